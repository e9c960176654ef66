import type { Level } from '@papi/methodology';
import { benjaminiHochberg, contrast, holm, type Reason } from '@papi/survey';
import { type ColumnTable, table } from 'arquero';
import { positionsOf } from './covariance-in.js';
import { isNoError } from './score-table.js';
import type { ScoreReason } from './status.js';
import type { SurveyScores } from './survey-scores.js';

/** Which values of the group to compare, and how. */
export interface GroupDifferencesOptions {
  /** The value the others are compared with. Default the first of `values`. */
  readonly base?: string;
  /** The values in the order to compare them. Default all, in the order of their text. */
  readonly values?: readonly string[];
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
  /** Student's t (default) or the normal distribution. */
  readonly interval?: 't' | 'normal';
}

/**
 * Differences between the values of a group, value − base, in every year, unit and node where both have a score.
 *
 * Women and men are asked in the same villages, so the two scores are not independent: the error takes their covariance
 * in the design. Degrees of freedom count the PSUs where either is asked. p is two-sided; `pHolm` and `pBH` (Benjamini and
 * Hochberg) over the family of all units of one year, node and pair of values that can be tested, taken before any filter:
 * comparisons that are not shown count. Of all units together (`whole`) there is one comparison, a family of one, whose
 * adjusted p is p. Nothing is adjusted across nodes or pairs. `shown` is false where either side is not shown. Where one side lacks an item that the other has, they do not compare: no
 * difference, and reason `other items`.
 *
 * @param scored made by `surveyScores` with `by`
 * @returns columns `year`, `unit`, `group`, `value`, `base`, `node`, `level`, `difference`, `se`, `low`, `high`, `df`,
 *   `p`, `pHolm`, `pBH`, `shown`, `reason`, by year, value, node, unit
 * @throws {RangeError} the scores are not by group, or nobody has that base
 * @example groupDifferences(surveyScores(design, items, methodology, { by: 'sex' }), { base: 'male' })
 */
export function groupDifferences(scored: SurveyScores, options: GroupDifferencesOptions = {}): ColumnTable {
  const { by, estimates, domains } = scored;
  if (by === undefined) throw new RangeError('groupDifferences: the scores are not by group');
  const found = [...new Set(domains.map(domain => domain.value!))].sort();
  const values = options.values ?? found;
  const base = options.base ?? values[0]!;
  if (!found.includes(base))
    throw new RangeError(`groupDifferences: nobody is '${base}' (values: ${found.join(', ')})`);

  const pairs = pairsOf(scored, values, base);
  const positions = new Map(
    [...positionsOf(estimates, domains)].map(([{ year, unit, value }, nodes]) => [keyOf(year, unit, value!), nodes]),
  );
  const rows = contrast(
    estimates,
    pairs.map(({ year, unit, value, node }) => ({
      name: node,
      of: [value, base].map(each => positions.get(keyOf(year, unit, each))!.get(node)!),
      coefficients: [1, -1],
    })),
    options,
  ).objects() as ContrastRow[];
  const barred = rows.map((row, i): ScoreReason | null => {
    if (pairs[i]!.without !== pairs[i]!.baseWithout) return 'other items';
    return isNoError(row.se, pairs[i]!.score) ? 'no variation' : null;
  });
  const numbers = (name: 'se' | 'low' | 'high' | 'p') =>
    Float64Array.from(rows, (row, i) => (barred[i] ? Number.NaN : row[name]));
  const p = numbers('p');
  return table({
    year: Int32Array.from(pairs, pair => pair.year),
    unit: pairs.map(pair => pair.unit),
    group: pairs.map(() => by),
    value: pairs.map(pair => pair.value),
    base: pairs.map(() => base),
    node: pairs.map(pair => pair.node),
    level: pairs.map(pair => pair.level),
    difference: Float64Array.from(rows, (row, i) => (barred[i] === 'other items' ? Number.NaN : row.estimate)),
    se: numbers('se'),
    low: numbers('low'),
    high: numbers('high'),
    df: Float64Array.from(rows, row => row.df),
    p,
    ...adjusted(p, pairs),
    shown: pairs.map(pair => pair.shown),
    reason: rows.map((row, i) => barred[i] ?? row.reason),
  });
}

interface ContrastRow {
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly p: number;
  readonly reason: Reason | null;
}

/** A row of the scores. */
interface Side {
  readonly year: number;
  readonly unit: string;
  readonly value: string;
  readonly node: string;
  readonly level: Level;
  readonly score: number;
  readonly shown: boolean;
  readonly without: string;
}

/** A row and what its base is scored without. */
interface Pair extends Side {
  readonly baseWithout: string;
}

/** The scores to compare with the base's, by year, value, node, unit; `shown` of both sides. */
function pairsOf({ scores }: SurveyScores, values: readonly string[], base: string): Pair[] {
  const sides = (scores.objects() as Side[]).filter(side => !Number.isNaN(side.score));
  const nodes = new Map([...new Set(sides.map(side => side.node))].map((node, i) => [node, i]));
  const place = ({ value, node }: Side) => values.indexOf(value) * nodes.size + nodes.get(node)!;
  const bases = new Map(
    sides.filter(side => side.value === base).map(side => [keyOf(side.year, side.unit, side.node), side]),
  );
  return sides
    .filter(side => side.value !== base && values.includes(side.value))
    .flatMap(side => {
      const other = bases.get(keyOf(side.year, side.unit, side.node));
      return other ? [{ ...side, shown: side.shown && other.shown, baseWithout: other.without }] : [];
    })
    .sort((a, b) => a.year - b.year || place(a) - place(b));
}

/** p adjusted over each run of pairs of one year, value and node. */
function adjusted(p: Float64Array, pairs: readonly Pair[]): { pHolm: Float64Array; pBH: Float64Array } {
  const [pHolm, pBH] = [new Float64Array(p.length), new Float64Array(p.length)];
  const family = ({ year, value, node }: Side) => keyOf(year, value, node);
  for (let from = 0, to = 0; from < p.length; from = to) {
    while (to < p.length && family(pairs[to]!) === family(pairs[from]!)) to++;
    pHolm.set(holm(p.subarray(from, to)), from);
    pBH.set(benjaminiHochberg(p.subarray(from, to)), from);
  }
  return { pHolm, pBH };
}

function keyOf(year: number, ...texts: readonly string[]): string {
  return [year, ...texts].join('\u0001');
}
