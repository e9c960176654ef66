import type { Dataset } from '@papi/datasets';
import {
  type Agency,
  agencyMonth,
  agencyName,
  type Lang,
  nodesIn,
  readAgencyFile,
  scheduleDays,
} from '@papi/methodology';
import { findAgency, type PlanOptions, planAgencies, type Schedule } from '@papi/plans';
import { type Panel, panel as panelOf } from '@papi/scoring';
import { InputError } from '@papi/tables';
import { benchmarkFor } from '../commands/target.js';
import { InputMistake, UsageError } from '../exit.js';
import { datasetOf, yearOf } from '../options.js';
import { standpointOf, unitAsked } from '../target/standpoint.js';
import { planUsage } from '../texts/plan-usage.js';
import { texts } from '../texts.js';
import { targetSteps } from './asked-target.js';
import type { PlanCommandOptions } from './plan-options.js';

/** The data of a plan and what it is asked for. */
export interface AskedPlan {
  readonly dataset: Dataset;
  readonly asked: PlanOptions;
}

/** How often reports may be due. */
export const schedules: readonly Schedule[] = ['quarterly', 'half-year', 'year'];

/** @throws {UsageError} `--date` is no month; told before any file is read */
export function requireMonth({ date, lang }: PlanCommandOptions): void {
  monthOf(date, lang);
}

/**
 * What the options ask for, checked against the data.
 *
 * @throws {UsageError} a unit, year, target, date or agency that cannot be
 * @throws {InputMistake} no total to start from, or no days to report by
 */
export function askedPlan(options: PlanCommandOptions): AskedPlan {
  const { lang } = options;
  const { fault } = planUsage[lang];
  const loaded = datasetOf(options);
  const agencies = options.agencies && agenciesIn(options.agencies, loaded, lang);
  const dataset = agencies ? { ...loaded, methodology: { ...loaded.methodology, agencies } } : loaded;
  const panel = panelOf(dataset.scores);
  requireTotal(dataset, panel, options);
  const start = standpointOf(dataset, panel, options);
  const steps = targetSteps(options.target, start, lang);
  const month = monthOf(options.date, lang) ?? agencyMonth(start.year);
  const last = steps[0]!.year;
  if (month < `${start.year + 1}-01` || month > `${last}-12`)
    throw new UsageError(fault.dateOutside(month, start.year, last));
  const { schedule } = options;
  if (schedule && scheduleDays(dataset.methodology, schedule).length === 0)
    throw new InputMistake(fault.noDays(schedule));
  const asked: PlanOptions = {
    ...{ unit: start.unit, year: start.year, steps, month, others: options.others },
    benchmark: benchmarkFor(dataset, panel, start, options),
    ...(schedule && { schedule }),
    ...(options.agency !== undefined && { agency: agencyAsked(dataset, start, month, options.agency, lang) }),
  };
  return { dataset, asked };
}

/** A table of agencies; what the system says of a file that it does not give is told as a mistake in what was asked. */
function agenciesIn(file: string, { methodology }: Dataset, lang: Lang): readonly Agency[] {
  try {
    return readAgencyFile(file, methodology.nodes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof InputError) throw error;
    throw new InputMistake(texts[lang].notRead(file, code));
  }
}

/** A unit whose total is withheld that year is told which years it may start from. */
function requireTotal(dataset: Dataset, panel: Panel, options: PlanCommandOptions): void {
  const { lang } = options;
  const { unit, name } = unitAsked(dataset, options);
  const year = yearOf(dataset, options.year, lang);
  const hasTotal = (when: number) => {
    const root = nodesIn(dataset.methodology, when).find(({ parent }) => parent === null);
    return root !== undefined && !Number.isNaN(panel.column(when, root.id)[panel.indexOf(unit)] ?? Number.NaN);
  };
  if (hasTotal(year)) return;
  throw new InputMistake(planUsage[lang].fault.noTotal(name, year, panel.years.filter(hasTotal)));
}

/** `2024-05`, also written `5/2024` or `05-2024`. */
function monthOf(text: string | undefined, lang: Lang): string | undefined {
  if (text === undefined) return undefined;
  const [, year, month] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  const [, first, second] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const [y, m] = year === undefined ? [second, first] : [year, month];
  if (y === undefined || m === undefined || Number(m) < 1 || Number(m) > 12)
    throw new UsageError(planUsage[lang].fault.date(text));
  return `${y}-${m.padStart(2, '0')}`;
}

function agencyAsked(
  { methodology, geography }: Dataset,
  start: { readonly unit: string; readonly year: number },
  month: string,
  text: string,
  lang: Lang,
): string {
  const { fault } = planUsage[lang];
  const unit = geography.units.find(({ code }) => code === start.unit)!;
  const agencies = planAgencies(methodology, unit, start.year, month);
  if (agencies.leading.length === 0) throw new InputMistake(fault.noAgencies(month));
  const { found, helpsOnly, near } = findAgency(methodology, agencies, text);
  if (found !== undefined) return found;
  const named = (agency: string) => agencyName(methodology, agency, lang);
  const leading = agencies.leading.map(named);
  if (helpsOnly !== undefined) throw new UsageError(fault.helpsOnly(named(helpsOnly), month, leading));
  throw new UsageError(fault.unknownAgency(text, month, near.map(named), leading));
}
