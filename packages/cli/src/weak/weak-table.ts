import type { Dataset } from '@papi/datasets';
import { nodeIn } from '@papi/methodology';
import { decimal, type Row } from '@papi/tables';
import type { Result } from '../output.js';
import { weakTexts } from '../texts/weak.js';
import { digitsIn } from './indicator-rows.js';
import type { Judged } from './judge.js';

const toRead = ['gap', 'reasons'] as const;
/** The least p-value that is written as it is. */
const LEAST = 0.0001;

/**
 * The rows of `papi weak` as people read them: names beside codes, and where errors are known the test of the gap, in place of
 * the benchmark and the years that came before. Of nodes the table is at most 120 characters wide with the names of PAPI.
 *
 * @param rows in all columns, as programs read them
 */
export function weakTable(
  rows: readonly Row[],
  dataset: Dataset,
  { level, lang }: Pick<Judged, 'level' | 'lang'>,
): Required<Pick<Result, 'rows' | 'shown' | 'headings' | 'digits'>> {
  const t = weakTexts[lang];
  const tested = isTested(rows);
  const told = (row: Row): Row => ({
    ...row,
    nodeName: nodeIn(dataset.methodology, String(row.node), Number(row.year))?.short[lang] ?? null,
    p: typeof row.p === 'number' && row.p < LEAST ? `< ${decimal(LEAST, 4, lang)}` : row.p!,
    proved: typeof row.proved === 'boolean' ? t.proved(row.proved) : null,
  });
  const ofItem = digitsIn(dataset);
  const judged = tested ? [...toRead, 'rankGain', 'p', 'proved'] : ['benchmark', ...toRead, 'yearsLow', 'rankGain'];
  return {
    rows: rows.map(told),
    ...(level === 'indicator'
      ? { shown: ['name', 'indicator', 'value', ...judged, 'indicatorName'], headings: t.columns }
      : { shown: ['name', 'node', 'nodeName', 'score', ...judged], headings: { ...t.columns, ...t.columnsOfNodes } }),
    digits: (row, column) => (column === 'p' ? 4 : level === 'indicator' ? ofItem(row, column) : undefined),
  };
}

/** Whether errors are known, so that gaps were tested. */
export function isTested(rows: readonly Row[]): boolean {
  return rows.some(({ p }) => typeof p === 'number');
}
