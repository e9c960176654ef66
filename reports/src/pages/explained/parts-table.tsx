import type { ExplainedPart } from '@papi/scoring';
import { itemValueTexts } from '../../texts/item-values.js';
import { NodeName, Since } from '../unit/node-cells.js';
import { signed } from '../unit/signed.js';
import type { MovedPair } from './pairs.js';
import type { View } from './view.js';

/** Every axis with its sub-axes and their known indicators: what each did to the score and to the rank. */
export function PartsTable(view: View & { readonly pair: MovedPair }) {
  const { context, t, unit, pair } = view;
  const { w } = context;
  const { from, to, change } = pair;
  return (
    <table class="full parts">
      <caption class="vh">{t.foldCaption(unit.name.vi, from, to)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.subAxis}</th>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
          <th scope="col">{t.heads.points}</th>
          <th scope="col">{t.change.heads.places[0]}</th>
          <th scope="col">{t.heads.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {change.parts.map(part => (
          <Row key={`${part.level} ${part.node}`} {...view} part={part} />
        ))}
      </tbody>
    </table>
  );
}

const looks = { total: 'ax', axis: 'ax', 'sub-axis': 'in', indicator: 'in2', rest: 'in2' } as const;

function Row(view: View & { readonly pair: MovedPair; readonly part: ExplainedPart }) {
  const { context, t, pair, part } = view;
  const { f, w } = context;
  const { node, level, scoreFrom, scoreTo, points, places, verdict, relative } = part;
  const print = printOf(view);
  return (
    <tr class={looks[level]}>
      <th scope="row">
        {level === 'rest' ? (
          t.rest
        ) : level === 'indicator' ? (
          <IndicatorName {...view} />
        ) : (
          <NodeName context={context} node={node} year={pair.to} />
        )}
      </th>
      <td>{print(scoreFrom)}</td>
      <td>{print(scoreTo)}</td>
      <td>{f.change(points)}</td>
      <td>{Number.isNaN(places) ? w.none : signed(f, places)}</td>
      <td>{verdict === null ? w.none : <Since context={context} verdict={verdict} relative={relative} />}</td>
    </tr>
  );
}

function IndicatorName({ context, model, pair, part }: View & { pair: MovedPair; part: ExplainedPart }) {
  const item = model.indicators?.under(pair.to, part.parent).find(each => each.item.id === part.node)?.item;
  return (
    <>
      <span class="no">{part.node}</span> {item && context.t(item.name)}
    </>
  );
}

/** How the two figures of a part are written: scores of nodes, values of indicators in their own unit. */
function printOf({ context, model, pair, part }: View & { pair: MovedPair; part: ExplainedPart }) {
  const { f, w, lang } = context;
  const item =
    part.level === 'indicator'
      ? model.indicators?.under(pair.to, part.parent).find(each => each.item.id === part.node)?.item
      : undefined;
  return (value: number) =>
    Number.isNaN(value) ? w.none : item ? itemValueTexts[lang].value(item, value) : f.score(value);
}
