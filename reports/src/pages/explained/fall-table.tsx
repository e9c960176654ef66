import { type NiceScale, scaleLabels } from '@papi/charts';
import type { VNode } from 'preact';
import { Ornament } from '../../parts/picture.js';
import { signed } from '../unit/signed.js';
import type { FallRow } from './fall-rows.js';
import type { MovedPair } from './pairs.js';
import { ranksOf } from './told.js';
import type { View } from './view.js';

/**
 * The waterfall of a pair as a table: each row holds its name, what it did to the score and to the rank in figures, and its
 * piece of the drawings, which the rows together make whole: of the score and, where asked for, of the rank.
 */
export function FallTable(view: View & { readonly pair: MovedPair; readonly ranks: boolean }) {
  const { context, t, unit, falls, pair, ranks } = view;
  const { f, w } = context;
  const fall = falls(pair);
  const { from, to, change } = pair;
  const [before, now] = ranksOf(view, pair);
  const ends = {
    start: { points: f.score(change.scoreFrom), places: w.rankOf(before!.rank, before!.of) },
    end: { points: f.score(change.scoreTo), places: w.rankOf(now!.rank, now!.of) },
  };
  return (
    <table class={`fall gp${stepsOf(fall.pointScale)} ${ranks ? `gr${stepsOf(fall.rankScale)}` : 'one'}`}>
      <caption class="vh">{t.caption(unit.name.vi, from, to)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.axis}</th>
          <Head context={context} label={t.heads.points} scale={fall.pointScale} />
          {ranks ? (
            <Head
              context={context}
              label={t.heads.places}
              scale={fall.rankScale}
              most={Math.max(before!.of, now!.of)}
            />
          ) : (
            <th scope="col">{t.heads.places}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {fall.rows.map((row, i) => {
          const end = row.kind === 'start' || row.kind === 'end' ? ends[row.kind] : undefined;
          return (
            <tr key={row.node ?? row.kind} class={end && 'ax'}>
              <th scope="row">{nameOf(view, row)}</th>
              <td>
                <Ornament drawing={fall.points[i]!} class="wf" />
                {end?.points ?? (row.points === null ? w.none : f.change(row.points))}
              </td>
              <td>
                {ranks && <Ornament drawing={fall.places[i]!} class="wf" />}
                {end?.places ?? (row.places === null ? w.none : signed(f, row.places))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function nameOf({ context, t, model, pair }: View & { pair: MovedPair }, { kind, node }: FallRow): string | VNode {
  switch (kind) {
    case 'start':
      return String(pair.from);
    case 'end':
      return String(pair.to);
    case 'axis':
      return (
        <>
          <span class="no">{node}</span> {context.t(model.node(node!, pair.to)!.short)}
        </>
      );
    default:
      return t[kind];
  }
}

/** Steps of the grid behind the drawings. */
const stepsOf = ({ ticks }: NiceScale) => ticks.length - 1;

interface HeadProps extends Pick<View, 'context'> {
  readonly label: string;
  readonly scale: NiceScale;
  /** The last rank there is; ticks outside the ranks have no number. */
  readonly most?: number;
}

/** The head of a column with the scale of its drawings. */
function Head({ context, label, scale, most }: HeadProps) {
  const ticks = scale.ticks.filter(tick => most === undefined || (tick >= 1 && tick <= most));
  const end = ticks.length - 1;
  const labels = ticks.map((at, i) => ({
    ...{ at, label: context.f.tick(at, scale.decimals) },
    ...(i > 0 && i < end && { wide: true }),
  }));
  return (
    <th scope="col">
      {label}
      <Ornament drawing={scaleLabels(labels, scale)} class="wf" />
    </th>
  );
}
