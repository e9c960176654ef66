import { niceScale, waterfallFile } from '@papi/charts';
import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type ExplainedChange, groupOf, type Panel } from '@papi/scoring';
import { decimal } from '@papi/tables';
import { explainTexts } from '../texts/explain.js';
import type { Explained } from './explained-options.js';
import { explainedFacts, placesOf, signed } from './explained-page.js';
import { nodeNamed, partNamed } from './explained-rows.js';

const STEPS = 5;
/** Rounding of publication, which is no part of its own. */
const LEAST = 1e-6;
const groups = { High: 1, 'Mid-high': 2, 'Mid-low': 3, Low: 4 } as const;

/**
 * The change as a waterfall in a whole SVG file: the earlier score, what each child of the node added or took away, the
 * later score. Null where there are no parts.
 *
 * @param note where the scores come from
 */
export function explainedChart(
  dataset: Dataset,
  scores: Panel,
  asked: Explained,
  change: ExplainedChange,
  { lang, note }: { readonly lang: Lang; readonly note: string | undefined },
): string | null {
  const parts = change.parts.filter(
    ({ parent, level, points }) => parent === asked.node && (level !== 'rest' || Math.abs(points) >= LEAST),
  );
  if (parts.length === 0) return null;
  const t = explainTexts[lang];
  const levels = [change.scoreFrom];
  for (const { points } of parts) levels.push(levels.at(-1)! + points);
  const { domain, ticks, decimals } = niceScale([...levels, change.scoreTo], STEPS);
  const score = (value: number) => decimal(value, 2, lang);
  const named = (id: string) => nodeNamed(dataset, id, asked, lang);
  return waterfallFile({
    waterfall: {
      start: change.scoreFrom,
      parts: parts.map(({ points }) => points),
      end: change.scoreTo,
      group: groups[groupOf(change.scoreTo, scores.at(asked.to, asked.node).quartiles)],
      scale: { domain, ticks },
    },
    title: t.title(asked.name, named(asked.node).nodeName ?? asked.node, asked.from, asked.to),
    description: explainedFacts(dataset, scores, asked, change, lang).slice(0, 4).join(' '),
    rows: [
      { name: String(asked.from), figure: score(change.scoreFrom) },
      ...parts.map(part => ({
        name: `${part.level === 'rest' ? '' : `${part.node}. `}${partNamed(dataset, part, asked, lang).nodeName ?? part.node}`,
        figure: t.figure(signed(part.points, 2, lang), placesOf(part, lang)),
      })),
      { name: String(asked.to), figure: score(change.scoreTo) },
    ],
    ticks: ticks.map(tick => decimal(tick, decimals, lang)),
    note: [t.chartNote(parts.some(({ places }) => !Number.isNaN(places))), note]
      .filter(text => text !== undefined)
      .join(' '),
    lang,
  });
}
