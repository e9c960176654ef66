/** A target: a rank, a group (1 High to 3 Mid-low), so many places up, or a score. */
type TargetAsked =
  | { readonly rank: number }
  | { readonly group: number }
  | { readonly places: number }
  | { readonly score: number };

/** A target, years ahead, and what is then to follow: so many places more each year, until so many years ahead. */
interface TargetChoice {
  readonly target: TargetAsked;
  readonly ahead: number;
  readonly others: 'held' | 'moving';
  readonly onward?: { readonly places: number; readonly until: number };
}

/** What targets need and raises bring: the sums of the library, on the figures of the page. */
const targetSums = (() => {
  const { total, gains, axes, parts, caps } = targetFigures;
  type Field = typeof total;

  /** To nine decimals: noise of binary arithmetic must not decide over a tie. */
  const made = (x: number): number => Math.round(x * 1e9) / 1e9;
  const rankAmong = (others: readonly number[], score: number): number =>
    1 + others.reduce((above, other) => above + (other > score ? 1 : 0), 0);

  const of = total.others.length + 1;
  const rank = rankAmong(total.others, total.own);

  /** The quantile by R's type 7. */
  const quantile = (sorted: readonly number[], p: number): number => {
    const at = (sorted.length - 1) * p;
    const low = sorted[Math.floor(at)]!;
    return at % 1 === 0 ? low : low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
  };
  /** 1 High to 4 Low, among the others and itself. */
  const groupAmong = (others: readonly number[], score: number): number => {
    const all = [...others, score].sort((a, b) => a - b);
    return 1 + [0.75, 0.5, 0.25].filter(p => score < quantile(all, p)).length;
  };
  /** The worst rank that lies in a group. */
  const lastRankIn = (group: number): number => of - Math.ceil((1 - group / 4) * (of - 1));

  const rankOf = (target: TargetAsked): number | undefined => {
    if ('rank' in target) return Math.min(target.rank, of);
    if ('group' in target) return lastRankIn(target.group);
    return 'places' in target ? Math.max(1, rank - target.places) : undefined;
  };

  /** The others' totals so many years on, ascending: as they are, or each moved by its yearly gains. */
  const fieldOf = (others: TargetChoice['others'], ahead: number): readonly number[] =>
    total.others.map((score, i) => made(score + (others === 'held' ? 0 : ahead * gains[i]!))).sort((a, b) => a - b);

  /** The least score that reaches a target. */
  const needed = (target: TargetAsked, { others, ahead }: Pick<TargetChoice, 'others' | 'ahead'>) => {
    const field = fieldOf(others, ahead);
    const rankWanted = rankOf(target);
    const least =
      'score' in target ? target.score : rankWanted! > field.length ? total.own : field[field.length - rankWanted!]!;
    const score = Math.max(least, total.own);
    return {
      ahead,
      rankWanted,
      score,
      points: score === total.own ? 0 : made(score - total.own),
      rankThen: rankAmong(field, score),
    };
  };

  /** What each step needs: places count from the rank that the step before gives, and no step needs less than it. */
  const path = ({ target, ahead, others, onward }: TargetChoice) => {
    const first = needed(target, { others, ahead });
    const steps = [{ ...first, target, perYear: first.points / ahead }];
    for (let year = ahead + 1; onward && year <= onward.until; year++) {
      const at = { others, ahead: year };
      const last = steps.at(-1)!;
      const next: TargetAsked = { rank: Math.max(1, last.rankThen - onward.places) };
      const asked = needed(next, at);
      const found = asked.score < last.score ? needed({ score: last.score }, at) : asked;
      steps.push({ ...found, target: next, rankWanted: asked.rankWanted, perYear: made(found.score - last.score) });
    }
    return steps;
  };

  /** The most a part takes in so many years, and what bounds it: the first of the least. */
  const capOf = ({ part, gap, gain }: (typeof caps)[number], years: number) => {
    const { score, ceiling, hi } = parts[part]!;
    const bounds = [gap, gain === undefined ? Number.POSITIVE_INFINITY : years * gain, (ceiling ?? hi) - score];
    const most = Math.min(...bounds);
    return { most, bound: bounds.indexOf(most) };
  };

  /** Points given to the parts in their order, each up to its cap for so many years. */
  const shares = (points: number, years: number) => {
    let left = points;
    const given: { part: number; points: number; wanted: number; most: number; bound: number }[] = [];
    for (const cap of caps) {
      if (left <= 0) break;
      const { part } = cap;
      const limit = capOf(cap, years);
      const share = Math.min(left, limit.most);
      given.push({ part, points: share, wanted: made(parts[part]!.score + share), ...limit });
      left = made(left - share);
    }
    left = Math.max(0, left);
    return { given, points: made(points - left), left };
  };

  /** A node as it is and with so many points more. */
  const raised = ({ own, others }: Field, points: number) => {
    const score = points === 0 ? own : made(own + points);
    return {
      own,
      score,
      of: others.length + 1,
      rank: rankAmong(others, own),
      rankThen: rankAmong(others, score),
      group: groupAmong(others, own),
      groupThen: groupAmong(others, score),
    };
  };

  /** What raises bring, in points by part. */
  const whatIf = (raises: readonly number[]) => {
    const sum = (axis?: number): number =>
      raises.reduce((all, points, i) => (axis === undefined || parts[i]!.axis === axis ? all + points : all), 0);
    return {
      total: raised(total, sum()),
      axes: axes.map((axis, i) => raised(axis, sum(i))),
      parts: parts.map(({ score }, i) => (raises[i] ? made(score + raises[i]) : score)),
    };
  };

  /** How often so many places were won in so many years; undefined where that is not known. */
  const rate = (places: number, years: number) => targetFigures.rates[years - 1]?.[places];

  return { of, rank, rankAmong, groupAmong, lastRankIn, path, shares, whatIf, rate, made };
})();
