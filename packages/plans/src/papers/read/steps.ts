import type { Index } from '@papi/datasets';
import { type Faults, fold } from '@papi/tables';
import { paperTexts } from '../../texts/paper.js';
import type { GroupAimed, PlannedStep } from '../../types.js';
import { aimedGroups, scoreIn, stepsIn } from '../later-steps.js';
import type { Fact } from './facts.js';
import type { Fact as FactName } from './fields.js';
import { messages } from './messages.js';

/** What a plan aims at in its year and in later ones, from its facts. Of a rank and a group in one file the group counts. */
export function stepsOf(
  facts: ReadonlyMap<FactName, Fact>,
  year: number,
  { geography, methodology }: Index,
  faults: Faults,
): readonly PlannedStep[] {
  const rank = facts.get('rank_wanted');
  const ranks = geography.units.length;
  if (rank && !isRank(rank.value, ranks)) faults.fault(rank.place, messages.notRank(rank.value, ranks));
  const group = facts.get('group_wanted');
  const groupWanted = group ? groupIn(group.value) : null;
  if (group && groupWanted === undefined) faults.fault(group.place, messages.notGroup(group.value));
  const score = facts.get('score_wanted');
  const scoreWanted = score ? scoreIn(score.value) : Number.NaN;
  const hi = Math.max(...methodology.nodes.map(node => node.hi));
  if (score && !(scoreWanted <= hi)) faults.fault(score.place, messages.notScore(score.value, hi));
  const later = facts.get('later_steps');
  const steps = later ? stepsIn(later.value, year) : [];
  if (later && !steps) faults.fault(later.place, messages.notSteps(later.value));
  const rankWanted = rank && !groupWanted ? Number(rank.value) : Number.NaN;
  return [{ year, rankWanted, groupWanted: groupWanted ?? null, scoreWanted }, ...(steps ?? [])];
}

function isRank(text: string, ranks: number): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= ranks;
}

/** A group by its name in either language; undefined where none that can be aimed at is meant. */
function groupIn(text: string): GroupAimed | undefined {
  const wanted = fold(text);
  return aimedGroups.find(group => [group, paperTexts.vi.groups[group]].some(name => fold(name) === wanted));
}
