import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './fault.mjs';
import { readTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, '..', '..', 'data');

/** The year whose indicator list the questions follow. */
export const LIST_YEAR = 2023;

/**
 * What is published about a year: `indicators` by id, `rules` by sub-axis ({lo, hi, terms: [{id, worst, best}]}), `scores`
 * by province code (only provinces with a total), `national` figures of every indicator in 2023.
 */
export function published(year) {
  const file = join(data, 'official', `scores-${year}.csv`);
  if (!existsSync(file)) throw new Fault(`--year ${year}: there are no official scores of that year.`);
  const scores = new Map(
    readTable(file)
      .filter(row => row.total !== '')
      .map(row => [row.province, row]),
  );
  const list = readTable(join(data, 'methodology', 'indicators.csv'));
  const concepts = new Map(list.filter(i => Number(i.year) === LIST_YEAR).map(i => [i.indicator, i.concept]));
  const indicators = new Map(list.filter(i => Number(i.year) === year).map(i => [i.indicator, i]));
  const same = [...indicators.values()].every(i => concepts.get(i.indicator) === i.concept);
  if (indicators.size === 0 || !same)
    throw new Fault(`--year ${year}: the questions are those of 2022 and 2023; choose one of the two.`);
  const inYear = row => Number(row.from) <= year && year <= Number(row.to);
  const rules = new Map(
    readTable(join(data, 'methodology', 'scoring.csv'))
      .filter(inYear)
      .map(row => [row.sub_axis, rule(row)]),
  );
  const national = new Map(
    readTable(join(here, 'national-2023.csv')).map(row => [
      row.indicator,
      { mean: Number(row.mean), lowest: Number(row.lowest), highest: Number(row.highest) },
    ]),
  );
  return { indicators, rules, scores, national };
}

/** A row of scoring.csv; items that are not published (`?`) are left out, as the scores do. */
function rule({ lo, hi, terms }) {
  return {
    lo: Number(lo),
    hi: Number(hi),
    terms: terms
      .split('; ')
      .filter(term => !term.startsWith('?'))
      .map(term => {
        const [id, ends] = term.split(' ');
        const [worst, best] = ends.split('..');
        return { id, worst, best };
      }),
  };
}
