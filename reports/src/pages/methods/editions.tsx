import type { MethodProps } from './props.js';

/** The editions: how many answered, how many units have a total, what to know. */
export function Editions({ context, tables }: MethodProps) {
  const { model, t, f, w, href } = context;
  const editions = model.methodology.editions.filter(e => model.years.includes(e.year));
  if (editions.length === 0) return null;
  return (
    <table class="stack">
      <caption>{tables.editionsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.year}</th>
          <th scope="col" class="r">
            {tables.respondents}
          </th>
          <th scope="col" class="r">
            {tables.scored}
          </th>
          <th scope="col">{tables.note}</th>
        </tr>
      </thead>
      <tbody>
        {[...editions].reverse().map(({ year, respondents, note }) => (
          <tr key={year}>
            <th scope="row">
              <a href={href({ page: 'edition', year })}>{year}</a>
            </th>
            <td class="r" data-l={tables.respondents}>
              {respondents === null ? w.none : f.count(respondents)}
            </td>
            <td class="r" data-l={tables.scored}>
              {w.rankOf(model.ranking(year, model.root(year).id).length, model.units.length)}
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
