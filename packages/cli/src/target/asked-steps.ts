import type { Lang } from '@papi/methodology';
import type { PathStep, Target } from '@papi/scoring';
import { asWritten } from '@papi/tables';
import { UsageError } from '../exit.js';
import { wholeNumber } from '../options.js';
import { targetUsage } from '../texts/target-usage.js';
import { groupMeant, groupWanted } from './group-words.js';
import { pointsFrom } from './points.js';
import type { Standpoint, TargetOptions } from './target-options.js';

const kinds = ['rank', 'group', 'places', 'score', 'path'] as const;

/**
 * Refuses a command without one target, or with several, before any file is read.
 *
 * @throws {UsageError} none or several targets, or years that are said twice
 */
export function requireOneTarget(options: TargetOptions): void {
  const { fault } = targetUsage[options.lang];
  const given = kinds.filter(kind => options[kind] !== undefined);
  if (given.length !== 1) throw new UsageError(fault.oneTarget(given.map(kind => `--${kind}`)));
  if (options.path !== undefined && options.ahead !== undefined) throw new UsageError(fault.aheadOrPath);
}

/**
 * The targets asked for, a step a year; one step where it is no path.
 *
 * @throws {UsageError} a target that this unit cannot have
 */
export function stepsAsked(options: TargetOptions, start: Standpoint): PathStep[] {
  const { lang, path } = options;
  if (path !== undefined) return pathAsked(path, start, { option: '--path', step: targetUsage[lang].fault.step }, lang);
  return [{ year: start.year + yearsAhead(options), target: targetAsked(options, start) }];
}

function yearsAhead({ ahead = '1', lang }: TargetOptions): number {
  if (!/^[1-9]\d?$/.test(ahead)) throw new UsageError(targetUsage[lang].fault.ahead(ahead));
  return Number(ahead);
}

function targetAsked({ rank, group, places, score, lang }: TargetOptions, start: Standpoint): Target {
  if (rank !== undefined) return { rank: rankFrom('--rank', rank, start, lang) };
  if (group !== undefined) return { group: groupWanted(group, lang) };
  if (score !== undefined) return { score: scoreFrom('--score', score, start, lang) };
  const up = wholeNumber('--places', places?.replace(/^\+/, ''), lang)!;
  if (up >= start.rank) throw new UsageError(targetUsage[lang].fault.places(places!, start.name, start.rank));
  return { places: up };
}

/** How the option that takes a path speaks. */
export interface PathOption {
  readonly option: string;
  /** Whether the first step may go without a year, and is for the one after the start. */
  readonly undated?: boolean;
  readonly step: (text: string) => string;
}

/**
 * The steps of a path, `2025=30,+1,+1`: a step without a year is places more a year later.
 *
 * @throws {UsageError} a step that is not understood, or that this unit cannot have, or years that do not rise
 */
export function pathAsked(path: string, start: Standpoint, says: PathOption, lang: Lang): PathStep[] {
  const { option, undated = false } = says;
  const steps: PathStep[] = [];
  for (const text of path.split(/[,;]/).map(step => step.trim())) {
    const [, year, wanted = ''] = /^(?:(\d{4})\s*=\s*)?(.+)$/.exec(text) ?? [];
    const since = steps.at(-1)?.year ?? start.year;
    const dated = year !== undefined || (undated && steps.length === 0) || wanted.startsWith('+');
    const target = dated ? stepTarget(option, wanted, start, lang) : undefined;
    if (!target) throw new UsageError(says.step(text));
    const step = { year: year === undefined ? since + 1 : Number(year), target };
    if (step.year <= since) throw new UsageError(targetUsage[lang].fault.yearsRise(option, step.year, since));
    steps.push(step);
  }
  return steps;
}

function stepTarget(option: string, text: string, start: Standpoint, lang: Lang): Target | undefined {
  if (/^\+\d+$/.test(text)) return { places: Number(text) };
  if (/^\d+$/.test(text)) return { rank: rankFrom(option, text, start, lang) };
  if (/^\d+\.\d+$/.test(text)) return { score: scoreFrom(option, text, start, lang) };
  const group = groupMeant(text);
  return group && { group };
}

function rankFrom(option: string, text: string, { of }: Standpoint, lang: Lang): number {
  const rank = wholeNumber(option, text, lang)!;
  if (rank < 1 || rank > of) throw new UsageError(targetUsage[lang].fault.outside(option, text, '1', String(of)));
  return rank;
}

function scoreFrom(option: string, text: string, { lo, hi }: Standpoint, lang: Lang): number {
  const { fault } = targetUsage[lang];
  const score = pointsFrom(text);
  if (score === undefined) throw new UsageError(fault.notPoints(option, text));
  if (score < lo || score > hi)
    throw new UsageError(fault.outside(option, text, asWritten(lo, lang), asWritten(hi, lang)));
  return score;
}
