import { Section } from '../../parts/section.js';
import { methodsLink } from '../methods/anchors.js';
import { allReasons, ReasonMeanings } from '../unit/reasons.js';
import { monthOf } from './month.js';
import { OrderTable } from './order-table.js';
import type { PriorityView } from './view.js';

/** The contents in the order of what closing each gap would bring, with the arithmetic and who leads the work. */
export function Order(view: PriorityView) {
  const { context, t, u, at } = view;
  const { w } = context;
  const { listed, rows, agenciesAt } = at;
  const shown = allReasons.filter(reason => at.reasons[reason] > 0);
  return (
    <Section
      id="order"
      heading={t.orderHeading[listed]}
      finding={t.orderFinding(listed, at.reasons, rows.length)}
      rail={
        rows.length > 0 && (
          <>
            {t.orderNotes({ ranked: at.at.stand !== null, listed }).map(note => (
              <p key={note} class="note">
                {note}
              </p>
            ))}
            {rows.some(({ spot }) => spot.proved != null) && <p class="note">{u.weak.provedNote}</p>}
            <p class="note">
              <ReasonMeanings context={context} of={shown} />
              {at.reasons.far > 0 && (
                <>
                  <b>{w.key.half}</b>: {w.half.means}.{' '}
                </>
              )}
              <a href={methodsLink(context, 'weak')}>{t.links.how}</a>
            </p>
          </>
        )
      }
    >
      {rows.length > 0 && <OrderTable {...view} />}
      {agenciesAt && (
        <p class="note">
          {t.agencies(monthOf(agenciesAt))} {context.textIfAny('agencies_note')}
        </p>
      )}
    </Section>
  );
}
