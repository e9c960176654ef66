import type { Change } from '../../site/rows.js';
import { NodeName } from './node-cells.js';
import type { View } from './view.js';

const MOST = 3;

/** The sub-axes that rose and fell most since the year before, of those the rule calls up or down. */
export function Movers(view: View) {
  const { t, at } = view;
  const changes = at.model
    .subAxes(at.year)
    .flatMap(node => at.model.change(at.year, at.unit.code, node.id) ?? [])
    .filter(change => change.verdict !== 'not comparable');
  if (changes.length === 0) return null;
  const up = changes.filter(c => c.verdict === 'up').sort((a, b) => b.delta - a.delta);
  const down = changes.filter(c => c.verdict === 'down').sort((a, b) => a.delta - b.delta);
  return (
    <div class="two">
      <List {...view} heading={t.change.rises} none={t.change.noRises} changes={up.slice(0, MOST)} />
      <List {...view} heading={t.change.falls} none={t.change.noFalls} changes={down.slice(0, MOST)} />
    </div>
  );
}

interface ListProps {
  readonly heading: string;
  readonly none: string;
  readonly changes: readonly Change[];
}

function List({ context, at, heading, none, changes }: View & ListProps) {
  const { f } = context;
  return (
    <div>
      <h3>{heading}</h3>
      {changes.length === 0 ? (
        <p class="note">{none}</p>
      ) : (
        <ul class="list">
          {changes.map(({ node, delta, relative }) => (
            <li key={node}>
              <span>
                <NodeName context={context} node={node} year={at.year} />
              </span>
              <span class="n">
                {f.change(delta)} ({f.relative(relative)})
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
