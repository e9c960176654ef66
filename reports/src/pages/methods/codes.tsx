import { subjectsOf } from '../../site/subjects.js';
import type { MethodProps } from './props.js';

/** The codes that have named more than one subject, with the years of each. */
export function Codes({ context, tables }: MethodProps) {
  const { model, t } = context;
  const ids = [...new Set(model.methodology.nodes.map(n => n.id))];
  const moved = ids.map(id => subjectsOf(model.methodology, id)).filter(subjects => subjects.length > 1);
  if (moved.length === 0) return null;
  return (
    <table class="brief">
      <caption>{tables.codesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.code}</th>
          <th scope="col">{tables.years}</th>
          <th scope="col">{tables.meant}</th>
        </tr>
      </thead>
      {moved.map(subjects => (
        <tbody key={subjects[0]!.node}>
          {subjects.map(({ node, from, to, last }, i) => (
            <tr key={from}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={subjects.length}>
                  {node}
                </th>
              )}
              <td class="nb">{from === to ? from : `${from}–${to}`}</td>
              <td>{t(last.name)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
