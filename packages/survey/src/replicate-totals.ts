import type { Linearised } from './linearised.js';
import type { Replication } from './replication.js';
import type { ItemTotals } from './statistic.js';

/** The totals of every replicate: weights as the design replicates them, calibrated anew in each replicate. */
export class ReplicateTotals {
  readonly #source: Linearised;
  readonly #replication: Replication;
  /** For each replicate what calibration multiplies each crossing by. */
  readonly adjusted: readonly Float64Array[] | undefined;

  constructor(source: Linearised, replication: Replication) {
    this.#source = source;
    this.#replication = replication;
    this.adjusted = source.adjustment && Array.from({ length: this.count }, (_, r) => this.#refit(r));
  }

  get count(): number {
    return this.#replication.rscales.length;
  }

  /** Σw and Σwy of every item in a group, one replicate after another; n stays that of the whole sample. */
  totals(group: number): readonly ItemTotals[] {
    return Array.from({ length: this.count }, (_, r) => this.#totals(r, group));
  }

  #totals(r: number, group: number): ItemTotals {
    const { sums, cellsOf, psu } = this.#source;
    const factors = this.#replication.factors?.[r];
    const calibrated = this.adjusted?.[r];
    const times = Float64Array.from(
      cellsOf[group]!,
      c => (factors ? factors[psu[c]!]! : 1) * (calibrated ? calibrated[sums.crossing[c]!]! : 1),
    );
    const items = sums.replicates[r]?.items ?? sums.items;
    const column = () => new Float64Array(items.length);
    const totals = { n: column(), w: column(), wy: column() };
    items.forEach(({ w, wy }, k) => {
      cellsOf[group]!.forEach((c, i) => {
        totals.n[k] = totals.n[k]! + sums.items[k]!.n[c]!;
        totals.w[k] = totals.w[k]! + times[i]! * w[c]!;
        totals.wy[k] = totals.wy[k]! + times[i]! * wy[c]!;
      });
    });
    return totals;
  }

  #refit(r: number): Float64Array {
    const { sums, adjustment, psu } = this.#source;
    const weight = new Float64Array(sums.crossings.length);
    const factors = this.#replication.factors?.[r];
    const from = sums.replicates[r]?.w ?? sums.w;
    for (let c = 0; c < sums.cells; c++) {
      const p = sums.crossing[c]!;
      weight[p] = weight[p]! + (factors ? factors[psu[c]!]! : 1) * from[c]!;
    }
    return adjustment!.refitted(weight);
  }
}

/**
 * Deviations √(scale · rscale_r) (θ_r − centre) of the replicates, whose squares add up to the variance.
 */
export function deviationsOf(
  values: readonly number[],
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
  return Float64Array.from(values, (value, r) => Math.sqrt(scale * rscales[r]!) * (value - centre));
}
