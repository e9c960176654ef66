import type { MethodProps } from './props.js';

/** The lowest and highest values that a survey's indicators were scored between, where the rule asks for them. */
export function Ends({ context, tables }: MethodProps) {
  const { model, t, f, text } = context;
  const bounds = model.survey?.bounds ?? [];
  if (bounds.length === 0) return null;
  const { indicators } = model.methodology;
  return (
    <table class="brief">
      <caption>{tables.endsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.indicator}</th>
          <th scope="col">{tables.year}</th>
          <th scope="col" class="r">
            {tables.lowestValue}
          </th>
          <th scope="col" class="r">
            {tables.highestValue}
          </th>
          <th scope="col">{tables.source}</th>
        </tr>
      </thead>
      <tbody>
        {bounds.map(({ year, indicator, min, max, units }) => {
          const known = indicators.find(each => each.year === year && each.id === indicator);
          const counted = units === null ? '' : `${f.count(units)} ${text(units === 1 ? 'unit_one' : 'unit_many')}`;
          return (
            <tr key={`${year}/${indicator}`}>
              <th scope="row">
                <span class="no">{indicator}</span> {known && t(known.name)}
              </th>
              <td>{year}</td>
              <td class="r">{f.exact(min)}</td>
              <td class="r">{f.exact(max)}</td>
              <td>{units === null ? tables.publishedEnds : tables.endsOf(counted)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
