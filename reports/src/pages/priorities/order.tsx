import { Section } from '../../parts/section.js';
import type { Reason } from '../../site/rows.js';
import { methodsLink } from '../methods/anchors.js';
import { monthOf } from './month.js';
import { OrderTable } from './order-table.js';
import type { PriorityView } from './view.js';

const reasons: readonly Reason[] = ['low', 'falling', 'stuck', 'far'];

/** The contents in the order of what closing each gap would bring, with the arithmetic and who leads the work. */
export function Order(view: PriorityView) {
  const { context, t, u, at } = view;
  const { w } = context;
  const { listed, rows, agenciesAt } = at;
  const shown = reasons.filter(reason => at.reasons[reason] > 0);
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
              {shown.map(reason => (
                <span key={reason}>
                  <b>{w.reasons[reason]}</b>: {w.reasonMeanings[reason]}.{' '}
                </span>
              ))}
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
