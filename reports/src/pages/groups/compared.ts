import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { Difference, Estimate, GroupPair } from '../../site/survey.js';
import type { Gap, NotCompared, PairNames } from '../../texts/groups.js';
import { intervalTexts } from '../../texts/interval.js';

/** Two parts of a unit on one node. */
export interface Compared {
  readonly value: Estimate | undefined;
  readonly base: Estimate | undefined;
  readonly difference: Difference | undefined;
  /** Both parts have a score that rests on enough respondents. */
  readonly shown: boolean;
  /** Whether the difference is proved; null where it cannot be tested. */
  readonly proved: boolean | null;
}

/** Looks up two parts of a unit ('' for all units together) on one node. */
export function comparedOn({ survey }: Model, year: number, unit: string, pair: GroupPair, node: string): Compared {
  const group = pair.group.id;
  const part = (value: string) => survey?.part(year, unit, { group, value }, node);
  const [value, base] = [part(pair.value.id), part(pair.base.id)];
  const difference = survey?.difference(year, unit, pair, node);
  const known = (e: Estimate | undefined) => e?.shown === true && Number.isFinite(e.score);
  const shown = known(value) && known(base) && difference?.shown === true && Number.isFinite(difference.difference);
  const proved = shown && Number.isFinite(difference.pHolm) ? difference.pHolm <= (survey?.rules.alpha ?? 0.05) : null;
  return { value, base, difference, shown, proved };
}

/** A difference as sentences take it; null where the two are not compared. */
export function gapOf({ difference, shown, proved }: Compared): Gap | null {
  if (!shown || !difference) return null;
  const { low, high, reason } = difference;
  const interval = Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
  return { difference: difference.difference, interval, proved, reason };
}

/** The two parts' names in a page's language. */
export function namesOf({ t }: Pick<Context, 't'>, { value, base }: GroupPair): PairNames {
  return { value: t(value.name), base: t(base.name) };
}

/** Why two parts are not compared at all; null where nothing speaks against it. */
export function whyNot(
  { value, base }: Pick<Compared, 'value' | 'base'>,
  names: PairNames,
  least: number,
): NotCompared | null {
  const sides = [
    { part: names.value, estimate: value },
    { part: names.base, estimate: base },
  ];
  for (const { part, estimate } of sides) {
    if (!estimate || estimate.n === 0) return { kind: 'absent', part };
  }
  for (const { part, estimate } of sides) {
    if (estimate && !estimate.shown) {
      return { kind: 'few', part, n: Number.isFinite(estimate.n) && estimate.n < least ? estimate.n : null, least };
    }
  }
  return null;
}

/** The interval of a difference as the text of a table's cell. */
export function differenceCell({ lang }: Pick<Context, 'lang'>, { low, high }: Difference): string {
  const texts = intervalTexts[lang];
  return Number.isFinite(low) && Number.isFinite(high) ? texts.signedRange(low, high) : texts.noneShort;
}
