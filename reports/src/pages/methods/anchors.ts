import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';

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
  'targets',
  'errors',
  'survey',
  'agencies',
  'rounding',
  'exceptions',
] as const;

export type MethodsAnchor = (typeof anchors)[number];

/** Sections that only scores made from respondents have, after the one on errors. */
export const surveyAnchors = ['sampling-units', 'approximate', 'comparisons'] as const;

export type SurveyAnchor = (typeof surveyAnchors)[number];

/** Sections that tell of several years. */
const overYears: readonly MethodsAnchor[] = ['series', 'codes', 'change', 'rank-moves', 'usual'];

/** The sections of a site's methods page: those that its data have something to say in. */
export function anchorsOf({
  survey,
  single,
}: Pick<Model, 'survey' | 'single'>): readonly (MethodsAnchor | SurveyAnchor)[] {
  if (!survey) return anchors;
  return anchors.flatMap((anchor): (MethodsAnchor | SurveyAnchor)[] => {
    if (anchor === 'exceptions' || (single && overYears.includes(anchor))) return [];
    return anchor === 'errors' ? [anchor, ...surveyAnchors] : [anchor];
  });
}

/** A link from a page to a section of the methods page. */
export function methodsLink(context: Context, anchor: MethodsAnchor | SurveyAnchor): string {
  const page = context.href({ page: 'methods' });
  return `${context.route.page === 'methods' ? '' : page}#${anchor}`;
}
