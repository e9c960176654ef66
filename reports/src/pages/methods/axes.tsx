import type { MethodProps } from './props.js';

/** The axes of the newest edition: parts and range. */
export function Axes({ context, tables }: MethodProps) {
  const { model, t, f, href } = context;
  const year = model.newest;
  const ends = (x: number) => f.tick(x, Number.isInteger(x) ? 0 : 2);
  return (
    <table class="brief">
      <caption>{tables.axesCaption(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.node}</th>
          <th scope="col" class="r">
            {tables.parts}
          </th>
          <th scope="col" class="r">
            {tables.range}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...model.axes(year), model.root(year)].map(node => (
          <tr key={node.id} class={node.parent === null ? 'ax' : undefined}>
            <th scope="row">
              {node.parent === null ? (
                t(node.name)
              ) : (
                <a href={href({ page: 'axis', node: node.id, year: null })}>
                  <span class="no">{node.id}</span> {t(node.name)}
                </a>
              )}
            </th>
            <td class="r">{node.parent === null ? model.subAxes(year).length : model.subAxes(year, node.id).length}</td>
            <td class="r">
              {ends(node.lo)}–{ends(node.hi)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
