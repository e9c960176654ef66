// The design of a sample

export { type Design, streamedDesign, surveyDesign } from './design.js';
export type { DesignSpec, LonelyRule } from './design-spec.js';

// The border for engines

export type {
  Answers,
  Block,
  Engine,
  Item,
  ItemSums,
  Key,
  Sums,
  SumsRequest,
} from './border.js';

// Estimates

export type { EstimateRow } from './estimate-columns.js';
export type { EstimateOptions, Reason } from './estimate-options.js';
export { type Covariance, Estimates, estimateColumns, type Rules, type Selector, together } from './estimates.js';
export { mean } from './mean.js';
export { meansAndQuantiles } from './means-and-quantiles.js';
export { type ProportionOptions, proportion } from './proportion.js';
export type { ProportionInterval } from './proportion-interval.js';
export { type QuantileOptions, quantile } from './quantile.js';
export type { QuantileRule } from './quantile-rule.js';
export { type Ratio, ratio } from './ratio.js';
export type { ItemLike } from './statistic.js';
export { total } from './total.js';
export { variance } from './variance.js';

// What is made of estimates

export { benjaminiHochberg, benjaminiYekutieli, holm } from './adjusted-p.js';
export { type ChiSquare, type ChiSquareOptions, chiSquare } from './chi-square.js';
export { type Combination, type CombineOptions, combine } from './combine.js';
export { type Contrast, type ContrastOptions, contrast } from './contrast.js';
export { type Difference, differences } from './differences.js';
export { normalCdf, normalQuantile, twoSided } from './normal.js';

// Student's t, for tests of one's own

export { tQuantile, twoSidedT } from './student.js';

// Seeded random numbers

export { random } from './random.js';

// Other ways to weigh

export { type CalibrateOptions, calibrate, type NumericTotal } from './calibrate.js';
export type { CalibrationMethod } from './calibration-distance.js';
export type { Population } from './population.js';
export { postStratify, type RakeOptions, rake } from './rake.js';
export { type ReplicateMethod, withReplicates, withReplicateWeights } from './replicates.js';
export { type TrimOptions, trimWeights } from './trim-weights.js';

// Whether to show

export { type Presentation, type ReliabilityOptions, type ReliabilityReason, reliability } from './reliability.js';
