import { Chip } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { NodeName } from './node-cells.js';
import type { View } from './view.js';

const MOST = 5;

/** The sub-axes on which the unit stands best, of those above the median. */
export function Strengths({ context, t, at }: View) {
  const { w } = context;
  if (at.findings.length === 0) return null;
  const best = at.findings
    .filter(finding => finding.gap < 0)
    .sort((a, b) => a.rank / a.of - b.rank / b.of || a.gap - b.gap)
    .slice(0, MOST);
  if (best.length === 0) {
    return (
      <Section id="strengths" heading={t.weak.strongHeading} finding={t.weak.strongNone}>
        {null}
      </Section>
    );
  }
  return (
    <Section
      id="strengths"
      print="keep"
      heading={t.weak.strongHeading}
      rail={<p class="note">{t.weak.strongNote(best.length, at.findings.length)}</p>}
    >
      <ul class="list strong">
        {best.map(({ node, group, rank, of, gap }) => (
          <li key={node}>
            <span>
              <NodeName context={context} node={node} year={at.year} />
            </span>
            <span class="n">
              {t.weak.above(-gap)} <Chip context={context} group={group} /> <span class="rk">{w.rankOf(rank, of)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
