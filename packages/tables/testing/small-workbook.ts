import { strToU8, zipSync } from 'fflate';

type Value = string | number | boolean | null;

/** A sheet for `workbookOf`: its name and its rows from the top; an empty row is a gap. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly hidden?: boolean;
}

/** The bytes of an Excel workbook with these sheets, texts written as shared texts. */
export function workbookOf(sheets: readonly MadeSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts: string[] = [];
  const parts = sheets.map(({ rows }) => sheetXml(rows, texts));
  const relations = sheets.map(
    (_, i) => `<Relationship Id="r${i}" Type="worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const listed = sheets.map(({ name, hidden }, i) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="r${i}"/>`;
  });
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(parts.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml(rows: readonly (readonly Value[])[], texts: string[]): string {
  const cell = (value: Value, reference: string) => {
    if (value === null) return `<c r="${reference}"/>`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${Number(value)}</v></c>`;
    if (!texts.includes(value)) texts.push(value);
    return `<c r="${reference}" t="s"><v>${texts.indexOf(value)}</v></c>`;
  };
  const lines = rows.map((cells, i) => {
    const made = cells.map((value, c) => cell(value, `${letters(c)}${i + 1}`));
    return cells.length === 0 ? '' : `<row r="${i + 1}">${made.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
