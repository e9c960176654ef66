import { type Drawing, dumbbells, niceScale, type RowScale, type ScalePosition, scalePositions } from '@papi/charts';
import type { Unit } from '@papi/methodology';
import type { Context } from '../site/context.js';
import type { Group } from '../site/rows.js';
import { atlas } from '../texts/atlas.js';
import { UnitLink } from './names.js';
import { Ornament } from './picture.js';
import { ScaleRow } from './ranked-list.js';

/** A move of one unit between two years that compare: of its score, or of its rank. */
export interface Mover {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** Group after the move. */
  readonly group: Group;
}

/** The movers of both ways and their drawings. */
export interface MoversDrawing {
  readonly kind: 'score' | 'rank';
  readonly up: readonly Mover[];
  readonly down: readonly Mover[];
  readonly rows: readonly Drawing[];
  readonly ticks: readonly ScalePosition[];
  readonly decimals: number;
}

/** Draws moves of scores, on a scale that holds them all. */
export function drawScoreMovers(up: readonly Mover[], down: readonly Mover[]): MoversDrawing {
  const all = [...up, ...down];
  return draw(
    'score',
    up,
    down,
    all.length > 0
      ? niceScale(
          all.flatMap(m => [m.from, m.to]),
          5,
        )
      : { domain: [0, 1], ticks: [], decimals: 0 },
  );
}

/** Draws moves of ranks among `of` units: the first place stands at the right. */
export function drawRankMovers(up: readonly Mover[], down: readonly Mover[], of: number): MoversDrawing {
  const quarter = Math.round(of / 4);
  const ticks = [1, quarter, 2 * quarter, 3 * quarter, of];
  return draw('rank', up, down, { domain: [of, 1], ticks, decimals: 0 });
}

function draw(
  kind: 'score' | 'rank',
  up: readonly Mover[],
  down: readonly Mover[],
  scale: RowScale & { decimals: number },
): MoversDrawing {
  const moves = [...up, ...down];
  return {
    kind,
    up,
    down,
    rows: moves.length > 0 ? dumbbells(moves, scale) : [],
    ticks: scalePositions(scale),
    decimals: scale.decimals,
  };
}

interface MoversProps {
  readonly context: Context;
  readonly drawn: MoversDrawing;
  /** The edition the names link to. */
  readonly year: number;
  /** Two columns where there is room, for a list across the page. */
  readonly wide?: boolean;
}

/** Who rose and who fell: from hollow to full dot, the change in figures beside it. A way nobody moved is left out. */
export function Movers({ context, drawn, year, wide }: MoversProps) {
  const t = atlas[context.lang];
  const lists = [
    { heading: t.rise, movers: drawn.up, rows: drawn.rows.slice(0, drawn.up.length) },
    { heading: t.fall, movers: drawn.down, rows: drawn.rows.slice(drawn.up.length) },
  ].filter(({ movers }) => movers.length > 0);
  return (
    <div class={wide ? 'movers two' : 'movers'}>
      {lists.map(({ heading, movers, rows }, i) => (
        <div key={heading}>
          <h3>{heading}</h3>
          {(wide || i === 0) && <Head context={context} drawn={drawn} />}
          <ul class={drawn.kind === 'rank' ? 'moves rk2' : 'moves'}>
            {movers.map((mover, row) => (
              <li key={mover.unit.code}>
                <UnitLink context={context} unit={mover.unit} year={year} />
                <Ornament context={context} drawing={rows[row]!} class="dots" />
                {drawn.kind === 'rank' ? (
                  <Places context={context} mover={mover} />
                ) : (
                  <Points context={context} mover={mover} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Head({ context, drawn }: { context: Context; drawn: MoversDrawing }) {
  const t = atlas[context.lang];
  return (
    <div class={drawn.kind === 'rank' ? 'moves rk2' : 'moves'} aria-hidden="true">
      <div class="scale">
        <ScaleRow context={context} ticks={drawn.ticks} decimals={drawn.decimals} />
        {drawn.kind === 'rank' && (
          <>
            <span class="v">{t.places}</span>
            <span class="v frm">{t.ranks}</span>
          </>
        )}
      </div>
    </div>
  );
}

function Points({ context, mover }: { context: Context; mover: Mover }) {
  const delta = mover.to - mover.from;
  return (
    <span class="v">
      <Way up={delta > 0} /> {context.f.change(delta)}
    </span>
  );
}

function Places({ context, mover }: { context: Context; mover: Mover }) {
  const t = atlas[context.lang];
  const places = mover.from - mover.to;
  return (
    <>
      <span class="v">
        <Way up={places > 0} />
        <span class="vh">{places > 0 ? t.up : t.down}</span> {Math.abs(places)}
      </span>
      <span class="v frm">
        {mover.from} <span aria-hidden="true">›</span>
        <span class="vh">{t.to}</span> {mover.to}
      </span>
    </>
  );
}

function Way({ up }: { up: boolean }) {
  return (
    <span class={up ? 'up' : 'dn'} aria-hidden="true">
      {up ? '↑' : '↓'}
    </span>
  );
}
