// The paper
export type { Annex, AnnexColumn, AnnexRow, AnnexSection, AnnexTable } from './annex.js';
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
