import { type Correction, weakSpots } from '@papi/scoring';
import { table } from 'arquero';
import { type Draws, seeded } from './random.js';
import { fullIndex, subAxes, YEAR } from './small-index.js';

/** How the errors of one unit's nodes hang together: not at all; all up or all down; half of them up where the others are down. */
export type Together = 'apart' | 'alike' | 'against';

/** What is tried: how weak units truly are, and how well their scores are known. */
export interface ProofTrial {
  /** True weak spots of each weak unit, and how many of its standard errors they lie below the others. */
  readonly weakSpots: number;
  readonly depth: number;
  readonly together: Together;
  /** How far the other units lie above and below the benchmark, in standard errors: 0 where all are the same. */
  readonly spread: number;
  /** What scores are held against: the median of all units, one unit, or the median of eight. */
  readonly against: 'all' | 'one' | 'eight';
  /** Degrees of freedom with which errors are estimated: the PSUs of a unit less one. */
  readonly df: number;
  readonly samples: number;
  readonly seed: number;
}

/** What weak spots were proved, on average over the units looked at. */
export interface Proofs {
  /** Units, in all samples. */
  readonly units: number;
  /** The share of the proved weak spots that are none: what `proved` holds at 5 %. */
  readonly falseShare: number;
  /** The share of the true weak spots that are proved; NaN where there are none. */
  readonly found: number;
}

const UNITS = 61;
/** Units that are looked at where not all are the same: a tenth, so that the median stays that of the others. */
const LOOKED = 6;
/** Units that others are held against: the last ones, never weak. */
const AGAINST = { all: [], one: ['61'], eight: ['54', '55', '56', '57', '58', '59', '60', '61'] };
const TRUTH = 1.5;
const ERROR = 0.05;
/** The share of an error's variance that nodes have in common. */
const COMMON = 0.5;

const units = Array.from({ length: UNITS }, (_, u) => String(u + 1));

/**
 * How often weak spots are proved that are none, where that is easiest: every score that is looked at and not weak is
 * truly at the benchmark. Scores are means of PSUs, and their errors are estimated from these; the nodes of a unit
 * share its PSUs.
 */
export function falseProofs(trial: ProofTrial, correction?: Correction): Proofs {
  const { depth, samples, seed } = trial;
  const draws = seeded(seed);
  const against = AGAINST[trial.against];
  const benchmark = against.length === 0 ? 'median' : { units: against };
  const looked = trial.weakSpots + trial.spread > 0 ? LOOKED : UNITS - against.length;
  let falseShare = 0;
  let found = 0;
  for (let s = 0; s < samples; s++) {
    const isWeak = units.map((_, u) => weakNodes(u < LOOKED ? trial.weakSpots : 0, draws));
    const scores = sample(isWeak, depth * ERROR, trial, draws);
    const spots = weakSpots(scores, fullIndex, { year: YEAR, benchmark, ...(correction && { correction }) });
    const counts = units.map(() => ({ right: 0, wrong: 0 }));
    const [unit, node, proved] = ['unit', 'node', 'proved'].map(name => spots.array(name)) as [
      string[],
      string[],
      boolean[],
    ];
    proved.forEach((claimed, row) => {
      if (!claimed) return;
      const u = Number(unit[row]) - 1;
      counts[u]![isWeak[u]!.has(node[row]!) ? 'right' : 'wrong']++;
    });
    for (const { right, wrong } of counts.slice(0, looked)) {
      falseShare += wrong / Math.max(1, right + wrong);
      found += right / trial.weakSpots;
    }
  }
  const all = samples * looked;
  return { units: all, falseShare: falseShare / all, found: found / all };
}

/** Nodes drawn to be weak. */
function weakNodes(n: number, draws: Draws): ReadonlySet<string> {
  const nodes = new Set<string>();
  while (nodes.size < n) nodes.add(subAxes[draws.below(subAxes.length)]!);
  return nodes;
}

/** A Scores table of all units and nodes, by unit, with errors estimated from each unit's PSUs. */
function sample(isWeak: readonly ReadonlySet<string>[], below: number, trial: ProofTrial, draws: Draws) {
  const { together, df, spread } = trial;
  const rows = UNITS * subAxes.length;
  const score = new Float64Array(rows);
  const se = new Float64Array(rows);
  units.forEach((_, u) => {
    const truth = TRUTH + (u < LOOKED ? 0 : spread * ERROR * ((2 * (u - LOOKED)) / (UNITS - LOOKED - 1) - 1));
    const psus = Array.from({ length: df + 1 }, () => psu(together, draws));
    subAxes.forEach((node, k) => {
      const mean = psus.reduce((sum, values) => sum + values[k]!, 0) / psus.length;
      const squares = psus.reduce((sum, values) => sum + (values[k]! - mean) ** 2, 0);
      const row = u * subAxes.length + k;
      // A mean of PSUs has the error ERROR: one of them strays by √(PSUs) as much.
      score[row] = truth - (isWeak[u]!.has(node) ? below : 0) + ERROR * Math.sqrt(psus.length) * mean;
      se[row] = ERROR * Math.sqrt(squares / df);
    });
  });
  return table({
    year: new Float64Array(rows).fill(YEAR),
    unit: units.flatMap(unit => subAxes.map(() => unit)),
    node: units.flatMap(() => subAxes),
    score,
    se,
    df: new Float64Array(rows).fill(df),
  });
}

/** How far each node of one PSU strays, with variance 1. */
function psu(together: Together, draws: Draws): Float64Array {
  const common = together === 'apart' ? 0 : COMMON;
  const shared = Math.sqrt(common) * draws.normal();
  return Float64Array.from(subAxes, (_, k) => {
    const sign = together === 'against' && k % 2 === 1 ? -1 : 1;
    return sign * shared + Math.sqrt(1 - common) * draws.normal();
  });
}
