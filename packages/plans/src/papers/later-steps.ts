import type { GroupAimed, PlannedStep } from '../types.js';

/** The groups that can be aimed at. */
export const aimedGroups: readonly GroupAimed[] = ['High', 'Mid-high', 'Mid-low'];

/**
 * Steps as one text, which a spreadsheet takes for nothing else: each its year, what is aimed at, and the total it takes.
 *
 * @example stepsText(steps) // '2024 rank 29 score 42.411234; 2025 group High score 43.5; 2026 score 44'
 */
export function stepsText(steps: readonly PlannedStep[]): string {
  return steps
    .map(({ year, rankWanted, groupWanted, scoreWanted }) => {
      const aimed =
        groupWanted !== null ? ` group ${groupWanted}` : Number.isNaN(rankWanted) ? '' : ` rank ${rankWanted}`;
      return `${year}${aimed}${Number.isNaN(scoreWanted) ? '' : ` score ${scoreWanted}`}`;
    })
    .join('; ');
}

const oneStep = /^(\d{4})(?: rank ([1-9]\d{0,3})| group (High|Mid-high|Mid-low))?(?: score (\d+(?:[.,]\d+)?))?$/;

/**
 * Reads such a text back.
 *
 * @param after the year their years must come after, each after the one before
 * @returns undefined where it is no such text
 */
export function stepsIn(text: string, after: number): readonly PlannedStep[] | undefined {
  const steps: PlannedStep[] = [];
  for (const part of text.split(';')) {
    const [, year, rank, group, score] = oneStep.exec(part.trim().replace(/\s+/g, ' ')) ?? [];
    const aims = rank !== undefined || group !== undefined || score !== undefined;
    if (year === undefined || !aims || Number(year) <= (steps.at(-1)?.year ?? after)) return undefined;
    steps.push({
      year: Number(year),
      rankWanted: rank === undefined ? Number.NaN : Number(rank),
      groupWanted: aimedGroups.find(each => each === group) ?? null,
      scoreWanted: scoreIn(score ?? ''),
    });
  }
  return steps;
}

/** A score with a point or a comma; NaN where there is none. */
export function scoreIn(text: string): number {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
