// Reading

export { readGeography } from './read-geography.js';
export { readMethodology } from './read-methodology.js';

// Walking the tree
export {
  agencyFor,
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
  ScoringRule,
  ScoringTerm,
  SeriesSpan,
  SumException,
  Tile,
  Unit,
  Words,
} from './types.js';
