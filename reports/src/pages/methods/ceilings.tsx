import type { MethodProps } from './props.js';

/** The nodes of the newest edition that cannot reach the top of their printed range. */
export function Ceilings({ context, tables }: MethodProps) {
  const { model, t, f } = context;
  const capped = model.nodes(model.newest).filter(n => n.ceiling < n.hi);
  if (capped.length === 0) return null;
  return (
    <table class="brief">
      <caption>{tables.ceilingCaption(model.newest)}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.node}</th>
          <th scope="col" class="r">
            {tables.printed}
          </th>
          <th scope="col" class="r">
            {tables.real}
          </th>
        </tr>
      </thead>
      <tbody>
        {capped.map(node => (
          <tr key={node.id} class={node.level === 'sub-axis' ? undefined : 'ax'}>
            <th scope="row">
              {node.parent !== null && <span class="no">{node.id} </span>}
              {t(node.name)}
            </th>
            <td class="r">{f.score(node.hi)}</td>
            <td class="r">{f.score(node.ceiling)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
