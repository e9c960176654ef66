import { type Lang, type Methodology, nodeIn, seriesIn } from '@papi/methodology';
import { decimal } from '@papi/tables';
import { lowestRows } from '../make/lowest-rows.js';
import { progressTexts } from '../texts/progress.js';
import type { Outcome, Progress, ProgressRow } from '../types.js';
import type { IndexNames } from './index-names.js';

/** How many contents met their targets, which did not, and which cannot be held against the plan and why. */
export function contentLines(
  progress: Progress,
  methodology: Methodology,
  n: IndexNames,
  lang: Lang,
): readonly string[] {
  const { from, to, planned, rows, aimed, met, apart } = progress;
  const t = progressTexts[lang];
  if (to !== planned) return [t.notJudged(n, planned, to)];
  const leaves = lowestRows(rows);
  const that = (outcome: Outcome) => leaves.filter(row => row.outcome === outcome);
  const named = ({ node }: ProgressRow) => `${node} ${nodeIn(methodology, node, from)?.name[lang] ?? ''}`.trim();
  const points = (value: number) => decimal(Math.abs(value), 4, lang);
  const missed = that('not met').filter(({ kept }) => !kept);
  const fallen = that('not met').filter(({ kept }) => kept);
  const unscored = that('no score').map(named);
  const remeasured = that('not comparable');
  const why = seriesIn(methodology, remeasured[0]?.node ?? '', to)?.why?.[lang] ?? '';
  const all = remeasured.length > 0 && remeasured.length + unscored.length === leaves.length;
  const sameWhy = remeasured.every(({ node }) => seriesIn(methodology, node, to)?.why?.[lang] === why);
  return [
    ...(all ? [] : [aimed + apart > 0 ? t.counted(n, aimed, met, apart) : t.noneAimed(n)]),
    ...(missed.length > 0 ? [t.missed(missed.map(row => t.short(named(row), points(row.margin))))] : []),
    ...(fallen.length > 0 ? [t.fallen(fallen.map(row => t.fell(named(row), points(row.change))))] : []),
    ...(unscored.length > 0 ? [t.unscored(to, unscored)] : []),
    ...(all ? [t.allRemeasured(n, sameWhy ? why : '')] : []),
    ...(!all && remeasured.length > 0 ? [t.remeasured(n, remeasured.map(named))] : []),
  ];
}
