// The paper
export type { Annex, AnnexColumn, AnnexRow, AnnexSection, AnnexTable } from './annex.js';
export { annexOfPlan } from './annexes/annex-of-plan.js';
export { annexOfProgress } from './annexes/annex-of-progress.js';
export { didWords } from './annexes/did-words.js';
// Making a plan
export type { PlanOptions } from './make/options.js';
export { usualMonth } from './make/options.js';
export { type AgencyFound, findAgency, type PlanAgencies, planAgencies } from './make/plan-agencies.js';
export { planOf } from './make/plan-of.js';
export { type PathOf, type RatedStep, ratedSteps } from './make/rated-steps.js';
export { officialName } from './make/unit-words.js';
// Papers
export { readPlan } from './papers/read/read-plan.js';
export { toAnnexCsv } from './papers/to-annex-csv.js';
export { toDocx } from './papers/to-docx.js';
export { toHtml } from './papers/to-html.js';
export { toXlsx } from './papers/to-xlsx.js';
// Its progress
export { progressOf } from './progress/progress-of.js';
// Plans and progress
export type {
  Outcome,
  Plan,
  PlannedTarget,
  PlannedTargets,
  PlanRow,
  Progress,
  ProgressRow,
  ReportingDate,
  Schedule,
  Standpoint,
} from './types.js';
