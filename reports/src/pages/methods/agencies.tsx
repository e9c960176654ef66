import { AgencyNames } from '../../parts/agency-names.js';
import { Fold } from '../../parts/table.js';
import type { MethodProps } from './props.js';

/** Who leads the work on each node, and when. */
export function Agencies({ context, tables }: MethodProps) {
  const { model, t, w } = context;
  const { agencies, nodes } = model.methodology;
  if (agencies.length === 0) return null;
  /** The name of the node in the years of the row. */
  const nameOf = (id: string, from: string, to: string) => {
    const rows = nodes.filter(
      n => n.id === id && (to === '' || n.from <= Number(to.slice(0, 4))) && n.to >= Number(from.slice(0, 4)),
    );
    return (rows.at(-1) ?? nodes.filter(n => n.id === id).at(-1))?.short;
  };
  return (
    <Fold summary={tables.agenciesSummary}>
      <table class="stack">
        <caption>{tables.agenciesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{tables.node}</th>
            <th scope="col">{tables.years}</th>
            <th scope="col">{tables.lead}</th>
            <th scope="col">{tables.with}</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ node, from, to, lead, with: others }) => {
            const name = nameOf(node, from, to);
            return (
              <tr key={`${node}/${from}`}>
                <th scope="row">
                  <span class="no">{node}</span> {name && t(name)}
                </th>
                <td class="full" data-l={tables.years}>
                  {month(from)} – {to === '' ? tables.inForce : month(to)}
                </td>
                <td class="full" data-l={tables.lead}>
                  <AgencyNames context={context} agencies={lead} />
                </td>
                <td class="full" data-l={tables.with}>
                  {others.length > 0 ? <AgencyNames context={context} agencies={others} /> : w.none}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Fold>
  );
}

/** A month as it is written: `7/2025`; a year stays. */
function month(date: string): string {
  const [year, number] = date.split('-');
  return number ? `${Number(number)}/${year}` : (year ?? '');
}
