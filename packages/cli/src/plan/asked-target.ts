import type { Lang } from '@papi/methodology';
import type { PathStep } from '@papi/scoring';
import { UsageError } from '../exit.js';
import { pathAsked } from '../target/asked-steps.js';
import type { Standpoint } from '../target/target-options.js';
import { planUsage } from '../texts/plan-usage.js';

/**
 * The steps of `--target`: one target for the next year (`30`, `+1`, `mid-high`, `43.0`, `43,0`), or a path (`2025=30,+1,+1`).
 *
 * @throws {UsageError} a target that is not understood, or that this unit cannot have
 */
export function targetSteps(text: string, start: Standpoint, lang: Lang): PathStep[] {
  const { fault } = planUsage[lang];
  // A comma between two numbers is that of a decimal: the steps of a path say their years or bear a sign.
  const target = text.trim().replace(/^(\d+),(\d+)$/, '$1.$2');
  const number = /^\d+$/.test(target) ? Number(target) : Number.NaN;
  if (number > start.of && number >= start.lo && number <= start.hi)
    throw new UsageError(fault.rankOrScore(target, start.of));
  const says = { option: '--target', undated: true, step: fault.step };
  const steps = pathAsked(target, start, says, lang);
  const first = steps[0]?.target;
  if (first && 'places' in first && first.places > 0 && first.places >= start.rank)
    throw new UsageError(fault.places(`+${first.places}`, start.name, start.rank));
  return steps;
}
