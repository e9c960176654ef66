/** Replicate weights in place of linearisation: V = scale · Σ_r rscales_r (θ_r − centre)². */
export interface Replication {
  readonly method: 'JK1' | 'JKn' | 'BRR' | 'Fay' | 'bootstrap' | 'user';
  readonly scale: number;
  readonly rscales: Float64Array;
  /** Centre at the full-sample estimate; else at the replicates' mean. */
  readonly mse: boolean;
  /** For each replicate, what each PSU's weight is multiplied by. */
  readonly factors?: readonly Float64Array[];
  /** Columns that hold each replicate's weights in full. */
  readonly columns?: readonly string[];
  /** Degrees of freedom, where the caller knows them. */
  readonly df?: number;
}
