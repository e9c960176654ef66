// The paper
export type { Annex, AnnexColumn, AnnexRow, AnnexSection, AnnexTable } from './annex.js';
export { annexOfPlan } from './annexes/annex-of-plan.js';
export { annexOfProgress } from './annexes/annex-of-progress.js';
export { didWords } from './annexes/did-words.js';
export { planIn, progressIn } from './annexes/in-language.js';
export type { PaperOptions } from './annexes/paper-options.js';
// Making a plan
export type { PlanOptions } from './make/options.js';
export { type AgencyFound, findAgency, type PlanAgencies, planAgencies } from './make/plan-agencies.js';
export { planOf } from './make/plan-of.js';
export { plannedSteps } from './make/planned-steps.js';
export { type PathOf, type RatedStep, ratedSteps } from './make/rated-steps.js';
// Papers
export { inSight } from './papers/printed-cell.js';
export { readPlan } from './papers/read/read-plan.js';
export { toAnnexCsv } from './papers/to-annex-csv.js';
export { toDocx } from './papers/to-docx.js';
export { toHtml } from './papers/to-html.js';
export { toXlsx } from './papers/to-xlsx.js';
// Its progress
export { progressOf, usualYear } from './progress/progress-of.js';
// Plans and progress
export type {
  GroupAimed,
  JudgedBy,
  Outcome,
  Plan,
  PlannedStep,
  PlannedTarget,
  PlannedTargets,
  PlanRow,
  Progress,
  ProgressRow,
  ReportingDate,
  Schedule,
  Standpoint,
  TotalReached,
} from './types.js';
