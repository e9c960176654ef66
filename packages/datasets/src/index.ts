// Loading

export { type BundledOptions, bundled } from './bundled.js';
export { dataFolder, loadIndex } from './load-index.js';
export { type Examined, examineScores, type ReadOptions, readScores } from './read-scores.js';
export { looksLikeRespondents } from './respondents/looks-like.js';
export { readRespondents } from './respondents/read-respondents.js';

// Writing

export { exportDataset, provenanceMark, provenanceName } from './export/export-dataset.js';
export type { ExportedFile } from './export/exported-file.js';

// Names as people write them

export { findNode } from './nodes.js';
export { type Found, findUnit } from './units.js';

// What is loaded

export type { HeldYear } from './held.js';
export type { Codebook } from './respondents/codebook.js';
export type { CodebookRow, Statistic } from './respondents/codebook-row.js';
export type {
  Mapping,
  RespondentBlock,
  RespondentDesign,
  RespondentGroup,
  RespondentItem,
  RespondentOptions,
  Respondents,
} from './respondents/types.js';
export type { SurveyBounds, SurveyDomain, SurveyFindings, SurveyGroup, SurveyRules } from './survey-findings.js';
export type { Dataset, Index, Layout, Source, TextLayout, Withheld, YearFrom } from './types.js';
export type { Decision, SheetKind, SheetLayout, SheetYearFrom } from './workbooks/types.js';
