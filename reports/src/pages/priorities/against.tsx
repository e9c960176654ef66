import { Section } from '../../parts/section.js';
import { Notes, Scroll } from '../../parts/table.js';
import type { Against as Held } from '../../site/against.js';
import type { BelowToo } from '../../texts/priorities.js';
import { Told } from '../unit/told.js';
import type { Priorities } from './facts.js';
import type { PriorityView } from './view.js';

/** Nodes shown where none is below the median: those furthest below the High group. */
const MOST_BELOW_TOP = 8;

/** The listed contents against the region, similar units and the High group; the sums of each; who the similar units are. */
export function Against(view: PriorityView) {
  const { context, t, at } = view;
  const { model, unit, year, against, listed } = at;
  const region = context.t(model.region(unit.region).name);
  const nodes = nodesOf(at);
  const before = model.before(year);
  const also = against.flatMap(({ kind, gap }): BelowToo[] =>
    kind === 'median' || kind === 'q3' ? [] : [{ kind, count: nodes.filter(node => (gap(node) ?? 0) > 0).length }],
  );
  const missing = (['population', 'profile'] as const).filter(kind => against.every(held => held.kind !== kind));
  if (nodes.length === 0) return null;
  return (
    <Section
      id="against"
      heading={t.againstHeading}
      finding={t.againstFinding(listed, nodes.length, also, region)}
      rail={<p class="note">{t.againstNote}</p>}
    >
      <Scroll context={context} label={t.againstCaption(unit, year)}>
        <Table {...view} nodes={nodes} heads={t.againstHeads(region, before)} />
      </Scroll>
      <Notes
        items={[
          ...against.flatMap(({ kind, units }) =>
            kind === 'population' || kind === 'profile'
              ? [<Told key={kind} context={context} at={at.at} s={t.similar(kind, units, before)} />]
              : [],
          ),
          ...(before === undefined ? [] : missing.map(kind => t.noSimilar(kind, before))),
        ]}
      />
    </Section>
  );
}

function nodesOf({ rows, against, at }: Priorities): readonly string[] {
  if (rows.length > 0) return rows.map(({ spot }) => spot.node);
  const gap = against.find(held => held.kind === 'q3')?.gap ?? (() => undefined);
  const far = (node: string) => gap(node) ?? 0;
  return at.findings
    .map(finding => finding.node)
    .filter(node => far(node) > 0)
    .sort((a, b) => far(b) - far(a))
    .slice(0, MOST_BELOW_TOP);
}

interface TableProps extends PriorityView {
  readonly nodes: readonly string[];
  readonly heads: Readonly<Record<Held['kind'], string>>;
}

function Table({ context, t, at, nodes, heads }: TableProps) {
  const { f, w } = context;
  const { model, unit, year, against } = at;
  const sums = against.map(held => held.closed(nodes));
  return (
    <table class="against">
      <caption class="vh">{t.againstCaption(unit, year)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.subAxis}</th>
          {against.map(({ kind }) => (
            <th key={kind} scope="col" class="r">
              {heads[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nodes.map(node => (
          <tr key={node}>
            <th scope="row">
              <span class="no">{node}</span> {context.t(model.node(node, year)!.short)}
            </th>
            {against.map(({ kind, gap }) => {
              const far = gap(node);
              const known = far !== undefined && !Number.isNaN(far);
              return (
                <td key={kind} class={known && far >= 0.005 ? 'r dn' : 'r'}>
                  {known ? f.change(-far) : w.none}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      {sums.some(sum => sum) && (
        <tfoot>
          <tr>
            <th scope="row">{t.againstSum}</th>
            {sums.map((sum, i) => (
              <td key={against[i]!.kind} class="r">
                {sum ? f.change(sum.gain) : w.none}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.againstRank}</th>
            {sums.map((sum, i) => (
              <td key={against[i]!.kind} class="r">
                {sum ? w.rankOf(sum.rankAfter, at.at.spread.of) : w.none}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
