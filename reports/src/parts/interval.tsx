import type { Context } from '../site/context.js';
import type { Estimate } from '../site/survey.js';
import { type Interval, intervalTexts } from '../texts/interval.js';

/** The interval of an estimate; null where its error is not known. */
export function intervalOf({ model }: Pick<Context, 'model'>, estimate: Estimate | undefined): Interval | null {
  const { level } = model;
  if (level === null || !estimate || !Number.isFinite(estimate.low) || !Number.isFinite(estimate.high)) return null;
  return { low: estimate.low, high: estimate.high, level };
}

/**
 * The ends of a whisker, for the drawings of rows; nothing where there is none. With a range it is cut at the range's ends,
 * beyond which no score can lie: a handful of sampling units makes intervals wider than the scale.
 */
export function whiskerOf(
  estimate: Pick<Estimate, 'low' | 'high'> | undefined,
  range: { readonly lo: number; readonly hi: number } = { lo: -Infinity, hi: Infinity },
): { readonly low?: number; readonly high?: number } {
  if (!estimate || !Number.isFinite(estimate.low) || !Number.isFinite(estimate.high)) return {};
  return { low: Math.max(estimate.low, range.lo), high: Math.min(estimate.high, range.hi) };
}

interface IntervalProps {
  readonly context: Context;
  readonly estimate: Estimate | undefined;
  /** What stands before it: the whole name with the level, or nothing where a head or legend says it. */
  readonly named?: boolean;
}

/** An estimate's interval, or why it has none; nothing where there is no survey. */
export function IntervalOf({ context, estimate, named = false }: IntervalProps) {
  const { model, lang } = context;
  const texts = intervalTexts[lang];
  if (model.level === null || !estimate) return null;
  const interval = intervalOf(context, estimate);
  if (!interval) return <span class="iv">{named ? texts.none(estimate.reason) : texts.noneShort}</span>;
  return (
    <span class="iv">
      {named && `${texts.name(interval.level)}: `}
      <span class="nb">{texts.range(interval.low, interval.high)}</span>
    </span>
  );
}

/** An estimate's interval as the text of a table's cell; undefined where there is none. */
export function intervalCell(context: Context, estimate: Estimate | undefined): string | undefined {
  const interval = intervalOf(context, estimate);
  if (interval) return intervalTexts[context.lang].range(interval.low, interval.high);
  return estimate ? intervalTexts[context.lang].noneShort : undefined;
}

/** Whether a score is made by a rule that is known. */
export function isApproximate(estimate: Estimate | undefined): boolean {
  return estimate?.status != null && estimate.status !== 'exact' && estimate.status !== 'close';
}

/** A mark beside a score made by an approximate rule; nothing beside others. */
export function Approximate({ context, estimate }: Pick<IntervalProps, 'context' | 'estimate'>) {
  if (!isApproximate(estimate)) return null;
  const texts = intervalTexts[context.lang];
  return (
    <>
      {' '}
      <span class="approx" aria-hidden="true">
        {texts.approximateMark}
      </span>
      <span class="vh"> ({texts.approximate})</span>
    </>
  );
}
