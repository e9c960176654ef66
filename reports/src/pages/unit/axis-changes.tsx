import { Scroll } from '../../parts/table.js';
import { NodeName, Since } from './node-cells.js';
import { outcomeOf } from './outcome.js';
import type { AxisFacts } from './unit-year.js';
import type { View } from './view.js';

/**
 * Each axis beside the year before, where the totals do not compare: the two ranks, and a change where the axis itself
 * compares.
 */
export function AxisChanges(view: View) {
  const { context, t, at } = view;
  const { w } = context;
  const { unit, year } = at;
  const before = at.before!;
  const caption = t.change.plainCaption(unit, before, year);
  const some = at.axes.some(({ change }) => change && change.verdict !== 'not comparable');
  return (
    <Scroll context={context} label={caption}>
      <table class={some ? 'beside' : 'beside narrow'}>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.axis}</th>
            <th scope="col" class="r">
              {t.change.axisRanks(before)}
            </th>
            <th scope="col" class="r">
              {t.change.axisRanks(year)}
            </th>
            {some && (
              <>
                <th scope="col" class="r">
                  {t.change.heads.change}
                </th>
                <th scope="col">{t.change.heads.verdict}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {at.axes.map(axis => (
            <Row key={axis.node.id} {...view} axis={axis} some={some} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Row(view: View & { axis: AxisFacts; some: boolean }) {
  const { context, at, axis, some } = view;
  const { f, w } = context;
  const { node, standing, change } = axis;
  const old = at.model.standing(at.before!, at.unit.code, node.id);
  const rank = (s: typeof standing) => (s ? w.rankOf(s.rank, s.of) : w.none);
  const compares = change !== undefined && change.verdict !== 'not comparable';
  return (
    <tr>
      <th scope="row">
        <NodeName context={context} node={node.id} year={at.year} />
      </th>
      <td class="r">{rank(old)}</td>
      <td class="r">{rank(standing)}</td>
      {some && (
        <>
          <td class="r">{compares ? f.change(change.delta) : w.none}</td>
          <td>
            {compares ? (
              <Since context={context} verdict={change.verdict} relative={change.relative} />
            ) : (
              whyApart(view)
            )}
          </td>
        </>
      )}
    </tr>
  );
}

/** Why an axis has no change to show. */
function whyApart({ context, t, at, axis }: View & { axis: AxisFacts }): string {
  const outcome = outcomeOf(at, axis);
  if (outcome === 'fresh') return t.change.fresh(at.year);
  if (outcome === 'broken') {
    const why = at.model.series(axis.node.id, at.year)?.why;
    return t.change.broken(why ? context.t(why) : null);
  }
  return axis.standing ? t.change.missingBefore(at.before!) : t.change.missingNow;
}
