import type { Dataset } from '@papi/datasets';
import {
  type IndexNode,
  levelIn,
  type Methodology,
  nodeIn,
  nodesIn,
  type Region,
  seriesIn,
  seriesOf,
  type Unit,
} from '@papi/methodology';
import {
  changeCounts,
  changeExplainer,
  changes,
  closeGaps,
  distributions,
  type ExplainedChange,
  panel,
  positions,
  rankMoves,
  rankParts,
  reach,
  standings,
  type WeakCount,
  weakCounts,
  weakSpots,
} from '@papi/scoring';
import type { RankRange } from '../texts/rank-range.js';
import { usualTexts } from '../texts/usual.js';
import { givenErrors } from './given-errors.js';
import { indicatorsOf, indicatorValues } from './indicators.js';
import { lookup } from './lookup.js';
import { ownMethodology, scoredMethodology, withErrors } from './own-methodology.js';
import { rankRanges } from './rank-ranges.js';
import type {
  Change,
  ChangeCount,
  Finding,
  Group,
  Position,
  Ranked,
  RankPart,
  Reach,
  Spread,
  Standing,
  UsualMoves,
} from './rows.js';
import { withScoredNodes } from './scored-nodes.js';
import { type Estimate, surveyOf } from './survey.js';

const groups: Record<string, Group> = { High: 1, 'Mid-high': 2, 'Mid-low': 3, Low: 4 };
const grouped = (raw: Record<string, unknown>) => ({ ...raw, group: groups[raw.group as string] });

/**
 * Everything the pages show, looked up by year, unit and node. Each figure comes from `scoring`; nothing is computed
 * here but which rows to ask for. What belongs to one year is asked for once, when a page first needs it.
 */
export type Model = ReturnType<typeof modelOf>;

export function modelOf(dataset: Dataset) {
  const { geography } = dataset;
  const whole = withUsualTexts(dataset.methodology);
  const data = panel(dataset.scores);
  const years: readonly number[] = [...data.years].sort((a, b) => a - b);
  const newest = years.at(-1)!;
  const survey = surveyOf(dataset);
  const errors = survey ?? givenErrors(dataset.scores);
  const synthetic = survey?.synthetic ?? (dataset.synthetic?.length ?? 0) > 0;
  const ofAnswers = survey !== undefined || synthetic || dataset.scores.column('df') !== undefined;
  // Whom a survey did not ask is not without a score: it has no page and no place in any list.
  const asked = survey?.domains ?? dataset.withheld ?? [];
  const surveyed = ofAnswers && new Set([...data.units, ...asked.map(({ unit }) => unit)]);
  const shown = surveyed ? geography.units.filter(u => surveyed.has(u.code)) : geography.units;
  const units = new Map(geography.units.map(u => [u.code, u]));
  const regions = new Map(geography.regions.map(r => [r.code, r]));

  const standing = lookup<Standing>(
    standings(data),
    ['year', 'unit', 'node'],
    raw => grouped(raw) as unknown as Standing,
  );
  const spread = lookup<Spread>(distributions(data), ['year', 'node']);
  const partial = shown.length < geography.units.length;
  const told = survey
    ? ownMethodology(whole, { ...survey, years, partial })
    : ofAnswers
      ? scoredMethodology(whole, { years, partial, synthetic, errors: errors !== undefined })
      : errors
        ? withErrors(
            whole,
            nodesIn(whole, newest).every(node => data.at(newest, node.id).errors.some(error => error > 0)),
          )
        : whole;
  const methodology = withScoredNodes(told, years, (year, node) => spread.get(year, node) !== undefined);
  const ranges = errors && rankRanges(data, whole, errors.rules.level);
  const position = lookup<Position>(positions(data, whole), ['year', 'unit', 'node']);
  const reached = lookup<Reach>(reach(data, whole), ['year', 'node']);
  const usual = once(() => lookup<UsualMoves>(rankMoves(data, whole), ['node']));

  const rootIn = (year: number): IndexNode => nodesIn(methodology, year).find(n => n.parent === null)!;

  /** The edition before, where there is one. */
  const before = (year: number): number | undefined => years[years.indexOf(year) - 1];

  const pairOf = (from: number, to: number) => ({
    from,
    to,
    ...(survey?.hasChangeErrors && {
      errors: (unit: string, node: string) => survey.changeError(from, to, unit, node),
    }),
  });
  const changeTable = perYear(year => optional(before(year), from => changes(data, whole, pairOf(from, year))));
  const explainer = perPair((from, to) => {
    const items = indicatorValues(dataset);
    const options = { ...pairOf(from, to), node: rootIn(to).id };
    return changeExplainer(data, whole, {
      ...options,
      ...(items && { indicators: items.values, source: items.source }),
    });
  });
  const change = perYear(year => optional(changeTable(year), t => lookup<Change>(t, ['unit', 'node'])));
  const testedNodes = perYear(year => new Set((change(year)?.all() ?? []).filter(c => c.se > 0).map(c => c.node)));
  const count = perYear(year => optional(changeTable(year), t => lookup<ChangeCount>(changeCounts(t), ['node'])));
  const parts = perYear(year => {
    const from = before(year);
    return from === undefined
      ? undefined
      : lookup<RankPart>(rankParts(data, whole, { from, to: year }), ['unit', 'part']);
  });
  const findingTable = perYear(year =>
    weakSpots(data, whole, { year, ...(survey?.hasChangeErrors && { errors: survey.changeError }) }),
  );
  const finding = perYear(year =>
    lookup<Finding>(findingTable(year), ['unit', 'node'], raw => grouped(raw) as unknown as Finding),
  );
  const weakCount = perYear(year => lookup<WeakCount>(weakCounts(findingTable(year)), ['node']));
  const findingsByUnit = perYear(year => groupBy(finding(year).all(), f => f.unit));

  return {
    dataset,
    /** All scores laid out, and the whole index: what a figure that is asked for elsewhere is made from. */
    panel: data,
    whole,
    /** Holds the nodes that can be shown; figures are made with all nodes. */
    methodology,
    geography,
    texts: methodology.texts,
    years,
    newest,
    before,
    /** The edition after, where there is one. */
    after: (year: number): number | undefined => years[years.indexOf(year) + 1],
    /** There is one edition alone: nothing can be told over the years. */
    single: years.length === 1,
    units: shown,
    /** Units of the geography that a survey did not ask; none where the scores were published. */
    outside: geography.units.filter(u => !shown.includes(u)),
    regions: surveyed ? geography.regions.filter(r => shown.some(u => u.region === r.code)) : geography.regions,
    unit: (code: string): Unit => known(units, code),
    region: (code: string): Region => known(regions, code),
    unitsIn: (region: string): readonly Unit[] => shown.filter(u => u.region === region),

    nodes: (year: number): readonly IndexNode[] => nodesIn(methodology, year),
    axes: (year: number): readonly IndexNode[] => levelIn(methodology, 'axis', year),
    subAxes: (year: number, axis?: string): readonly IndexNode[] =>
      levelIn(methodology, 'sub-axis', year).filter(n => axis === undefined || n.parent === axis),
    node: (id: string, year: number): IndexNode | undefined => nodeIn(methodology, id, year),
    root: rootIn,
    series: (id: string, year: number) => seriesIn(methodology, id, year),
    allSeries: (id: string) => seriesOf(methodology, id),

    /** The values of single indicators; undefined where none are known. */
    indicators: indicatorsOf(dataset, whole),
    /** What the respondents give beyond scores; undefined where the scores were published as they are. */
    survey,
    /** Whether the scores are made up: no page and no file may look like a result. */
    synthetic,
    /** Whether changes of a node from the year before are tested; else they are held against the rule of thumb. */
    tested: (year: number, node: string): boolean => testedNodes(year).has(node),
    /** Level of the intervals; null where no errors are known. */
    level: errors?.rules.level ?? null,
    /** A score with its error, where errors are known. */
    estimate: (year: number, unit: string, node: string): Estimate | undefined => errors?.estimate(year, unit, node),

    /** The ranks that errors leave possible; undefined for sub-axes and where no error is known. */
    rankRange: (year: number, unit: string, node: string): RankRange | undefined => ranges?.of(year, unit, node),
    /** Whether errors come with few degrees of freedom, which makes ranges of ranks wider. */
    fewDegrees: ranges?.few ?? false,

    standing: (year: number, unit: string, node: string): Standing | undefined => standing.get(year, unit, node),
    /** Every known score of every year with where it stands. */
    standings: (): readonly Standing[] => standing.all(),
    spread: (year: number, node: string): Spread | undefined => spread.get(year, node),
    position: (year: number, unit: string, node: string): Position | undefined => position.get(year, unit, node),
    reach: (year: number, node: string): Reach | undefined => reached.get(year, node),
    /** The change since the edition before; undefined where the unit has a score in neither. */
    change: (year: number, unit: string, node: string): Change | undefined => change(year)?.get(unit, node),
    /**
     * Why the unit's total and rank moved between two editions, down to known indicators; null where the unit has a total in
     * neither.
     */
    explained: (from: number, to: number, unit: string): ExplainedChange | null => explainer(from, to)(unit),
    changeCount: (year: number, node: string): ChangeCount | undefined => count(year)?.get(node),
    /** How much ranks move in a year by nature; undefined where no two successive years are of one series. */
    usualMoves: (node: string): UsualMoves | undefined => usual().get(node),
    rankPart: (year: number, unit: string, part: string): RankPart | undefined => parts(year)?.get(unit, part),
    finding: (year: number, unit: string, node: string): Finding | undefined => finding(year).get(unit, node),
    findings: (year: number, unit: string): readonly Finding[] => findingsByUnit(year).get(unit) ?? [],
    /** In how many units a sub-axis is weak, for which reasons. */
    weakCount: (year: number, node: string): WeakCount | undefined => weakCount(year).get(node),
    /** What closing the gaps of these nodes together would bring: points of the total, and the rank before and after. */
    closed: (year: number, unit: string, nodes: readonly string[]) =>
      closeGaps(data, findingTable(year), { unit, nodes }),

    /** Units with a score, best first (ties in code order), and those withheld. */
    ranking: memo((year: number, node: string): readonly Ranked[] =>
      shown
        .flatMap(unit => optionalList(standing.get(year, unit.code, node), s => ({ unit, standing: s })))
        .sort((a, b) => a.standing.rank - b.standing.rank),
    ),
    withheld: memo((year: number, node: string): readonly Unit[] =>
      shown.filter(u => standing.get(year, u.code, node) === undefined),
    ),
    /** The years in which a unit has any score at all, oldest first. */
    yearsOf: perUnit((unit): readonly number[] =>
      years.filter(year => nodesIn(methodology, year).some(n => standing.get(year, unit, n.id) !== undefined)),
    ),
  };
}

/** The methodology with the usual words where the index has none of its own. */
function withUsualTexts(methodology: Methodology): Methodology {
  return { ...methodology, texts: { ...usualTexts(methodology.texts), ...methodology.texts } };
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`unknown code: ${key}`);
  return value;
}

function optional<A, B>(value: A | undefined, make: (value: A) => B): B | undefined {
  return value === undefined ? undefined : make(value);
}

function optionalList<A, B>(value: A | undefined, make: (value: A) => B): B[] {
  return value === undefined ? [] : [make(value)];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function perYear<T>(make: (year: number) => T): (year: number) => T {
  const made = new Map<number, T>();
  return year => {
    if (!made.has(year)) made.set(year, make(year));
    return made.get(year) as T;
  };
}

function perPair<T>(make: (from: number, to: number) => T): (from: number, to: number) => T {
  const made = perYear((from: number) => perYear((to: number) => make(from, to)));
  return (from, to) => made(from)(to);
}

function perUnit<T>(make: (unit: string) => T): (unit: string) => T {
  const made = new Map<string, T>();
  return unit => {
    if (!made.has(unit)) made.set(unit, make(unit));
    return made.get(unit) as T;
  };
}

function memo<T>(make: (year: number, node: string) => T): (year: number, node: string) => T {
  const made = new Map<string, T>();
  return (year, node) => {
    const key = `${year}/${node}`;
    if (!made.has(key)) made.set(key, make(year, node));
    return made.get(key) as T;
  };
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
