import { fitted } from './calibration.js';
import type { Linearised } from './linearised.js';
import type { Replication } from './replication.js';
import type { ItemTotal, Statistic } from './statistic.js';

/** The totals of every replicate: weights as the design replicates them, calibrated anew in each replicate. */
export class ReplicateTotals {
  readonly #source: Linearised;
  readonly #replication: Replication;
  /** For each replicate what calibration multiplies each crossing by. */
  readonly #factors: readonly Float64Array[] | undefined;

  constructor(source: Linearised, replication: Replication) {
    this.#source = source;
    this.#replication = replication;
    this.#factors = source.margins && Array.from({ length: this.count }, (_, r) => this.#refit(r));
  }

  get count(): number {
    return this.#replication.rscales.length;
  }

  /** Each replicate's value of a statistic in a group. */
  values(group: number, statistic: Statistic): Float64Array {
    return Float64Array.from({ length: this.count }, (_, r) =>
      statistic.value(statistic.items.map(item => this.#total(r, group, item))),
    );
  }

  #total(r: number, group: number, item: number): ItemTotal {
    const { sums, cellsOf, psu } = this.#source;
    const own = sums.items[item]!;
    const other = sums.replicates[r]?.items[item];
    const factors = this.#replication.factors?.[r];
    const calibrated = this.#factors?.[r];
    let w = 0;
    let wy = 0;
    for (const c of cellsOf[group]!) {
      const times = (factors ? factors[psu[c]!]! : 1) * (calibrated ? calibrated[sums.crossing[c]!]! : 1);
      w += times * (other ?? own).w[c]!;
      wy += times * (other ?? own).wy[c]!;
    }
    return { w, wy };
  }

  #refit(r: number): Float64Array {
    const { sums, margins, design, psu } = this.#source;
    const weight = new Float64Array(sums.crossings.length);
    const factors = this.#replication.factors?.[r];
    const from = sums.replicates[r]?.w ?? sums.w;
    for (let c = 0; c < sums.cells; c++) {
      const p = sums.crossing[c]!;
      weight[p] = weight[p]! + (factors ? factors[psu[c]!]! : 1) * from[c]!;
    }
    return fitted(margins!, weight, design.calibration!.fit).factor;
  }
}

/**
 * Deviations √(scale · rscale_r) (θ_r − centre) of the replicates, whose squares add up to the variance.
 */
export function deviationsOf(
  values: Float64Array,
  estimate: number,
  { scale, rscales, mse }: Replication,
): Float64Array {
  let centre = estimate;
  if (!mse) {
    let [sum, used] = [0, 0];
    values.forEach((value, r) => {
      if (rscales[r]! > 0) [sum, used] = [sum + value, used + 1];
    });
    centre = sum / used;
  }
  return values.map((value, r) => Math.sqrt(scale * rscales[r]!) * (value - centre));
}
