/**
 * How the paper looks on a screen and printed: A4 across with the margins of an official paper, Times New Roman, the header of a
 * table on every page, no row over two pages. No font, picture or script comes from elsewhere.
 */
export const style = `
@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
@page { @top-center { content: counter(page); font: 13pt "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9e9e7; color: #000; font: 13pt/1.25 "Times New Roman", "Liberation Serif", Tinos, serif; }
main { max-width: 297mm; margin: 1.5rem auto; padding: 15mm 15mm 20mm 20mm; background: #fff; box-shadow: 0 1px 4px #0003; }
p { margin: 0; }
.head, .foot { display: flex; justify-content: space-between; gap: 1rem 2rem; text-align: center; }
.head { flex-wrap: wrap; font-weight: bold; }
.head > div { flex: 1 1 16rem; }
.head > div:first-child { flex-grow: 0.62; }
.superior { font-weight: normal; }
.motto { font-size: 14pt; }
.ruled { display: inline-block; position: relative; padding-bottom: 3pt; }
.ruled::after { content: ""; position: absolute; inset: auto 0 0; margin-inline: auto; border-bottom: 0.75pt solid; }
.half::after { width: 45%; }
.short-rule::after { width: min(6rem, 45%); }
.dated { margin-top: 6pt; font-weight: normal; font-style: italic; }
header.title { margin: 14pt 0 10pt; text-align: center; }
h1 { margin: 0; font-size: 14pt; line-height: 1.25; white-space: pre-line; }
.attached { font-style: italic; }
h2 { margin: 10pt 0 3pt; font-size: 13pt; text-indent: 10mm; break-after: avoid; }
.text { margin: 3pt 0; text-align: justify; text-indent: 10mm; }
p.text:has(+ table), p.text:has(+ .scroll) { break-after: avoid; }
.scroll { overflow-x: auto; }
table { width: calc(100% - 2px); margin: 6pt 1px; border-collapse: collapse; font-size: 12pt; line-height: 1.2; }
table.wide { min-width: 58rem; font-size: 11pt; table-layout: fixed; }
caption { padding: 3pt 0 4pt; font-weight: bold; break-after: avoid; }
th, td { padding: 2pt 4pt; border: 0.75pt solid #000; vertical-align: middle; text-align: left; font-weight: normal; white-space: pre-line; overflow-wrap: break-word; }
thead { display: table-header-group; }
thead th, tr.part > * { font-weight: bold; }
thead th, .short { text-align: center; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: lining-nums; }
tr { break-inside: avoid; }
tr.part { break-after: avoid; }
.notes { margin: 6pt 0 12pt; font-size: 11pt; font-style: italic; }
.foot { break-inside: avoid; break-before: avoid; }
.foot > div { flex: 1; }
.recipients { text-align: left; font-size: 11pt; }
.recipients b { font-size: 12pt; font-style: italic; }
.signature { min-height: 38mm; font-weight: bold; }
@media (max-width: 40rem) { main { margin: 0; padding: 1rem; } .head > div:first-child { flex-grow: 1; } table.wide caption { text-align: left; } }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; box-shadow: none; } .scroll { overflow: visible; } table.wide { min-width: 0; } }
`;
