import { TwoWayBar } from '../../parts/bar-cell.js';
import { Say } from '../../parts/names.js';
import { addsUp } from './adds-up.js';
import { NodeName, Since } from './node-cells.js';
import type { PlacesRow } from './places.js';
import { signed } from './signed.js';
import { standOf } from './unit-year.js';
import type { View } from './view.js';

/** The rank move as a sum of places: by axis, by the unit's own score, by the others, by those that entered or left. */
export function RankSplit({ context, t, at, drawn, rows }: View & { rows: readonly PlacesRow[] }) {
  const { f, w } = context;
  const { model, unit, year, stand, root } = at;
  const before = at.before!;
  const old = standOf(model, unit, before)!;
  const scoreOf = (y: number, node: string) => f.score(model.standing(y, unit.code, node)!.score);
  const label = {
    own: <Say context={context} s={t.change.own(unit)} />,
    field: t.change.field,
    entry: t.change.entry,
  };
  const shown = rows.flatMap((row, i) =>
    row.kind === 'entry' && row.places === 0 ? [] : [{ ...row, drawing: drawn.places[i]! }],
  );
  return (
    <>
      <table class="stack why">
        <caption class="vh">{t.change.splitCaption(unit, before, year)}</caption>
        <thead>
          <tr>
            <th scope="col">{w.axis}</th>
            <th scope="col" class="r">
              {before}
            </th>
            <th scope="col" class="r">
              {year}
            </th>
            <th scope="col" class="r">
              {t.change.heads.change}
            </th>
            <th scope="col">{t.change.heads.verdict}</th>
            <th scope="col">
              {t.change.heads.places[0]} {t.change.heads.places[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, part, points, places, drawing }) => {
            const node = kind === 'axis' ? part! : kind === 'own' ? root.id : null;
            const change = node === null ? undefined : model.change(year, unit.code, node);
            return (
              <tr key={part ?? kind} class={kind === 'own' ? 'ax' : undefined}>
                <th scope="row" colSpan={node === null ? 5 : undefined}>
                  {kind === 'axis' ? <NodeName context={context} node={part!} year={year} /> : label[kind]}
                </th>
                {node !== null && (
                  <>
                    <td data-l={String(before)}>{scoreOf(before, node)}</td>
                    <td data-l={String(year)}>{scoreOf(year, node)}</td>
                    <td data-l={t.change.heads.change}>{f.change(points!)}</td>
                    <td data-l={t.change.heads.verdict}>
                      <Since
                        context={context}
                        verdict={change?.verdict ?? null}
                        relative={change?.relative ?? Number.NaN}
                      />
                    </td>
                  </>
                )}
                <td data-l={t.change.heads.places.join(' ')}>
                  <TwoWayBar figure={signed(f, places)} drawing={drawing} loss={places < 0} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr class="ax">
            <th scope="row" colSpan={5}>
              {t.change.move(w.rankOf(old.rank, old.of), w.rankOf(stand!.rank, stand!.of))}
            </th>
            <td data-l={t.change.heads.places.join(' ')}>
              <div class="twb">
                <span class="gapn">{signed(f, old.rank - stand!.rank)}</span>
              </div>
            </td>
          </tr>
        </tfoot>
      </table>
      {!addsUp(at, rows) && <p class="note">{t.change.rounding}</p>}
    </>
  );
}
