// Reading

export { readAgencyFile } from './agencies.js';
// Who leads what
export { agencyFor } from './agency-for.js';
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
