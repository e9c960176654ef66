import { UnitLink } from '../../parts/names.js';
import { capital } from '../../texts/grammar.js';
import type { MethodProps } from './props.js';

/** The published scores that are not the sum of their parts. */
export function Exceptions({ context, tables }: MethodProps) {
  const { model, t, f } = context;
  const { exceptions } = model.methodology;
  if (exceptions.length === 0) return null;
  return (
    <table class="stack">
      <caption>{tables.exceptionsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{capital(context.text('unit_one'), context.lang)}</th>
          <th scope="col">{tables.year}</th>
          <th scope="col">{tables.node}</th>
          <th scope="col" class="r">
            {tables.difference}
          </th>
          <th scope="col">{tables.note}</th>
        </tr>
      </thead>
      <tbody>
        {exceptions.map(({ year, unit, node, difference, note }) => (
          <tr key={`${year}/${unit}/${node}`}>
            <th scope="row">
              <UnitLink context={context} unit={model.unit(unit)} year={year} />
            </th>
            <td data-l={tables.year}>{year}</td>
            <td data-l={tables.node}>{node}</td>
            <td class="r" data-l={tables.difference}>
              {f.tick(difference, 4)}
            </td>
            <td class="full" data-l={tables.note}>
              {t(note)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
