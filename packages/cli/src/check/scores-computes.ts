import type { Dataset } from '@papi/datasets';
import { type Level, nodesIn } from '@papi/methodology';
import { changesBetween } from './changes-between.js';
import type { Computes, NotComputed } from './computes.js';

/** Units with a score, and units with a standard error, of a node in a year. */
interface Known {
  scores: number;
  errors: number;
}

const levels: readonly Level[] = ['total', 'axis', 'sub-axis'];

/** What ranks, changes, weak spots and intervals scores give, and what they do not. */
export function scoresComputes(dataset: Dataset): Computes {
  const { methodology } = dataset;
  const known = knownIn(dataset);
  const years = [...known].map(([year, of]) => {
    const nodes = nodesIn(methodology, year).filter(({ id }) => of.has(id));
    return { year, of, nodes };
  });
  const idsWith = (enough: (node: Known) => boolean) =>
    years.flatMap(({ year, of, nodes }) => {
      const ids = nodes.filter(({ id }) => enough(of.get(id)!)).map(({ id }) => id);
      return ids.length > 0 ? [{ year, nodes: ids }] : [];
    });
  const scored = years.flatMap(({ year, of, nodes }) =>
    levels.flatMap(level => {
      const ids = nodes.filter(node => node.level === level).map(({ id }) => id);
      if (ids.length === 0) return [];
      const counts = ids.map(id => of.get(id)!.scores);
      return [{ year, level, nodes: ids, units: { least: Math.min(...counts), most: Math.max(...counts) } }];
    }),
  );
  // A unit alone has no rank, no group and nothing to lie behind.
  const ranks = scored.filter(({ units }) => units.most > 1);
  const alone = [...new Set(scored.map(({ year }) => year))].filter(year => !ranks.some(each => each.year === year));
  const indicators = indicatorsIn(dataset);
  const weakSpots = ranks.filter(({ level }) => level === 'sub-axis').map(({ year, nodes }) => ({ year, nodes }));
  const changes = changesBetween(
    methodology,
    idsWith(() => true),
  );
  const intervals = idsWith(({ errors }) => errors > 0);
  const rankRanges = idsWith(({ errors }) => errors > 1);
  const without = (having: readonly { readonly year: number }[]) =>
    years.map(({ year }) => year).filter(year => !having.some(each => each.year === year));
  const depth = years.map(({ year, nodes }) => ({
    year,
    level: indicators.has(year) ? ('indicator' as const) : levels.findLast(l => nodes.some(n => n.level === l))!,
    indicators: indicators.get(year) ?? 0,
  }));
  const not = [
    ...(years.length === 1 ? [reason('changes', 'one year')] : []),
    ...some('intervals', 'no standard errors', without(intervals)),
    ...some('rank ranges', 'no standard errors', without(intervals)),
    ...some(
      'rank ranges',
      'one unit with an error',
      without([...rankRanges, ...without(intervals).map(year => ({ year }))]),
    ),
    ...some('ranks', 'one unit with a score', alone),
    ...some('weak spots', 'one unit with a score', alone),
    ...some('weak spots', 'no sub-axes', without([...weakSpots, ...alone.map(year => ({ year }))])),
    ...some('indicators', 'not in the files', without([...indicators.keys()].map(year => ({ year })))),
  ];
  return { ranks, depth, changes, weakSpots, intervals, rankRanges, approximate: [], not };
}

/** A result that is not computed for these years or nodes; for all where none are given. */
export function reason(
  what: NotComputed['what'],
  why: NotComputed['why'],
  { years = [], nodes = [] }: { years?: readonly number[]; nodes?: readonly string[] } = {},
): NotComputed {
  return { what, why, years, nodes };
}

function some(what: NotComputed['what'], why: NotComputed['why'], years: readonly number[]): NotComputed[] {
  return years.length > 0 ? [reason(what, why, { years })] : [];
}

function knownIn({ scores }: Dataset): ReadonlyMap<number, ReadonlyMap<string, Known>> {
  const column = (name: string) => scores.array(name) as ArrayLike<number | string>;
  const [year, node, se] = [column('year'), column('node'), column('se')];
  const known = new Map<number, Map<string, Known>>();
  for (let i = 0; i < scores.numRows(); i++) {
    const inYear = known.get(year[i] as number) ?? new Map<string, Known>();
    known.set(year[i] as number, inYear);
    const of = inYear.get(node[i] as string) ?? { scores: 0, errors: 0 };
    inYear.set(node[i] as string, of);
    of.scores++;
    if (!Number.isNaN(se[i])) of.errors++;
  }
  return known;
}

/** How many indicators have values in each year. */
function indicatorsIn({ indicators }: Dataset): ReadonlyMap<number, number> {
  const found = new Map<number, Set<string>>();
  if (!indicators) return new Map();
  const year = indicators.array('year') as ArrayLike<number>;
  const id = indicators.array('indicator') as ArrayLike<string>;
  for (let i = 0; i < indicators.numRows(); i++) {
    const own = found.get(year[i]!) ?? new Set();
    found.set(year[i]!, own.add(id[i]!));
  }
  return new Map([...found].map(([of, ids]) => [of, ids.size]));
}
