import type { Dataset } from '@papi/datasets';
import { comparable, type Lang, nodeIn, nodesIn, seriesIn } from '@papi/methodology';
import { decimal } from '@papi/tables';
import { lowestRows } from '../make/lowest-rows.js';
import { officialName } from '../make/unit-words.js';
import { progressTexts } from '../texts/progress.js';
import type { Progress, ProgressRow } from '../types.js';
import { indexNames } from './index-names.js';
import { movedSince, stoodLine } from './stood-lines.js';

/** What became of a plan: rank, total, how many targets were met, and which were not. */
export function progressLines(progress: Progress, { methodology }: Dataset, lang: Lang): readonly string[] {
  const { unit, from, to, planned, start, now, rankMet, rankWanted, rankNow, rows, aimed, met } = progress;
  const t = progressTexts[lang];
  const n = indexNames(methodology.texts, lang);
  const early = to < planned;
  const root = nodesIn(methodology, to).find(({ parent }) => parent === null)?.id ?? '';
  const same = comparable(methodology, root, from, to);
  const why = seriesIn(methodology, root, to)?.why?.[lang] ?? '';
  const leaves = lowestRows(rows);
  const named = ({ node }: ProgressRow) => `${node} ${nodeIn(methodology, node, from)?.name[lang] ?? ''}`.trim();
  const points = (value: number) => decimal(Math.abs(value), 4, lang);
  const short = leaves.filter(row => row.outcome === 'not met');
  const missed = short
    .filter(({ target, score }) => target > score)
    .map(row => t.short(named(row), points(row.margin)));
  const fallen = short
    .filter(({ target, score }) => target <= score)
    .map(row => t.fell(named(row), points(row.change)));
  const apart = leaves.filter(({ outcome }) => outcome === 'no score' || outcome === 'not comparable').map(named);
  return [
    now ? stoodLine(n, methodology.texts, unit, now, lang) : t.noTotal(officialName(methodology.texts, unit, lang), to),
    ...(start && now ? [movedSince({ ...start, comparable: same }, now, why, lang)] : []),
    ...(to === planned ? [] : [t.heldEarly(planned, to)]),
    ...(rankMet === null || !now ? [] : [(rankMet ? t.rankMet : t.rankMissed)(rankWanted, rankNow, now.of, early)]),
    ...totalLine(rows, early, lang),
    aimed > 0 ? t.counted(n, aimed, met) : t.noneAimed(n),
    ...(missed.length > 0 ? [t.missed(missed, early)] : []),
    ...(fallen.length > 0 ? [t.fallen(fallen)] : []),
    ...(apart.length > 0 ? [t.apart(n, apart)] : []),
  ];
}

function totalLine(rows: Progress['rows'], early: boolean, lang: Lang): readonly string[] {
  const t = progressTexts[lang].total;
  const total = rows.find(({ level }) => level === 'total');
  if (!total || (total.outcome !== 'met' && total.outcome !== 'not met')) return [];
  const margin = decimal(Math.abs(total.margin), 4, lang);
  return [(total.outcome === 'met' ? t.met : t.missed)(decimal(total.target, 4, lang), margin, early)];
}
