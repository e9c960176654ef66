import { Chip } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { NodeName, Since } from '../unit/node-cells.js';
import type { PriorityView } from './view.js';

/** Contents that are not weak but fell since the year before. */
export function Falling({ context, t, at }: PriorityView) {
  const { f, w } = context;
  const { falling, compared, unit, year } = at;
  const before = at.model.before(year);
  if (before === undefined) return null;
  return (
    <Section
      id="falling"
      print="keep"
      heading={t.fallingHeading}
      finding={t.fallingFinding(falling.length, compared, before)}
    >
      {falling.length > 0 && (
        <table class="stack falls">
          <caption class="vh">{t.fallingCaption(unit, before, year)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.subAxis}</th>
              <th scope="col">{w.changeSince(before)}</th>
              <th scope="col">{w.group}</th>
              <th scope="col" class="r">
                {w.rank}
              </th>
              <th scope="col" class="r">
                {t.toMedian}
              </th>
            </tr>
          </thead>
          <tbody>
            {falling.map(({ node, trend, relative, group, rank, of, gap }) => (
              <tr key={node}>
                <th scope="row">
                  <NodeName context={context} node={node} year={year} />
                </th>
                <td data-l={w.changeSince(before)} class="full">
                  <Since context={context} verdict={trend} relative={relative} />
                </td>
                <td data-l={w.group} class="full">
                  <Chip context={context} group={group} />
                </td>
                <td data-l={w.rank} class="r">
                  {w.rankOf(rank, of)}
                </td>
                <td data-l={t.toMedian} class="r">
                  {f.change(-gap)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
