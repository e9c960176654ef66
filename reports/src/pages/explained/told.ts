import type { ExplainedPart } from '@papi/scoring';
import { type Sentence, together } from '../../sentence.js';
import type { Model } from '../../site/model.js';
import type { Contribution, Contributions } from '../../texts/explained.js';
import { capital } from '../../texts/grammar.js';
import type { Verdicts } from '../../texts/unit-change.js';
import type { RankIn } from '../../texts/unit-head.js';
import { standOf } from '../unit/unit-year.js';
import { axesOf } from './fall-rows.js';
import type { BrokenPair, MissingPair, MovedPair, Pair } from './pairs.js';
import type { View } from './view.js';

/** What a sentence needs to know. */
export type Teller = Pick<View, 'context' | 't' | 'model' | 'unit'>;

/** A change that is printed as one. */
const LEAST = 0.005;

/** What happened between two editions, in one line: the summary of what is folded away. */
export function inShort({ t, model, unit }: Teller, pair: Pair): string {
  if (pair.kind === 'missing') return t.without(pair.without);
  const ranks = ranksOf({ model, unit }, pair);
  if (pair.kind === 'broken' || ranks.length < 2) return t.apart(ranks);
  return t.moved(pair.change.delta, ranks[0]!, ranks[1]!);
}

/** How far score and rank moved, and why the rank did; or why nothing can be said. */
export function mainly(view: Teller, pair: Pair): Sentence {
  const { context, t, model, unit } = view;
  const { from, to } = pair;
  if (pair.kind === 'missing') return t.none(unit, pair.without, from, to);
  const ranks = ranksOf(view, pair);
  if (pair.kind === 'broken') {
    const why = model.series(model.root(to).id, to)?.why;
    const without = [from, to].filter(year => !ranks.some(rank => rank.year === year));
    return together(
      t.head.broken(from, why ? context.t(why) : null, ranks),
      without.length > 0 && `${capital(t.without(without), context.lang)}.`,
    );
  }
  const { delta, relative, verdict, se, own, field, entry } = pair.change;
  return together(
    pair.skipped.length > 0 && t.skipped(unit, pair.skipped, from),
    t.head.change(from, delta, relative, verdict, se > 0),
    t.head.move({ unit, from: ranks[0]!, to: ranks[1]!, own, field, entry }),
  );
}

/** Where the unit stood in the one year of two that has its total; that there is none, where neither has. */
export function alone({ t, model, unit }: Teller, { from, to, without }: MissingPair): Sentence {
  const stand = standOf(model, unit, to) ?? standOf(model, unit, from);
  return stand ? t.head.lede(stand) : t.none(unit, without, from, to);
}

/** Which axes added to the score and which took away. */
export function causes({ context, t, model, unit }: Teller, { change, to }: MovedPair): Sentence {
  const axes = axesOf(change);
  if (axes.length === 0) return t.noParts(unit);
  const named = contributions(axes, id => context.t(model.node(id, to)!.name));
  return together(t.parts(named));
}

/** The sub-axes that added and took away most. */
export function below({ context, t, model }: Teller, { change, to }: MovedPair): string {
  const { up, down } = contributions(
    change.parts.filter(part => part.level === 'sub-axis'),
    id => context.t(model.node(id, to)!.name),
  );
  return t.below(up, down);
}

/** How usual such a move of the rank is in as many years; nothing where the rank stayed, or too few such moves were seen. */
export function usual({ t, model }: Teller, { change, from, to }: MovedPair): string {
  const places = Math.abs(change.rankFrom - change.rankTo);
  if (places === 0 || Number.isNaN(change.unusual)) return '';
  return t.head.usual(change.unusual, places, [model.years[0]!, model.newest], to - from);
}

/** The test of the total's change, where its error is known. */
export function tested({ t, model }: Teller, pair: MovedPair): string {
  const { se, p, pBH, pHolm } = pair.change;
  if (!(se > 0) || Number.isNaN(p)) return '';
  return t.tested({ se, p, pBH, pHolm, units: scoredInBoth(model, pair) });
}

/** The ranks that errors leave possible in both years, where errors are known. */
export function ranges({ t, model, unit }: Teller, { from, to }: MovedPair): string {
  const rangeIn = (year: number) => model.rankRange(year, unit.code, model.root(year).id);
  const [before, now] = [rangeIn(from), rangeIn(to)];
  return before && now ? t.ranges(before, now, from, to) : '';
}

/** How many units have a total in both years: those a move is split and tested among. */
export function scoredInBoth(model: Model, { from, to }: Pick<Pair, 'from' | 'to'>): number {
  const before = new Set(model.ranking(from, model.root(from).id).map(({ unit }) => unit.code));
  return model.ranking(to, model.root(to).id).filter(({ unit }) => before.has(unit.code)).length;
}

/** Which axes are called up and which down, by the rule of the index. */
export function verdicts({ t }: Teller, { change, from }: MovedPair): string {
  const axes = axesOf(change);
  if (axes.length === 0) return '';
  const by = (...said: readonly (string | null)[]) => axes.filter(a => said.includes(a.verdict)).map(a => a.node);
  const sorted: Verdicts = {
    ...{ up: by('up'), down: by('down'), level: by('flat', 'unclear') },
    ...{ broken: [], fresh: [], missing: by(null) },
  };
  return t.change.verdicts(from, sorted, null);
}

/** The unit's ranks in the two years, where it has them. */
export function ranksOf(
  { model, unit }: Pick<Teller, 'model' | 'unit'>,
  { from, to }: Exclude<Pair, MissingPair>,
): readonly RankIn[] {
  return [from, to].flatMap(year => {
    const standing = model.standing(year, unit.code, model.root(year).id);
    return standing ? [{ year, rank: standing.rank, of: standing.of }] : [];
  });
}

/** What broke below the total, and the axes that compare all the same. */
export function axesApart({ model }: Pick<Teller, 'model'>, { change, to }: BrokenPair) {
  const broken = change.broken.filter(({ node }) => node !== change.node);
  const apart = new Set(broken.map(({ node }) => node));
  return { broken, whole: model.axes(to).filter(({ id }) => !apart.has(id)) };
}

function contributions(parts: readonly ExplainedPart[], name: (id: string) => string): Contributions {
  const named = (some: readonly ExplainedPart[]): readonly Contribution[] =>
    some.map(({ node, points, places }) => ({ name: name(node), points, places }));
  const up = parts.filter(part => part.points >= LEAST).sort((a, b) => b.points - a.points);
  const down = parts.filter(part => part.points <= -LEAST).sort((a, b) => a.points - b.points);
  const sum = (some: readonly ExplainedPart[]) => some.reduce((all, part) => all + part.points, 0);
  return { up: named(up), gain: sum(up), down: named(down), loss: sum(down), all: parts.length };
}
