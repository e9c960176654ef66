import { childrenIn, type IndexNode, type Level, nodesIn } from '@papi/methodology';
import type { Bounds } from './bounds.js';
import { type LinearForm, sumOfParts } from './linear-form.js';
import { leastSure, type ScoreReason, type ScoreStatus } from './status.js';
import type { UsedRule, UsedTerm } from './used-rule.js';
import type { YearPlan } from './year-plan.js';

/** How one node follows from the items' estimates in one domain. */
export interface NodeForm {
  readonly node: string;
  readonly level: Level;
  /** Undefined where the node is not scored; `reason` says why. */
  readonly form: LinearForm | undefined;
  readonly status: ScoreStatus;
  /** The sub-axes in it that are scored and approximate. */
  readonly approximate: readonly string[];
  /** Items and parts that belong in it and are not in its score. */
  readonly without: readonly string[];
  readonly reason: ScoreReason | null;
}

/** The number of an item; undefined where the domain has no estimate of it, `dropped` where it may not be used. */
export type ItemAt = (indicator: string) => number | 'dropped' | undefined;

/**
 * How every node of the year's tree follows from the items, in reading order. The forms hold numbers of
 * items, so that domains with the same items share them.
 */
export function nodeForms(plan: YearPlan, itemAt: ItemAt): NodeForm[] {
  const made = new Map<string, NodeForm>();
  const nodes = nodesIn(plan.methodology, plan.year);
  // Parts stand after their sum in reading order.
  for (const node of nodes.toReversed()) {
    const parts = childrenIn(plan.methodology, node.id, plan.year);
    made.set(node.id, parts.length === 0 ? fromItems(plan, node, itemAt) : fromParts(plan, node, parts, made));
  }
  return nodes.map(node => made.get(node.id)!);
}

function fromParts(
  { missingParts }: YearPlan,
  { id, level }: IndexNode,
  parts: readonly IndexNode[],
  made: ReadonlyMap<string, NodeForm>,
): NodeForm {
  const forms = parts.map(part => made.get(part.id)!);
  const missing = parts.filter((_, i) => forms[i]!.form === undefined).map(part => part.id);
  const form =
    missing.length <= missingParts
      ? sumOfParts(parts.map(({ lo, hi }, i) => ({ lo, hi, form: forms[i]!.form })))
      : undefined;
  return {
    ...{ node: id, level, form },
    status: missing.length > 0 ? 'approximate' : leastSure(forms.map(each => each.status)),
    approximate: forms.flatMap(each => each.approximate),
    without: forms.flatMap(each => (each.form === undefined ? [each.node] : each.without)),
    reason: form === undefined ? 'part missing' : null,
  };
}

function fromItems({ rules, bounds, missingParts }: YearPlan, { id, level }: IndexNode, itemAt: ItemAt): NodeForm {
  const rule = rules.get(id);
  if (rule === undefined) {
    return {
      node: id,
      level,
      form: undefined,
      status: 'approximate',
      approximate: [],
      without: [],
      reason: 'no rule',
    };
  }
  const placed = rule.terms.map(term => ({ term, at: itemAt(term.indicator), ends: endsOf(term, bounds) }));
  const usable = placed.flatMap(({ at, ends }) => (typeof at === 'number' && ends ? [{ at, ...ends }] : []));
  const left = placed.filter(({ at, ends }) => typeof at !== 'number' || !ends);
  const missing = left.filter(({ at }) => at !== 'dropped').length;
  const form = missing <= missingParts && usable.length > 0 ? meanOfItems(usable, rule) : undefined;
  const status = left.length > 0 ? 'approximate' : rule.status;
  const noEnds = left.length > 0 && left.every(({ at }) => typeof at === 'number');
  return {
    ...{ node: id, level, form, status },
    approximate: form && status === 'approximate' ? [id] : [],
    without: [...left.map(({ term }) => term.indicator), ...rule.leftOut],
    reason: form ? null : noEnds ? 'no ends' : 'part missing',
  };
}

interface Ends {
  readonly worst: number;
  readonly best: number;
}

/** The values scored worst and best; undefined where they are not known or the same. */
function endsOf({ indicator, worst, best }: UsedTerm, bounds: ReadonlyMap<string, Bounds>): Ends | undefined {
  const own = bounds.get(indicator);
  const value = (end: UsedTerm['worst']) => (typeof end === 'number' ? end : (own?.[end] ?? Number.NaN));
  const ends = { worst: value(worst), best: value(best) };
  return Math.abs(ends.best - ends.worst) > 0 ? ends : undefined;
}

/** lo + (hi − lo) · mean of (x − worst)/(best − worst). */
function meanOfItems(items: readonly (Ends & { readonly at: number })[], { lo, hi }: UsedRule): LinearForm {
  const coefficients = items.map(({ worst, best }) => (hi - lo) / items.length / (best - worst));
  return {
    constant: items.reduce((sum, { worst }, k) => sum - coefficients[k]! * worst, lo),
    items: items.map(item => item.at),
    coefficients,
  };
}
