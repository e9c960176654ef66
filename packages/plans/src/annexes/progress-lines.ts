import type { Dataset } from '@papi/datasets';
import { comparable, type Lang, nodeIn, nodesIn, officialName, seriesIn } from '@papi/methodology';
import { lowestRows } from '../make/lowest-rows.js';
import { progressTexts } from '../texts/progress.js';
import type { Progress } from '../types.js';
import { contentLines } from './content-lines.js';
import { indexNames } from './index-names.js';
import { stepLines } from './step-lines.js';
import { movedSince, stoodLine } from './stood-lines.js';

/** What became of a plan: rank or group, total, how many targets were met, and which were not. */
export function progressLines(progress: Progress, { methodology }: Dataset, lang: Lang): readonly string[] {
  const { unit, from, to, start, now, rows } = progress;
  const t = progressTexts[lang];
  const n = indexNames(methodology.texts, lang);
  const root = nodesIn(methodology, to).find(({ parent }) => parent === null)?.id ?? '';
  const same = comparable(methodology, root, from, to);
  const why = seriesIn(methodology, root, to)?.why?.[lang] ?? '';
  const official = officialName(methodology.texts, unit, lang);
  const leaves = lowestRows(rows);
  const measured = leaves.filter(({ node }) => nodeIn(methodology, node, to) !== undefined);
  if (!now && measured.every(({ outcome }) => outcome === 'no score')) return [t.noScores(n, official, to)];
  return [
    now ? stoodLine(n, methodology.texts, unit, now, lang) : t.noTotal(official, to),
    ...(start && now ? [movedSince({ ...start, comparable: same }, now, why, lang)] : []),
    ...stepLines(progress, lang),
    ...contentLines(progress, methodology, n, lang),
  ];
}
