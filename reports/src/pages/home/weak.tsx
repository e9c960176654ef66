import { bars, type Drawing } from '@papi/charts';
import type { IndexNode } from '@papi/methodology';
import { BarCell } from '../../parts/bar-cell.js';
import { Section } from '../../parts/section.js';
import { lowCeiling } from '../../site/ceilings.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { Reach } from '../../site/rows.js';
import { home } from '../../texts/home.js';
import { methodsLink } from '../methods/anchors.js';
import { AxisLink } from '../national/axes.js';
import { nounsOf } from '../national/figures.js';
import { CommonLink } from '../priorities/links.js';

/** An axis on which most units are below half of what can be reached, its weakest sub-axis, and the bar of its count. */
export interface WeakRow {
  readonly axis: IndexNode;
  readonly reach: Reach;
  readonly weakest: { readonly node: IndexNode; readonly reach: Reach } | undefined;
  readonly bar: Drawing;
}

/** The axes on which most units are below half of what can be reached in the newest edition, the most first. */
export function drawWeak(model: Model): readonly WeakRow[] {
  const year = model.newest;
  const rows = reached(model, model.axes(year))
    .filter(({ reach }) => reach.below > reach.of / 2)
    .sort((a, b) => b.reach.below / b.reach.of - a.reach.below / a.reach.of || a.reach.share - b.reach.share)
    .map(({ node, reach }) => ({
      axis: node,
      reach,
      weakest: reached(model, model.subAxes(year, node.id)).sort((a, b) => a.reach.share - b.reach.share)[0],
    }));
  const drawn = bars(
    rows.map(({ reach }) => ({ value: reach.below, of: reach.of })),
    { max: Math.max(1, ...rows.map(({ reach }) => reach.of)) },
  );
  return rows.map((row, i) => ({ ...row, bar: drawn[i]! }));
}

function reached(model: Model, nodes: readonly IndexNode[]) {
  return nodes.flatMap(node => {
    const reach = model.reach(model.newest, node.id);
    return reach ? [{ node, reach }] : [];
  });
}

/** Where most units have the most room to grow. */
export function Weak({ context, rows }: { context: Context; rows: readonly WeakRow[] }) {
  const { model, lang, f, t, w, href } = context;
  const says = home[lang];
  const nouns = nounsOf(context);
  const year = model.newest;
  const [first] = rows;
  const oneScale = first && rows.every(r => r.axis.lo === first.axis.lo && r.axis.hi === first.axis.hi);
  const half = oneScale
    ? {
        range: [f.places(first.axis.lo), f.places(first.axis.hi)] as const,
        middle: f.score((first.axis.lo + first.axis.hi) / 2),
      }
    : null;
  const capped = model
    .axes(year)
    .filter(axis => axis.ceiling < axis.hi && rows.some(row => row.axis.id === axis.id))
    .map(({ id, lo, ceiling }) => ({ axis: id, middle: f.score((lo + ceiling) / 2) }));
  const noted = capped.length > 0 || rows.some(({ weakest }) => weakest && lowCeiling(weakest.node));
  const ceiling = (node: IndexNode) =>
    lowCeiling(node) && (
      <span class="note nl">{says.ceiling(f.score(node.ceiling), f.tick(node.hi, node.hi % 1 ? 2 : 0))}</span>
    );
  return (
    <Section
      id="weak"
      heading={says.weakHeading(nouns)}
      finding={says.weakFinding(
        rows.map(r => ({ axis: r.axis, below: r.reach.below, of: r.reach.of })),
        nouns,
      )}
      rail={
        rows.length > 0 && (
          <p class="note">
            {says.weakNote(half, capped)} {noted && <a href={methodsLink(context, 'ceilings')}>{says.ceilingMore}</a>}
          </p>
        )
      }
      print="keep"
    >
      {rows.length > 0 && (
        <table class="stack gaps">
          <caption class="vh">{says.weakTable.caption(year, nouns)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.axis}</th>
              <th scope="col">{says.weakTable.below(nouns)}</th>
              <th scope="col" class="r">
                {w.median}
              </th>
              <th scope="col">{says.weakTable.weakest}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ axis, reach, weakest, bar }) => (
              <tr key={axis.id}>
                <th scope="row">
                  <span class="no">{axis.id}</span> <AxisLink context={context} axis={axis} year={year} />
                  {ceiling(axis)}
                </th>
                <td data-l={says.weakTable.below(nouns)} class="gap full">
                  <BarCell figure={w.rankOf(reach.below, reach.of)} drawing={bar} />
                </td>
                <td data-l={w.median} class="r">
                  {f.score(model.spread(year, axis.id)!.median)}
                </td>
                <td data-l={says.weakTable.weakestShort} class="rest">
                  {weakest && (
                    <>
                      <span class="no">{weakest.node.id}</span>{' '}
                      <a href={href({ page: 'sub-axis', node: weakest.node.id })}>{t(weakest.node.name)}</a>,{' '}
                      <b>{says.reached(f.percent(weakest.reach.share))}</b>
                      {ceiling(weakest.node)}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <CommonLink context={context} />
    </Section>
  );
}
