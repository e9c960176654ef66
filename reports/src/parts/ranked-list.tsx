import { type Drawing, niceScale, rankedBack, rankedRows, type ScalePosition, scalePositions } from '@papi/charts';
import type { Context } from '../site/context.js';
import type { Model } from '../site/model.js';
import { atlas } from '../texts/atlas.js';
import { intervalTexts } from '../texts/interval.js';
import { whiskerOf } from './interval.js';
import { Chip } from './marks.js';
import { UnitLink } from './names.js';
import { Ornament } from './picture.js';
import { groupsOf } from './tile-map.js';

/** The drawings of one ranked list: a row a unit in the order of `model.ranking`, and what lies behind each band. */
export interface RankedDrawing {
  readonly year: number;
  readonly node: string;
  /** The year of the hollow dots; null where no unit has a score before in the same series. */
  readonly before: number | null;
  readonly rows: readonly Drawing[];
  readonly back: Drawing;
  readonly ticks: readonly ScalePosition[];
  readonly decimals: number;
}

/** Draws the list of every unit with a score on one node in one year, with the score before inside the series. */
export function drawRanked(model: Model, year: number, node: string): RankedDrawing {
  const from = model.before(year);
  const comparable =
    from !== undefined &&
    model.series(node, from) !== undefined &&
    model.series(node, from) === model.series(node, year);
  const before = (unit: string) => (comparable ? (model.standing(from, unit, node)?.score ?? null) : null);
  const rows = model.ranking(year, node).map(({ unit, standing }) => {
    const whisker = whiskerOf(model.estimate(year, unit.code, node), model.node(node, year));
    return { now: standing.score, before: before(unit.code), group: standing.group, ...whisker };
  });
  const scale = niceScale(rows.flatMap(({ now, before, low = now, high = now }) => [now, before ?? now, low, high]));
  return {
    year,
    node,
    before: rows.some(row => row.before !== null) ? from! : null,
    rows: rankedRows(rows, scale),
    back: rankedBack({ ...scale, median: model.spread(year, node)?.median ?? null }),
    ticks: scalePositions(scale),
    decimals: scale.decimals,
  };
}

interface RankedListProps {
  readonly context: Context;
  readonly drawn: RankedDrawing;
  /** Prints the change since the year before beside each score, where the two compare. */
  readonly changes?: boolean;
}

/** What the marks mean, then all units with a score in bands from High to Low. Each name links to its page of that year. */
export function RankedList({ context, drawn, changes = false }: RankedListProps) {
  const { model, f, lang, text } = context;
  const { year, node } = drawn;
  const t = atlas[lang];
  const spread = model.spread(year, node);
  if (!spread) return null;
  const all = model.ranking(year, node);
  return (
    <>
      <ul class="key">
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <circle class="now f0" cx="8" cy="8" r="5.5" />
          </svg>
          {t.key.now(year)}
        </li>
        {model.level !== null && (
          <li>
            <svg width="28" height="16" aria-hidden="true">
              <line class="ci" x1="1" x2="27" y1="8" y2="8" />
            </svg>
            {intervalTexts[lang].name(model.level)}
          </li>
        )}
        {drawn.before !== null && (
          <li>
            <svg width="16" height="16" aria-hidden="true">
              <circle class="was" cx="8" cy="8" r="3" />
            </svg>
            {t.key.before(drawn.before)}
          </li>
        )}
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <line class="medline" x1="8" x2="8" y1="0" y2="16" />
          </svg>
          {t.key.median(year, f.score(spread.median))}
        </li>
        {changes && drawn.before !== null && <li>{t.key.change(drawn.before)}</li>}
      </ul>
      <div data-filter={context.w.filter}>
        <div class="rank" aria-hidden="true">
          <div class="scale">
            <ScaleRow context={context} ticks={drawn.ticks} decimals={drawn.decimals} />
          </div>
        </div>
        {groupsOf(model, year, node).map(({ group, count }) => (
          <div class="band" key={group} data-filter-group>
            <h3>
              <Chip context={context} group={group} />
              <span>
                {t.units(count, text('unit_one'), text('unit_many'))}, {t.cut(group, spread, f)}
              </span>
            </h3>
            <div class="plot">
              <Ornament drawing={drawn.back} class="back" />
              <ol class="rank">
                {all.map(({ unit, standing }, i) =>
                  standing.group === group ? (
                    <li key={unit.code}>
                      <span class="n">{standing.rank}</span>
                      <UnitLink context={context} unit={unit} year={year} />
                      <Ornament drawing={drawn.rows[i]!} class="dots" />
                      <span class="v">{f.score(standing.score)}</span>
                      {changes && <span class="v chg">{changeOf(context, year, unit.code, node)}</span>}
                    </li>
                  ) : null,
                )}
              </ol>
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** The change since the year before; nothing where the two do not compare. */
function changeOf({ model, f }: Context, year: number, unit: string, node: string): string | null {
  const change = model.change(year, unit, node);
  return change && Number.isFinite(change.delta) ? f.change(change.delta) : null;
}

interface ScaleRowProps {
  readonly context: Context;
  readonly ticks: readonly ScalePosition[];
  readonly decimals: number;
}

/** The numbers of a scale, above its rows. Where it is narrow every second one is left out. */
export function ScaleRow({ context, ticks, decimals }: ScaleRowProps) {
  return (
    <svg class="scale" height="20" aria-hidden="true">
      {ticks.map(({ tick, x }, i) => (
        <text key={x} class={i % 2 === 1 && ticks.length > 4 ? 'mid wideonly' : 'mid'} x={x} y="14">
          {context.f.tick(tick, decimals)}
        </text>
      ))}
    </svg>
  );
}
