import type { Context } from '../../site/context.js';
import type { Reason } from '../../site/rows.js';
import type { UnitTexts } from '../../texts/unit.js';

/** All reasons, in the order they are told in. */
export const allReasons: readonly Reason[] = ['low', 'falling', 'stuck', 'far'];

interface ReasonTagsProps {
  readonly context: Context;
  readonly t: UnitTexts;
  readonly of: {
    readonly reasons: readonly Reason[];
    readonly yearsLow: number;
    /** Whether the gap is proved; null where it was not tested. */
    readonly proved?: boolean | null;
  };
}

/** Why something is weak, and whether that is proved, a tag each on a line of their own. */
export function ReasonTags({ context, t, of: { reasons, yearsLow, proved = null } }: ReasonTagsProps) {
  return (
    <>
      {(reasons.length > 0 || proved !== null) && <br />}
      {reasons.map(reason => (
        <span key={reason} class="tag">
          {reason === 'low' && yearsLow > 1 ? t.weak.lowYears(yearsLow) : context.w.reasons[reason]}
        </span>
      ))}
      {proved !== null && <span class="tag plain">{t.weak.proved(proved)}</span>}
    </>
  );
}

/** What each reason means, each followed by a space. */
export function ReasonMeanings({ context: { w }, of }: { readonly context: Context; readonly of: readonly Reason[] }) {
  return (
    <>
      {of.map(reason => (
        <span key={reason}>
          <b>{w.reasons[reason]}</b>: {w.reasonMeanings[reason]}.{' '}
        </span>
      ))}
    </>
  );
}
