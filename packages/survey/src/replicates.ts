import type { Design } from './design.js';
import { hadamard } from './hadamard.js';
import { random } from './random.js';
import type { Replication } from './replication.js';

/** How replicate weights are made of a design's first-stage units. */
export type ReplicateMethod =
  /** Each PSU left out in turn, strata not looked at. */
  | { readonly method: 'JK1' }
  /** Each PSU left out in turn, the rest of its stratum taking its weight. */
  | { readonly method: 'JKn' }
  /** Balanced half-samples of two PSUs a stratum (McCarthy 1966). */
  | { readonly method: 'BRR' }
  /** Half-samples with weights 2 − ρ and ρ in place of 2 and 0 (Judkins 1990). */
  | { readonly method: 'Fay'; readonly rho: number }
  /** Resampling of n_h − 1 PSUs in each stratum with replacement (Rao and Wu 1988). */
  | { readonly method: 'bootstrap'; readonly replicates: number; readonly seed: number };

/**
 * The same design with its variance taken from replicate weights made of its first-stage units. The finite population
 * correction enters JK1 and JKn by their scales and cannot enter the others. Needs the frame, so a streamed design must
 * have been asked once.
 *
 * @param options.mse centre at the full-sample estimate in place of the replicates' mean. Default false, as in R.
 * @throws {RangeError} the design is calibrated or replicated already; JK1 on a stratified design; a stratum with one
 *   PSU; BRR or Fay where a stratum has other than two PSUs
 * @example mean(withReplicates(design, { method: 'bootstrap', replicates: 500, seed: 1 }), ['trust'])
 */
export function withReplicates(design: Design, how: ReplicateMethod, { mse = false }: { mse?: boolean } = {}): Design {
  if (design.replication) throw new RangeError('withReplicates: the design has replicate weights already');
  if (design.calibration) throw new RangeError('withReplicates: make replicates first, then calibrate');
  const strata = members(design);
  const made = make(how, design, strata);
  return { ...design, replication: { method: how.method, mse, ...made } };
}

/**
 * The same design with replicate weights that came with the data: columns of full analysis weights.
 *
 * @param options.scale, options.rscales as the data's makers say: V = scale · Σ rscales_r (θ_r − centre)²
 * @param options.df degrees of freedom, where known; default replicates − 1
 * @throws {RangeError} no columns, or not as many rscales as columns
 */
export function withReplicateWeights(
  design: Design,
  columns: readonly string[],
  options: { scale: number; rscales?: readonly number[]; mse?: boolean; df?: number },
): Design {
  const { scale, rscales = columns.map(() => 1), mse = false, df } = options;
  if (columns.length === 0) throw new RangeError('withReplicateWeights: no columns');
  if (rscales.length !== columns.length) {
    throw new RangeError(`withReplicateWeights: ${rscales.length} rscales for ${columns.length} columns`);
  }
  const replication = { method: 'user' as const, columns, scale, rscales: Float64Array.from(rscales), mse };
  return { ...design, replication: df === undefined ? replication : { ...replication, df } };
}

interface StratumPsus {
  readonly psus: readonly number[];
  readonly fraction: number;
  readonly label: string;
}

function members({ frame }: Design): StratumPsus[] {
  const lists: number[][] = Array.from({ length: frame.strata }, () => []);
  const stage = frame.stages[0]!;
  stage.parent.forEach((stratum, psu) => {
    lists[stratum]!.push(psu);
  });
  return lists.map((psus, h) => {
    if (psus.length < 2) throw new RangeError(`replicates: stratum ${frame.stratumLabel(h)} has one PSU`);
    return { psus, fraction: stage.fraction[h] ?? 0, label: frame.stratumLabel(h) };
  });
}

type Made = Pick<Replication, 'scale' | 'rscales'> & { readonly factors: readonly Float64Array[] };

function make(how: ReplicateMethod, design: Design, strata: readonly StratumPsus[]): Made {
  const psus = design.frame.stages[0]!.parent.length;
  const ones = () => new Float64Array(psus).fill(1);
  switch (how.method) {
    case 'JK1':
      if (strata.length > 1) throw new RangeError('JK1 is for designs without strata: use JKn');
      return {
        ...jackknife(strata, ones),
        scale: ((psus - 1) / psus) * (1 - strata[0]!.fraction),
        rscales: new Float64Array(psus).fill(1),
      };
    case 'JKn':
      return { ...jackknife(strata, ones), scale: 1 };
    case 'BRR':
      return halfSamples(strata, ones, 0);
    case 'Fay':
      if (!(how.rho >= 0 && how.rho < 1)) throw new RangeError(`Fay: rho ${how.rho} is not in 0..1`);
      return halfSamples(strata, ones, how.rho);
    case 'bootstrap':
      return bootstrap(strata, ones, how.replicates, how.seed);
  }
}

/** One PSU left out in each replicate, the others of its stratum multiplied by n/(n − 1). */
function jackknife(strata: readonly StratumPsus[], ones: () => Float64Array): Omit<Made, 'scale'> {
  const factors: Float64Array[] = [];
  const rscales: number[] = [];
  for (const { psus, fraction } of strata) {
    const n = psus.length;
    for (const out of psus) {
      const factor = ones();
      for (const psu of psus) factor[psu] = psu === out ? 0 : n / (n - 1);
      factors.push(factor);
      rscales.push(((n - 1) / n) * (1 - fraction));
    }
  }
  return { factors, rscales: Float64Array.from(rscales) };
}

function halfSamples(strata: readonly StratumPsus[], ones: () => Float64Array, rho: number): Made {
  const other = strata.find(({ psus }) => psus.length !== 2);
  if (other)
    throw new RangeError(`half-samples need two PSUs a stratum: stratum ${other.label} has ${other.psus.length}`);
  const matrix = hadamard(strata.length);
  const factors = matrix.map(signs => {
    const factor = ones();
    // Column 0 is constant and would favour one half throughout.
    strata.forEach(({ psus: [first, second] }, h) => {
      factor[first!] = signs[h + 1]! > 0 ? 2 - rho : rho;
      factor[second!] = signs[h + 1]! > 0 ? rho : 2 - rho;
    });
    return factor;
  });
  return { factors, scale: 1 / (matrix.length * (1 - rho) ** 2), rscales: new Float64Array(matrix.length).fill(1) };
}

function bootstrap(strata: readonly StratumPsus[], ones: () => Float64Array, replicates: number, seed: number): Made {
  if (!(replicates >= 2)) throw new RangeError(`bootstrap: ${replicates} replicates`);
  const next = random(seed);
  const factors = Array.from({ length: replicates }, () => {
    const factor = ones();
    for (const { psus } of strata) {
      const n = psus.length;
      for (const psu of psus) factor[psu] = 0;
      for (let draw = 0; draw < n - 1; draw++) {
        const psu = psus[Math.floor(next() * n)]!;
        factor[psu] = factor[psu]! + n / (n - 1);
      }
    }
    return factor;
  });
  return { factors, scale: 1 / (replicates - 1), rscales: new Float64Array(replicates).fill(1) };
}
