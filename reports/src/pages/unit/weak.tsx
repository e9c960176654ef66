import { agencyMonth, assignedTo } from '@papi/methodology';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { priorityTexts } from '../../texts/priorities.js';
import { methodsLink } from '../methods/anchors.js';
import { PrioritiesLink } from '../priorities/links.js';
import { priorityYear } from '../priorities/year.js';
import { allReasons, ReasonMeanings } from './reasons.js';
import type { View } from './view.js';
import { WeakTable } from './weak-table.js';

/**
 * The weak sub-axes by what closing each would bring: why each is weak, the arithmetic, and who leads the work on it. Where
 * the year has no score of the unit, a link to what the newest scores say.
 */
export function Weak(view: View) {
  const { context, t, at } = view;
  const { unit, year, weak, shown } = at;
  if (!at.scored) return <Elsewhere {...view} />;
  // An index may have axes alone.
  if (at.findings.length === 0) return null;
  if (shown.length === 0) {
    return (
      <Section
        id="weak"
        heading={t.weak.weakHeading}
        finding={<Say context={context} s={t.weak.none(unit, year, at.findings.length)} />}
        rail={<Meanings {...view} of={allReasons} />}
      >
        <PrioritiesLink context={context} unit={unit} />
      </Section>
    );
  }
  const { shown: bring, all } = at.closed;
  const month = agencyMonth(year);
  const leads = shown.map(({ node }) => assignedTo(at.model.methodology, unit, { node, year, month }).lead);
  const known = leads.some(lead => lead.length > 0);
  return (
    <Section
      id="weak"
      print="newpage"
      heading={t.weak.weakHeading}
      finding={<Say context={context} s={t.weak.weakFinding(unit, shown.length, weak.length, bring)} />}
      rail={
        <>
          {t.weak.arithmetic.slice(0, at.stand ? undefined : 1).map(note => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
          {weak.some(spot => spot.proved != null) && <p class="note">{t.weak.provedNote}</p>}
          <Meanings {...view} of={allReasons.filter(reason => weak.some(spot => spot.reasons.includes(reason)))} />
        </>
      }
    >
      <WeakTable {...view} leads={known ? leads : null} month={month} />
      {weak.length > shown.length && (
        <p class="note">
          {t.weak.more(weak.slice(shown.length).map(({ node, leverage }) => ({ no: node, gap: leverage })))}{' '}
          {all && t.weak.closeAll(weak.length, all)}
        </p>
      )}
      {known && <p class="note">{context.textIfAny('agencies_note')}</p>}
      <PrioritiesLink context={context} unit={unit} />
    </Section>
  );
}

function Elsewhere({ context, at }: View) {
  if (priorityYear(at.model, at.unit.code) === undefined) return null;
  return (
    <Section id="priorities" heading={priorityTexts(at.model.texts, context.lang).crumb}>
      <PrioritiesLink context={context} unit={at.unit} />
    </Section>
  );
}

/** What each reason means, for those that occur. */
function Meanings({ context, t, of }: View & { of: typeof allReasons }) {
  return (
    <p class="note">
      <ReasonMeanings context={context} of={of} />
      <a href={methodsLink(context, 'weak')}>{t.facts.how.weak}</a>
    </p>
  );
}
