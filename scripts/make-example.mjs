// `node scripts/make-example.mjs`: the made-up scores of the example index in data/examples/lam-khe; `--out` names another folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { normalOf } from './sample/normal.mjs';
import { bitsOf } from './sample/random.mjs';
import { csvLine, readTable } from './sample/table.mjs';

const example = join(import.meta.dirname, '..', 'data', 'examples', 'lam-khe');
const SEED = 2017;

/** Scores withheld: a unit's year, on all nodes or on one axis. */
const withheld = [
  { year: 2015, unit: 'X08' },
  { year: 2017, unit: 'P02', axis: '4' },
];

/** Spreads of the share of its range that a sub-axis reaches: by unit, by unit and axis, by unit and sub-axis, by year. */
const spread = { unit: 0.05, axis: 0.05, subAxis: 0.04, drift: 0.015, year: 0.03 };

const { values } = parseArgs({ options: { out: { type: 'string', default: join(example, 'scores') } } });
const nodes = readTable(join(example, 'methodology', 'nodes.csv'));
const units = readTable(join(example, 'geography', 'communes', 'units.csv'));
const years = [...new Set(nodes.flatMap(({ from, to }) => [Number(from), Number(to)]))].sort((a, b) => a - b);

mkdirSync(values.out, { recursive: true });
for (let year = years[0]; year <= years.at(-1); year++)
  writeFileSync(join(values.out, `scores-${year}.csv`), tableOf(year));

/** One year's file: a row for each unit, a column for each node. */
function tableOf(year) {
  const tree = nodes.filter(({ from, to }) => Number(from) <= year && year <= Number(to));
  const rows = units.map(unit => {
    const hundredths = new Map();
    for (const node of tree.filter(({ level }) => level === 'sub-axis'))
      hundredths.set(node.node, draw(unit, node, year));
    const sum = id =>
      hundredths.get(id) ?? tree.filter(({ parent }) => parent === id).reduce((all, { node }) => all + sum(node), 0);
    const cells = tree.map(({ node }) => (isWithheld(year, unit.code, node) ? '' : (sum(node) / 100).toFixed(2)));
    return csvLine([unit.code, unit.name_vi, ...cells]);
  });
  return csvLine(['unit', 'name', ...tree.map(({ node }) => node)]) + rows.join('');
}

/** A sub-axis's score in hundredths: made of numbers drawn for the unit, its axis, the sub-axis and the year. */
function draw(unit, { node, parent, from, hi, ceiling }, year) {
  const [code, axis, item, start] = [units.indexOf(unit), Number(parent), Math.round(Number(node) * 10), Number(from)];
  const normal = (...keys) => normalOf(bitsOf(SEED, ...keys)());
  const share =
    0.56 +
    0.1 * normal(1, item, start) +
    0.012 * (year - 2013) +
    spread.unit * normal(2, code) +
    spread.axis * normal(3, code, axis) +
    spread.subAxis * normal(4, code, item, start) +
    spread.drift * (year - 2015) * normal(5, code, item) +
    spread.year * normal(6, code, item, year);
  const most = Math.min(Number(ceiling), 0.97 * Number(hi));
  return Math.round(100 * Math.min(most, Math.max(0.05 * Number(hi), share * Number(hi))));
}

/** Whether a node is withheld, or would be added up from one that is. */
function isWithheld(year, code, node) {
  return withheld.some(each => {
    if (each.year !== year || each.unit !== code) return false;
    return each.axis === undefined || node === 'total' || node === each.axis || node.startsWith(`${each.axis}.`);
  });
}
