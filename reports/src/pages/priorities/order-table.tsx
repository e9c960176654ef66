import { AgencyNames } from '../../parts/agency-names.js';
import { BarCell } from '../../parts/bar-cell.js';
import { NodeName, Since } from '../unit/node-cells.js';
import { ReasonTags } from '../unit/reasons.js';
import type { Priority } from './facts.js';
import { monthOf } from './month.js';
import type { PriorityView } from './view.js';

/** Which columns have anything to show. */
interface Columns {
  /** There is a rank. */
  readonly ranked: boolean;
  /** Head of the changes; null where nothing compares with the year before. */
  readonly since: string | null;
  /** Head of the agencies; null where none is known. */
  readonly lead: string | null;
}

/** The list: reasons, standing, points and places of each alone and of all so far, change, lead agency. */
export function OrderTable(view: PriorityView) {
  const { context, t, u, at } = view;
  const { w } = context;
  const { before } = at.at;
  const columns: Columns = {
    ranked: at.at.stand !== null,
    since: before !== undefined && at.rows.some(({ spot }) => spot.trend !== null) ? w.changeSince(before) : null,
    lead: at.agenciesAt === null ? null : u.weak.heads.agency(monthOf(at.agenciesAt)),
  };
  return (
    <table class="stack weak order">
      <caption class="vh">{t.orderCaption(at.unit, at.listed, at.rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.subAxis}</th>
          <th scope="col" class="r">
            {t.heads.standing}
          </th>
          <th scope="col">
            <Two lines={u.weak.heads.gap} />
          </th>
          {columns.ranked && (
            <>
              <th scope="col" class="r">
                <Two lines={u.weak.heads.gain} />
              </th>
              <th scope="col" class="r">
                <Two lines={t.heads.cumulated} />
              </th>
            </>
          )}
          {columns.since && <th scope="col">{columns.since}</th>}
          {columns.lead && <th scope="col">{columns.lead}</th>}
        </tr>
      </thead>
      <tbody>
        {at.rows.map((row, i) => (
          <Row key={row.spot.node} {...view} row={row} place={i} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Two({ lines: [first, second] }: { readonly lines: readonly [string, string] }) {
  return (
    <>
      {first}
      <br />
      {second}
    </>
  );
}

interface RowProps extends PriorityView {
  readonly row: Priority;
  readonly place: number;
  readonly columns: Columns;
}

function Row({ context, t, u, at, bars, row: { spot, soFar, lead }, place, columns }: RowProps) {
  const { w, f } = context;
  const [points, rank] = soFar ? t.sumTo(f.gap(soFar.points), w.rankOf(soFar.to.rank, soFar.to.of)) : [w.none, ''];
  return (
    <tr>
      <th scope="row">
        <NodeName context={context} node={spot.node} year={at.year} />
        <ReasonTags context={context} t={u} of={spot} />
      </th>
      <td data-l={t.heads.standing} class="r o2">
        {f.score(spot.score)}
        <br />
        {w.rankOf(spot.rank, spot.of)}
      </td>
      <td data-l={u.weak.heads.gap.join(' ')} class="gap full">
        <BarCell figure={f.gap(spot.leverage)} drawing={bars[place]!} />
      </td>
      {columns.ranked && (
        <>
          <td data-l={u.weak.heads.gain.join(' ')} class="r o2">
            {spot.rankGain > 0 ? `+${f.places(spot.rankGain)}` : '0'}
          </td>
          <td data-l={t.heads.cumulated.join(' ')} class="r o2">
            {points}
            <br />
            {rank}
          </td>
        </>
      )}
      {columns.since && (
        <td data-l={columns.since} class="o3">
          <Since context={context} verdict={spot.trend} relative={spot.relative} />
        </td>
      )}
      {columns.lead && (
        <td data-l={columns.lead} class="ag rest o3">
          {lead.length > 0 ? <AgencyNames context={context} agencies={lead} /> : w.none}
        </td>
      )}
    </tr>
  );
}
