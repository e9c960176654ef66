import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kinds } from './kinds.mjs';
import { readTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The questions of a year in the order of the file: every column with its `indicators` (one, two for the source of
 * water, none for a question that only decides who is asked the next), its `kind` and who is asked it (`asked`).
 */
export function questionsOf({ indicators }) {
  const kept = readTable(join(here, 'questions.csv')).filter(row => idsOf(row).every(id => indicators.has(id)));
  const places = new Map(kept.map((row, i) => [row.column, i]));
  return kept
    .filter(row => row.asked_if === '' || places.has(row.asked_if.split('=')[0]))
    .map(row => ({
      column: row.column,
      indicators: idsOf(row),
      kind: kinds[row.kind],
      nested: row.kind === 'nested',
      asked: row.asked_if === '' ? null : asked(row.asked_if),
      dontKnow: Number(row.dont_know),
      refused: Number(row.refused),
      trait: row.trait === 'active' ? 0 : 1,
      person: Number(row.person),
      village: Number(row.village),
      mean: Number(row.mean),
      parts: kept.filter(other => other.indicator === row.indicator).length,
      down: idsOf(row).some(id => indicators.get(id).direction === 'down') && row.kind !== 'water',
      name_vi: row.name_vi || indicators.get(row.indicator).name_vi,
      name_en: row.name_en || indicators.get(row.indicator).name_en,
    }));
}

/** The places of the questions in an order in which each comes after the one that decides who is asked it. */
export function askingOrder(questions) {
  const places = new Map(questions.map((q, i) => [q.column, i]));
  const order = [];
  const done = new Set();
  const visit = i => {
    if (done.has(i)) return;
    done.add(i);
    if (questions[i].asked) visit(places.get(questions[i].asked.column));
    order.push(i);
  };
  for (let i = 0; i < questions.length; i++) visit(i);
  return order;
}

const idsOf = row => (row.indicator === '' ? [] : row.indicator.split('; '));

function asked(text) {
  const [column, code] = text.split('=');
  return { column, code: Number(code) };
}
