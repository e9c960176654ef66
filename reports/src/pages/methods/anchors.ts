import type { Context } from '../../site/context.js';

/** The sections of the methods page, in its order. Other pages link to them: an anchor, once published, stays. */
export const anchors = [
  'scores',
  'items',
  'ceilings',
  'withheld',
  'ranks',
  'percentile',
  'groups',
  'spread',
  'series',
  'codes',
  'change',
  'rank-moves',
  'usual',
  'weak',
  'leverage',
  'errors',
  'survey',
  'agencies',
  'rounding',
  'exceptions',
] as const;

export type MethodsAnchor = (typeof anchors)[number];

/** A link from a page to a section of the methods page. */
export function methodsLink(context: Context, anchor: MethodsAnchor): string {
  const page = context.href({ page: 'methods' });
  return `${context.route.page === 'methods' ? '' : page}#${anchor}`;
}
