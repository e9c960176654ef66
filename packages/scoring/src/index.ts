// Scores laid out

export { madeScore } from './made-score.js';
export { type Panel, panel } from './panel.js';

// One year

export { distributions } from './distributions.js';
export { positions } from './positions.js';
export { groupOf } from './quartiles.js';
export { reach } from './reach.js';
export { type StandingSets, standings } from './standings.js';

// Two years

export { changeCounts } from './change-counts.js';
export type { ChangeRule } from './change-rule.js';
export { type ChangeOptions, changes } from './changes.js';
export { changeExplainer, type ExplainOptions, explainChange } from './explain/explain-change.js';
export type { BrokenSeries, ExplainedChange, ExplainedPart } from './explain/explained-change.js';
export { rankParts } from './rank-parts.js';

// All years

export { type RankHistory, type RankInYear, rankHistory } from './rank-history.js';
export { rankMoves, shareOfMovesAtLeast } from './rank-moves.js';

// Ranks as ranges

export {
  type ConfidenceRankOptions,
  type ConfidenceRanks,
  confidenceRanks,
  type RankSetOptions,
  ranksFromDraws,
} from './rank-sets/confidence-ranks.js';
export { type Draws, normalDraws } from './rank-sets/draws.js';
export { type RankSet, type RankSetsOptions, rankSets } from './rank-sets/rank-sets.js';

// Where to work, and what it brings

export type { Benchmark } from './benchmarks.js';
export { closeGaps, type GapsClosed, type RankAfterGain, rankAfterGain } from './gains.js';
export type { Correction } from './proved.js';
export {
  type NoSimilar,
  type SimilarBy,
  type SimilarOptions,
  type SimilarUnit,
  similarUnits,
  whyNoSimilar,
} from './similar-units.js';
export { type UnitGap, type UnitGapsOptions, unitGaps } from './unit-gaps.js';
export { weakCounts } from './weak-counts.js';
export { type WeakSpotOptions, weakSpots } from './weak-spots.js';

// Indicators below the sub-axes

export { type EarlierValue, indicatorHistory } from './indicators/indicator-history.js';
export { type IndicatorSpread, indicatorSpreads } from './indicators/indicator-spreads.js';
export { type IndicatorStanding, indicatorStandings } from './indicators/indicator-standings.js';
export { knownIndicator } from './indicators/item-known.js';
export type { ItemStatus, RuleSource } from './indicators/item-rule.js';
export { type WeakIndicator, type WeakIndicatorOptions, weakIndicators } from './indicators/weak-indicators.js';

// Targets

export { type BaseRate, type BaseRateOptions, baseRate, nearRanks } from './targets/base-rate.js';
export { realisticGain, type SeriesStart, seriesStarts, yearlyGains } from './targets/gains-seen.js';
export { type NeededOptions, type Others, type PointsNeeded, pointsNeeded, rivalScores } from './targets/needed.js';
export { type PathPoints, type PathStep, targetPath } from './targets/path.js';
export { type Share, type Shares, sharesOf } from './targets/shares.js';
export { lastRankIn, rankOfTarget, type Target } from './targets/target.js';
export { type WhatIf, type WhatIfNode, whatIf } from './targets/what-if.js';

// From respondents

export type { Bounds } from './surveyed/bounds.js';
export type { ChangeErrors } from './surveyed/change-errors.js';
export { type GroupDifferencesOptions, groupDifferences } from './surveyed/group-differences.js';
export type { Domain, SurveyedItem } from './surveyed/item-estimates.js';
export { type Scorable, scorable } from './surveyed/scorable.js';
export { scoreIntervals } from './surveyed/score-intervals.js';
export type { ScoreReason, ScoreStatus } from './surveyed/status.js';
export { type SurveyScores, type SurveyScoresOptions, surveyScores } from './surveyed/survey-scores.js';
export type { UsedRule, UsedTerm } from './surveyed/used-rule.js';

// The rows of the tables, and their words

export type {
  Change,
  ChangeCount,
  Distribution,
  GroupDifference,
  Position,
  RankMove,
  RankPart,
  Reach,
  Standing,
  SurveyScore,
  WeakCount,
  WeakSpot,
} from './table-rows.js';
export type { Group, Reason, Verdict, WeakReason } from './words.js';
