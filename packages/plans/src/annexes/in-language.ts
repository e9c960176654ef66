import { type Assigned, agencyName, type Lang, type Methodology } from '@papi/methodology';
import type { Plan, Progress } from '../types.js';

/** A plan whose agencies have their names in a language; one without a name in it keeps its own. */
export function planIn(plan: Plan, methodology: Methodology, lang: Lang): Plan {
  const agency = plan.agency === null ? null : agencyName(methodology, plan.agency, lang);
  return { ...plan, agency, rows: rowsIn(plan.rows, methodology, lang) };
}

/** The same of a plan's results. */
export function progressIn(progress: Progress, methodology: Methodology, lang: Lang): Progress {
  return { ...progress, rows: rowsIn(progress.rows, methodology, lang) };
}

function rowsIn<Row extends Assigned>(rows: readonly Row[], methodology: Methodology, lang: Lang): readonly Row[] {
  const named = (agencies: readonly string[]) => agencies.map(agency => agencyName(methodology, agency, lang));
  return rows.map(row => ({ ...row, lead: named(row.lead), with: named(row.with) }));
}
