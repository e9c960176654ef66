import { AgencyNames } from '../../parts/agency-names.js';
import { BarCell } from '../../parts/bar-cell.js';
import type { Finding } from '../../site/rows.js';
import { monthOf } from '../priorities/month.js';
import { NodeName, Since } from './node-cells.js';
import { ReasonTags } from './reasons.js';
import type { View } from './view.js';

interface WeakTableProps {
  /** Lead agencies of each spot shown; null where none is known. */
  readonly leads: readonly (readonly string[])[] | null;
  /** Month at which the agencies hold, `2025-07`. */
  readonly month: string;
}

/** The weak spots with the arithmetic of closing each, and all of them at once in the foot. */
export function WeakTable(view: View & WeakTableProps) {
  const { context, t, at, leads, month } = view;
  const { w, f } = context;
  const { unit, before, shown } = at;
  const bring = at.closed.shown;
  const since = before !== undefined && shown.some(spot => spot.trend !== null) && w.changeSince(before);
  return (
    <table class="stack weak">
      <caption class="vh">{t.weak.weakCaption(unit, shown.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.subAxis}</th>
          <th scope="col" class="r">
            {w.rank}
          </th>
          <th scope="col">
            {t.weak.heads.gap[0]}
            <br />
            {t.weak.heads.gap[1]}
          </th>
          {at.stand && (
            <th scope="col" class="r">
              {t.weak.heads.gain[0]}
              <br />
              {t.weak.heads.gain[1]}
            </th>
          )}
          {since && <th scope="col">{since}</th>}
          {leads && <th scope="col">{t.weak.heads.agency(monthOf(month))}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((spot, i) => (
          <Row key={spot.node} {...view} spot={spot} place={i} since={since} />
        ))}
      </tbody>
      {bring && shown.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{t.weak.together(shown.length)}</th>
            <td />
            <td data-l={t.weak.heads.gap[1]} class="gap">
              <b>{f.gap(bring.points)}</b>
            </td>
            <td data-l={t.weak.heads.gain.join(' ')} class="r">
              <b>{bring.from.rank > bring.to.rank ? `+${bring.from.rank - bring.to.rank}` : '0'}</b>
            </td>
            {since && <td />}
            {leads && <td />}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface RowProps extends WeakTableProps {
  readonly spot: Finding;
  readonly place: number;
  /** Head of the column of changes; false where the table has none. */
  readonly since: string | false;
}

function Row({ context, t, at, drawn, leads, month, spot, place, since }: View & RowProps) {
  const { w, f } = context;
  const lead = leads?.[place] ?? [];
  return (
    <tr>
      <th scope="row">
        <NodeName context={context} node={spot.node} year={at.year} />
        <ReasonTags context={context} t={t} of={spot} />
      </th>
      <td data-l={w.rank} class="r o2">
        {w.rankOf(spot.rank, spot.of)}
      </td>
      <td data-l={t.weak.heads.gap.join(' ')} class="gap full">
        <BarCell figure={f.gap(spot.leverage)} drawing={drawn.gaps[place]!} />
      </td>
      {at.stand && (
        <td data-l={t.weak.heads.gain.join(' ')} class="r o2">
          {spot.rankGain > 0 ? `+${f.places(spot.rankGain)}` : '0'}
        </td>
      )}
      {since && (
        <td data-l={since} class="o2">
          <Since context={context} verdict={spot.trend} relative={spot.relative} />
        </td>
      )}
      {leads && (
        <td data-l={t.weak.heads.agency(monthOf(month))} class="ag full o3">
          {lead.length > 0 ? <AgencyNames context={context} agencies={lead} /> : w.none}
        </td>
      )}
    </tr>
  );
}
