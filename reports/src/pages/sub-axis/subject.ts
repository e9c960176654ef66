import type { IndexNode } from '@papi/methodology';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import { otherCodes, type Subject, subjectsOf } from '../../site/subjects.js';

/** What the page of a code shows: its newest year, the subject it names then, and the subjects it named before. */
export interface Shown {
  readonly node: string;
  /** The newest year of the code with scores. */
  readonly year: number;
  readonly here: IndexNode;
  readonly subject: Subject;
  /** Subjects the code named in earlier years with scores, newest first. */
  readonly earlier: readonly Subject[];
  /** The years with scores of the subject shown. */
  readonly years: readonly number[];
}

/** What to show of a code; undefined where it never had a score. */
export function shownOf(model: Model, node: string): Shown | undefined {
  const years = model.years.filter(
    year => model.node(node, year) !== undefined && model.spread(year, node) !== undefined,
  );
  const year = years.at(-1);
  if (year === undefined) return undefined;
  const subjects = subjectsOf(model.methodology, node);
  const subject = subjects.find(s => s.from <= year && year <= s.to)!;
  return {
    node,
    year,
    here: model.node(node, year)!,
    subject,
    earlier: subjects.filter(s => s.to < subject.from && years.some(y => s.from <= y && y <= s.to)).reverse(),
    years: years.filter(y => subject.from <= y && y <= subject.to),
  };
}

/** The code the subject had before, and the code it has later; each undefined where there is none with scores. */
export function codesAround(
  model: Model,
  subject: Subject,
): { readonly before: Subject | undefined; readonly after: Subject | undefined } {
  const others = otherCodes(model.methodology, subject);
  return { before: others.filter(s => s.to < subject.from).at(-1), after: others.find(s => s.from > subject.to) };
}

/** The years of the newest series of the subject shown, oldest first. */
export function seriesYears({ model }: Context, { node, year, years }: Shown): readonly number[] {
  const series = model.series(node, year);
  return years.filter(y => series !== undefined && series.from <= y && y <= series.to);
}
