// Reading

export { readAgencyFile } from './agencies.js';
// Who leads what
export { type Assigned, agencyFor, agencyMonth, assignedTo } from './agency-for.js';
export { agencyName, hasLetterhead, ownAgencyName } from './agency-names.js';
// Units that were merged
export { type Merger, mergerNote, mergerOf, unitAt } from './mergers.js';
export { readGeography } from './read-geography.js';
export { readMethodology } from './read-methodology.js';
export { scheduleDays } from './schedules.js';
// Walking the tree
export {
  childrenIn,
  comparable,
  levelIn,
  nodeIn,
  nodesIn,
  seriesIn,
  seriesOf,
  yearsOf,
} from './tree.js';
// What is read
export type {
  Agency,
  AgencyName,
  Edition,
  Geography,
  IndexNode,
  IndexTexts,
  Indicator,
  ItemEnds,
  Label,
  LabelKind,
  Lang,
  Level,
  Methodology,
  Region,
  ScheduleDay,
  ScoringRule,
  ScoringTerm,
  SeriesSpan,
  SumException,
  Tile,
  Unit,
  Words,
} from './types.js';
// Kinds of units
export { kindWord, officialName } from './unit-kinds.js';
