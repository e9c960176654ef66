import { nearRanks } from '@papi/scoring';
import { numbers } from '../format.js';
import { ref, say } from '../sentence.js';
import { capital, withArticle } from './grammar.js';
import type { Naming } from './naming.js';
import type { TargetToolTexts } from './target-tool.js';
import { words } from './words.js';

const { needed, percent, exact } = numbers('en');
const { groups, rankOf } = words.en;
const group = (name: 'High' | 'Mid-high' | 'Mid-low') => groups[name === 'High' ? 1 : name === 'Mid-high' ? 2 : 3];
const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);

export function targetToolEn(n: Naming): TargetToolTexts {
  const others = `the other ${n.units}`;
  return {
    heading: year => (year === null ? 'Set a target' : `Set a target for ${year}`),
    finding: ({ unit, year, rank, of }, place, next) => {
      if (!place)
        return say`${ref(unit)} is first of the ${of} ${n.units} with a score in ${year}; its target is to stay there.`;
      const start = say`If ${others} stayed as they are, ${ref(unit)} would need at least ${needed(place.points)} more points to rank ${rankOf(place.rankThen, of)}`;
      if (!next) return say`${start}.`;
      if (next.rankWanted === rank - 1) return say`${start}, which is in ${words.en.groupOf(next.group)}.`;
      return say`${start}, and ${needed(next.points)} to be in ${words.en.groupOf(next.group)}.`;
    },
    caption: ({ unit, year }) => say`Some targets of ${ref(unit)}, from its score of ${year}`,
    heads: {
      goal: 'Target',
      score: 'Score needed',
      held: 'Points to gain, others held',
      moving: 'Points to gain, others moving',
      within: 'Within a year’s reach',
      history: 'Met before',
    },
    goal: (target, rank) => {
      if ('group' in target) return `${group(target.group)} group: rank ${rank} or better`;
      const up = 'places' in target ? target.places : 0;
      if (up === 0) return rank === 1 ? 'Keep rank 1' : `Keep rank ${rank} or better`;
      return `${places(up)} up: rank ${rank === 1 ? '1' : `${rank} or better`}`;
    },
    within: enough => (enough ? 'yes' : 'no'),
    rate: ({ met, starts, share, low, high }) =>
      starts === 0
        ? ['no such case']
        : [`${met} of ${starts}:`, `${percent(share)} (${percent(low)}–${percent(high)})`],
    how: ({ rank, year }, moved) => [
      'The score needed is the least that reaches the target, rounded up at the fourth decimal.',
      moved
        ? `Others moving: each other ${n.unitShort} goes on by its own average yearly change over the years that compare.`
        : `No year before ${year} compares with it, so how the other ${n.unitsShort} move is not known.`,
      `Met before: of the times ${withArticle(n.unitShort)} stood within ${nearRanks} places of rank ${rank}, how often it was so many places up after as many years (one in this table), with a 95% interval. That is what happened, not a forecast.`,
    ],
    method: 'How points, reach and history are reckoned',
    caps: `What a ${n.subAxis} can gain within a year is the least of three: the gain seen (three quarters of all one-year changes of ${n.units} are at or below it), the room to its ceiling, and the gap to the threshold of ${words.en.groupOf(1)}. For a target several years off, the gain seen is multiplied by the number of years. Points go to weak ${n.subAxes} first, then to the others.`,
    without: 'To choose another target or try raising single scores, switch on your browser’s JavaScript.',

    choose: 'Choose a target',
    kind: 'Kind of target',
    kinds: { rank: 'Rank', places: 'Places up', group: 'Group', score: 'Total score' },
    rankField: of => `This rank (1–${of}) or better`,
    placesField: most => `Places up (0–${most})`,
    groupField: 'This group or better',
    scoreField: (lo, hi) => `Total score (${exact(lo)}–${exact(hi)})`,
    yearField: (from, to) => `Year of the target (${from}–${to})`,
    others: `Scores of ${others}`,
    otherWays: { held: 'stay as they are', moving: 'go on as before' },
    onward: 'Add a path for the years after',
    thenField: 'Places up each year from then on',
    untilField: to => `Until (${to} at the latest)`,
    stepsNote: year =>
      `Places are counted from the rank that the year before gives; points a year from the year before in the table, the first from ${year}. No year needs a lower score than the one before. A “–” in the last column: a target in points, or no such case in the years that compare.`,
    sharesHeading: 'Where the points may come from',
    use: 'Use these in the trial below',

    tryHeading: 'Try raising single scores',
    tryHow: [
      'Enter the points to add (0.2 or 0,2; a minus takes away) or move the slider, whose ends are the lowest score and the ceiling.',
      `Points add up to the ${n.axis} and to the total. ${capital(others, 'en')} stay as they are.`,
    ],
    tryLabels: { total: 'Total score', rank: 'Rank', group: 'Group', goal: 'Target' },
    reset: 'Clear all',
    share: 'The address of this page keeps your target and trial: copy it to send or to cite.',
    patterns: {
      needFirst: 'To be first in {year}, {unit} needs at least {score} points, {gain}.',
      needRank: 'To rank {rank} or better in {year}, {unit} needs at least {score} points, {gain}.',
      needPlaces: 'To rise by {places} from rank {from} by {year}, {unit} needs at least {score} points, {gain}.',
      needKeep: 'To be no lower than rank {from} in {year}, {unit} needs at least {score} points, {gain}.',
      needGroup:
        'To be in the {group} group (rank {rank} or better) in {year}, {unit} needs at least {score} points, {gain}.',
      needScore: 'To reach {score} points in {year}, {unit} needs {gain}.',
      gain: '{points} more',
      gainYearly: '{points} more, {yearly} a year on average',
      reached: '{unit} has reached this target with {score} points and needs no more.',
      thenHeld: `It would then rank {rank} if ${others} stayed as they are.`,
      thenMoving: `It would then rank {rank} if ${others} went on as before.`,
      rate: `Of {starts} times ${withArticle(n.unitShort)} stood within ${nearRanks} places of rank {rank}, it was {did} {time} later in {met}: {share} (95% interval {low}–{high}).`,
      rateNever: `Of {starts} times ${withArticle(n.unitShort)} stood within ${nearRanks} places of rank {rank}, it was never {did} {time} later (95% interval {low}–{high}).`,
      rateNone: 'There is no such case in the years that compare.',
      rose: 'up by {places} or more',
      kept: 'at the same rank or better',
      aYear: 'a year',
      years: '{count} years',
      pathEnd:
        'On this path, {unit} needs at least {score} points in {year}, {points} more than in {from}, and then ranks {rank}.',
      pathReached:
        'The whole path to {year} is reached with {score} points: {unit} needs no more, and then ranks {rank}.',
      stepsHeld: `Path to {year} if ${others} stayed as they are`,
      stepsMoving: `Path to {year} if ${others} went on as before`,
      stepYear: 'Year',
      stepTarget: 'Target',
      stepPoints: 'More than in {year}',
      stepYearly: 'Points a year',
      stepRank: 'Rank then',
      stepHistory: 'Met before',
      stepTo: 'rank {rank}',
      stepScore: '{score} points',
      seenTimes: '{met} of {starts}:',
      seenShare: '{share} ({low}–{high})',
      badRank: 'Enter a rank from 1 to {most}.',
      badPlaces: 'Enter places from 0 to {most}.',
      badScore: 'Enter a score from {lo} to {hi}, such as {example}.',
      badYear: 'Enter a year of the target from {least} to {most}.',
      badThen: 'Enter places a year from 0 to {most}, or leave it empty for no path.',
      badUntil: 'Enter the last year of the path, from {least} to {most}.',
      badEnd:
        'A path ends in {most} at the latest: choose an earlier year of the target, or leave the places a year empty.',
      sharesAll: `All {points} points to gain by {year} are spread (${n.subAxes}: {count}).`,
      sharesLeft: `With every ${n.subAxis} at the most it can gain within {time} there are {points} points, {left} short: hard to reach in {time}.`,
      sharesNone: `Nothing to spread over: no ${n.subAxis} is below the threshold of ${words.en.groupOf(1)} with room to gain.`,
      bound0: `to ${words.en.groupOf(1)}`,
      bound1: 'gains seen',
      bound1Years: 'gains seen × {count} years',
      bound2: 'to the ceiling',
      sharesCaption: 'Where the points go, in the order they are given',
      headPart: capital(n.subAxis, 'en'),
      headScore: 'Score',
      headPoints: 'Gain',
      headWanted: 'Score wanted',
      headMost: 'Most',
      goal: 'Target of {score} points',
      goalMet: 'reached',
      goalLeft: '{points} short',
      outcome: 'Total {score}, rank {rank}, {group} group.',
      rank: '{rank} of {of}',
      slider: 'Slider, {part}',
      sliderValue: '{score} points, {change}',
      raise: 'points to add',
      badNumber: 'That is no number; write it as 0.2.',
      outside: 'The scale is {lo}–{hi}: it can change by {least} to {most} only.',
      overCeiling: 'Above the ceiling {ceiling}, the highest that can really be reached.',
    },
  };
}
