import { readFileSync } from 'node:fs';

/** Rows of one of the project's own CSV files (comma, LF, quotes where needed) as objects of text by column. */
export function readTable(path) {
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n').map(cells);
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i]])));
}

/** A CSV line of these values, quoted where needed. */
export function csvLine(values) {
  return `${values.map(v => (/[",\n]/.test(v) ? `"${String(v).replaceAll('"', '""')}"` : v)).join(',')}\n`;
}

function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
