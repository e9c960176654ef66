import { UnitLink } from '../../parts/names.js';
import type { MethodProps } from './props.js';

/** The years in which some unit has no total, and which. */
export function Withheld({ context, tables }: MethodProps) {
  const { model, text, w } = context;
  const years = model.years.filter(year => model.withheld(year, model.root(year).id).length > 0);
  if (years.length === 0) return null;
  return (
    <table>
      <caption>{tables.withheldCaption(text('unit_many'))}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.year}</th>
          <th scope="col">{tables.scored}</th>
          <th scope="col">{tables.without}</th>
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map(year => {
          const without = model.withheld(year, model.root(year).id);
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{w.rankOf(model.units.length - without.length, model.units.length)}</td>
              <td>
                {without.map((unit, i) => (
                  <span key={unit.code}>
                    {i > 0 && ', '}
                    <UnitLink context={context} unit={unit} year={year} />
                    {model.yearsOf(unit.code).includes(year) && ` (${tables.partly})`}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
