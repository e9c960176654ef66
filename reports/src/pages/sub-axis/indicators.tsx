import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import { asPrinted } from '../node/facts.js';
import { type IndicatorGroup, indicatorGroups, type KnownIndicator } from './indicator-list.js';
import type { Shown } from './subject.js';

/** The indicators of a sub-axis, by the newest year whose list has them. */
export function SubAxisIndicators({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang } = context;
  const texts = subAxisTexts[lang];
  const { from, to } = shown.subject;
  const groups = indicatorGroups(model.methodology, shown.node, from, to);
  const newest = groups[0];
  if (!newest) {
    return (
      <Section id="indicators" heading={texts.indicatorsHeading}>
        <p>{texts.noIndicators}</p>
      </Section>
    );
  }
  const known = [...new Set(model.methodology.indicators.map(i => i.year))]
    .filter(y => from <= y && y <= to)
    .sort((a, b) => a - b);
  const with_ = (scored: string) => newest.indicators.filter(i => i.newest.scored === scored).length;
  return (
    <Section
      id="indicators"
      heading={texts.indicatorsHeading}
      finding={
        <Say
          context={context}
          s={texts.indicators(newest.year, newest.indicators.length, with_('yes'), with_('unknown'))}
        />
      }
      rail={<p class="note">{texts.indicatorsNote(known)}</p>}
    >
      {groups.map(group => (
        <Group key={group.year} context={context} group={group} newest={group === newest} />
      ))}
    </Section>
  );
}

function Group({ context, group, newest }: { context: Context; group: IndicatorGroup; newest: boolean }) {
  const { lang } = context;
  const { indicator: heads, indicatorsIn } = subAxisTexts[lang];
  const title = indicatorsIn(group.year, newest);
  return (
    <table class="stack indicators">
      <caption>{title}</caption>
      <thead>
        <tr>
          {[heads.name, heads.scale, heads.better, heads.scored, heads.years].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.indicators.map(known => (
          <Row key={known.newest.id} context={context} known={known} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ context, known }: { context: Context; known: KnownIndicator }) {
  const { lang, t, w, f } = context;
  const texts = subAxisTexts[lang];
  const { newest, listed } = known;
  const print = (x: number) => (Math.abs(x) >= 1000 ? f.count(x) : asPrinted(context, x));
  return (
    <tr>
      <th scope="row">
        <span class="no">{newest.id}</span> {t(newest.name)}
      </th>
      <td data-l={texts.indicator.scale}>{texts.unit(newest, print)}</td>
      <td data-l={texts.indicator.better}>{texts.direction(newest.direction) ?? w.none}</td>
      <td data-l={texts.indicator.scored}>{texts.scored[newest.scored]}</td>
      <td data-l={texts.indicator.years} class="full">
        {listed.map(({ year, id }) => (id === newest.id ? String(year) : `${year} (${id})`)).join(', ')}
      </td>
    </tr>
  );
}
