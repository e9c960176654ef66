import type { Annex, AnnexSection, AnnexTable } from '../annex.js';
import { element, escaped } from './html/escape.js';
import { style } from './html/style.js';
import { columnStyle, table } from './html/table.js';
import { tablesOf } from './main-table.js';
import { printable } from './printable.js';

/**
 * The annex as one HTML page that needs nothing beside it: the same layout as the Word document, on a screen and printed
 * (A4 across). Every text is escaped; there is no script, and nothing comes from another host.
 *
 * @example writeFileSync('phu-luc.html', toHtml(annex))
 */
export function toHtml(annex: Annex): string {
  const paper = printable(annex);
  const { lang, title, subject } = paper;
  const tables = tablesOf(paper);
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(subject === '' ? title.join(' ') : subject)}</title>`,
    `<style>${style}${tables.map((each, i) => columnStyle(each, i + 1, lang)).join('\n')}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...[head(paper), titleOf(paper), ...paper.sections.map(section => sectionOf(section, paper, tables)), foot(paper)],
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}

function head({ superior = [], authority, nation, dated }: Annex): string {
  const above = superior.map(text => element('p', text, 'superior'));
  const left = authority.map((text, i) => ruled(text, '', i === authority.length - 1 ? 'half' : null));
  const right = nation.map((text, i) => ruled(text, i > 0 ? 'motto' : '', i === nation.length - 1 ? 'full' : null));
  return `<div class="head"><div>${[...above, ...left].join('')}</div><div>${right.join('')}${element('p', dated, 'dated')}</div></div>`;
}

/** A line, with a rule under it as long as it is, or near half so. */
function ruled(text: string, className: string, rule: 'half' | 'full' | null): string {
  if (rule === null) return element('p', text, className);
  const inside = element('span', text, rule === 'half' ? 'ruled half' : 'ruled');
  return `<p${className && ` class="${className}"`}>${inside}</p>`;
}

function titleOf({ kind, title, attached }: Annex): string {
  const lines = [kind, ...title].filter(line => line !== '').join('\n');
  return `<header class="title">${element('h1', lines)}<p>${element('span', attached, 'attached ruled short-rule')}</p></header>`;
}

function sectionOf(
  { heading, paragraphs, table: rows }: AnnexSection,
  { lang }: Annex,
  tables: readonly AnnexTable[],
): string {
  const parts = [
    element('h2', heading),
    ...paragraphs.map(text => element('p', text, 'text')),
    rows ? table(rows, tables.indexOf(rows) + 1, lang) : '',
  ];
  return `<section>\n${parts.filter(part => part !== '').join('\n')}\n</section>`;
}

function foot({ notes, recipients, signature }: Annex): string {
  const said = notes.map(text => element('p', text)).join('\n');
  const to = [element('b', recipients.heading), ...recipients.lines.map(text => element('p', text))].join('');
  const signed = signature.map(text => element('p', text)).join('');
  return [
    said === '' ? '' : `<div class="notes">${said}</div>`,
    `<div class="foot"><div class="recipients">${to}</div><div class="signature">${signed}</div></div>`,
  ]
    .filter(part => part !== '')
    .join('\n');
}
