import type { IndexNode } from '@papi/methodology';
import { Approximate, intervalCell } from '../../parts/interval.js';
import { intervalTexts } from '../../texts/interval.js';
import { methodsLink } from '../methods/anchors.js';
import type { View } from './view.js';

/** Earlier years shown beside the page's. */
const YEARS_BACK = 2;

/** Total, axes and sub-axes: scores of three years where they compare, change, median, headroom, rank and group. */
export function FullTable(view: View) {
  const { context, t, at } = view;
  const { w, lang } = context;
  const { model, unit, year, before } = at;
  const { level } = model;
  const years = model.years.filter(y => y <= year).slice(-1 - YEARS_BACK);
  return (
    <table class="full tree">
      <caption>
        <span class="stay">{t.data.fullCaption(unit, year)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.data.node}</th>
          {years.map(y => (
            <th key={y} scope="col">
              {y}
            </th>
          ))}
          {level !== null && <th scope="col">{intervalTexts[lang].short(level)}</th>}
          {level !== null && <th scope="col">{intervalTexts[lang].n}</th>}
          {before !== undefined && <th scope="col">{w.changeSince(before)}</th>}
          <th scope="col">{w.median}</th>
          <th scope="col">
            <a href={methodsLink(context, 'ceilings')}>{t.data.headroom}</a>
          </th>
          <th scope="col">{w.rank}</th>
          <th scope="col">{w.group}</th>
        </tr>
      </thead>
      <tbody>
        {model.nodes(year).map(node => (
          <Row key={node.id} {...view} node={node} years={years} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ context, at, node, years }: View & { node: IndexNode; years: readonly number[] }) {
  const { f, w, t } = context;
  const { model, unit, year, before } = at;
  const standing = model.standing(year, unit.code, node.id);
  const estimate = model.estimate(year, unit.code, node.id);
  const change = model.change(year, unit.code, node.id);
  const spread = model.spread(year, node.id);
  const position = model.position(year, unit.code, node.id);
  const series = model.series(node.id, year);
  const score = (y: number) => {
    const found = model.series(node.id, y) === series ? model.standing(y, unit.code, node.id) : undefined;
    return found ? f.score(found.score) : w.none;
  };
  const compares = change !== undefined && change.verdict !== 'not comparable';
  return (
    <tr class={node.level === 'sub-axis' ? undefined : 'ax'}>
      <th scope="row">
        {node.level === 'total' ? t(node.name) : `${node.id} ${t(node.name)}`}
        <Approximate context={context} estimate={estimate} />
      </th>
      {years.map(y => (
        <td key={y}>{score(y)}</td>
      ))}
      {model.level !== null && <td class="nb">{intervalCell(context, estimate) ?? w.none}</td>}
      {model.level !== null && <td>{estimate && Number.isFinite(estimate.n) ? f.count(estimate.n) : w.none}</td>}
      {before !== undefined && <td>{compares ? f.change(change.delta) : w.none}</td>}
      <td>{spread ? f.score(spread.median) : w.none}</td>
      <td>{position ? f.score(position.headroom) : w.none}</td>
      <td>{standing ? w.rankOf(standing.rank, standing.of) : w.none}</td>
      <td>{standing ? w.groups[standing.group] : w.none}</td>
    </tr>
  );
}
