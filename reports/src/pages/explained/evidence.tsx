import { Say } from '../../parts/names.js';
import { Fold, Scroll } from '../../parts/table.js';
import type { Sentence } from '../../sentence.js';
import { FallTable } from './fall-table.js';
import type { MovedPair } from './pairs.js';
import { PartsTable } from './parts-table.js';
import { below, ranges, tested, usual, verdicts } from './told.js';
import type { View } from './view.js';

/**
 * The evidence for one pair that compares: the waterfall, what stood out below it, how sure and how usual it is; of the
 * newest pair, or where indicators are known, also every part. The rank's own waterfall stands in the newest alone, so that
 * the page stays light.
 */
export function Evidence(view: View & { readonly pair: MovedPair; readonly newest?: boolean }) {
  const { context, t, pair, newest = false } = view;
  const indicators = pair.change.parts.some(part => part.level === 'indicator');
  return (
    <>
      <FallTable {...view} ranks={newest} />
      <Prose
        context={context}
        told={[below(view, pair), verdicts(view, pair), tested(view, pair), ranges(view, pair), usual(view, pair)]}
      />
      {(newest || indicators) && pair.change.parts.length > 0 && (
        <Fold summary={t.fold}>
          <Scroll context={context} label={t.fold}>
            <PartsTable {...view} />
          </Scroll>
          {indicators && <p class="note">{t.indicatorNote}</p>}
          <p class="note">{t.rounding}</p>
        </Fold>
      )}
    </>
  );
}

/** Sentences one below the other; those that say nothing are left out. */
export function Prose({ context, told }: Pick<View, 'context'> & { readonly told: readonly (Sentence | string)[] }) {
  return (
    <>
      {told
        .filter(sentence => sentence.length > 0)
        .map((sentence, i) => (
          <p key={i} class="say">
            <Say context={context} s={sentence} />
          </p>
        ))}
    </>
  );
}
