import { numbers } from '../format.js';
import { list, ref, say } from '../sentence.js';
import { capital, inWords } from './grammar.js';
import type { Naming } from './naming.js';
import type { Listed, Named, PriorityTexts, ReasonCounts } from './priorities.js';
import { MOST_NAMED, sameCounts } from './priority-lists.js';
import type { Closed } from './unit-weak.js';
import { words } from './words.js';

const { gap } = numbers('en');
const { rankOf } = words.en;
const named = ({ no, name }: Named) => `${no} ${name}`;
const subAxes = (count: number) => (count === 1 ? 'sub-axis' : 'sub-axes');

export function prioritiesEn(n: Naming): PriorityTexts {
  const bring = ({ points, from, to }: Closed) => {
    const won = `add ${gap(points)} points`;
    if (from.rank === 1) return `${won}; the rank is already ${rankOf(1, from.of)}`;
    return to.rank === from.rank
      ? `${won}, not enough to change the rank (${rankOf(from.rank, from.of)})`
      : `${won}, enough to go from ${rankOf(from.rank, from.of)} to ${rankOf(to.rank, to.of)} if the other ${n.units} stayed as they are`;
  };
  const them = (listed: Listed, count: number) =>
    listed === 'weak' ? `weak ${subAxes(count)}` : `${subAxes(count)} below the median`;
  const peers = {
    population: `the median of ${n.unitsShort} alike in population`,
    profile: `the median of ${n.unitsShort} alike in last year’s results`,
  };
  return {
    naming: n,
    title: (name, year) => `${name}: what to fix first, ${n.index} ${year}`,
    heading: 'what to fix first',
    crumb: 'What to fix first',
    sub: (year, regionName) => `From the results of ${n.index} ${year} · ${regionName}`,
    older: (unit, newest, year) =>
      say`${ref(unit)} has no score in ${newest}, so this page uses the results of ${year}, the last year with scores.`,
    lede: (unit, year, listed, count, scored) => {
      if (listed === 'weak')
        return count === scored
          ? say`In ${year} ${scored === 1 ? 'the only sub-axis' : `all ${scored} sub-axes`} of ${ref(unit)} with a score ${scored === 1 ? 'is' : 'are'} weak.`
          : say`In ${year} ${ref(unit)} has ${count} weak ${subAxes(count)} among ${scored} with a score.`;
      const none = say`In ${year} none of the ${scored} sub-axes of ${ref(unit)} with a score counts as weak`;
      return listed === 'below'
        ? say`${none}; ${count} ${count === 1 ? 'is' : 'are'} below the ${n.country} median.`
        : say`${none}, and none is below the ${n.country} median.`;
    },
    start: (first, closed) => {
      const names = inWords(first.map(named), 'and');
      const start = `By the points to be won, begin with ${names}`;
      if (!closed) return `${start}.`;
      const raise = first.length === 1 ? 'it' : first.length === 2 ? 'both' : `all ${first.length}`;
      return `${start}. Bringing ${raise} up to the median would ${bring(closed)}.`;
    },
    all: (count, listed, { points, from, to }) => {
      const rank = rankOf(to.rank, to.of);
      const then = to.rank === from.rank ? `leave the rank at ${rank}` : `reach ${rank}`;
      return `All ${count} ${them(listed, count)} together would add ${gap(points)} points and ${then}.`;
    },
    noTotal: (unit, year) =>
      say`${ref(unit)} has no total in ${year}, so neither a rank nor places to be won can be worked out.`,
    proved: tested => {
      if (!tested)
        return 'The scores come without standard errors, so no gap can be tested; a sub-axis near a threshold may be weak, or not, by sampling error alone.';
      const { proved, of } = tested;
      if (proved === 0)
        return of === 1
          ? 'Its gap to the median is not proved.'
          : `Of ${of} gaps to the median that can be tested none is proved.`;
      if (proved === of)
        return of === 1
          ? 'Its gap to the median is proved.'
          : `${of === 2 ? 'Both' : `All ${of}`} gaps to the median that can be tested are proved.`;
      return `Of ${of} gaps to the median that can be tested ${proved} ${proved === 1 ? 'is' : 'are'} proved; the others may be sampling error alone.`;
    },
    facts: {
      standing: 'Now',
      weak: 'Weak sub-axes',
      ofScored: scored => `of ${scored} with a score`,
      gain: 'Points to be won',
      ifAll: count => (count === 1 ? 'if it rose to the median' : `if all ${count} rose to the median`),
      rankThen: 'Rank then',
      now: ({ rank, of }) => `${rankOf(rank, of)} now`,
    },

    orderHeading: { weak: 'In order of priority', below: 'Below the median', none: 'In order of priority' },
    orderFinding: (listed, counts, count) => {
      if (listed === 'none') return `No sub-axis is below the ${n.country} median.`;
      if (listed === 'below') return 'No sub-axis counts as weak. These are below the median, by the points to be won.';
      const { whole, some } = reasonsOf(counts, count);
      if (count === 1) return `The only weak sub-axis is ${inWords(whole, 'and')}.`;
      const all =
        whole.length > 0 && `${count === 2 ? 'Both' : `All ${count}`} weak sub-axes are ${inWords(whole, 'and')}`;
      const rest = some.map(([many, reason]) => `${many} ${many === 1 ? 'is' : 'are'} ${reason}`);
      if (!all) return `Of ${count} weak sub-axes, ${inWords(rest, 'and')}.`;
      return rest.length > 0 ? `${all}; ${inWords(rest, 'and')}.` : `${all}.`;
    },
    orderCaption: (unit, listed, count) => {
      const of = `${subAxes(count)} of ${unit.name.vi}`;
      return `${count} ${listed === 'weak' ? `weak ${of}` : `${of} below the median`}, by the points of the total to be won`;
    },
    heads: { standing: 'Score, rank', cumulated: ['All rows', 'so far'] },
    sumTo: (points, rank) => [`+${points}`, rank === null ? '' : `rank ${rank}`],
    orderNotes: ({ ranked }) => [
      'In order of the points to be won: sub-axes add up to the total, so the gap to the median is also what closing it would add.',
      ...(ranked
        ? [
            `Places are counted for each sub-axis alone; the sum so far is for that row and all above it together. Both take the other ${n.units} as they are.`,
          ]
        : []),
    ],
    agencies: month => `Lead agencies as of ${month}.`,

    againstHeading: 'Against other benchmarks',
    againstFinding: (listed, count, below, region) => {
      if (listed === 'none')
        return `The table shows the ${count} ${subAxes(count)} furthest below the ${words.en.groups[1]} group.`;
      if (below.length === 0)
        return `The ${n.country} median is not the only benchmark: the table holds the scores against others.`;
      const said = sameCounts(below).map(([also, kinds]) => {
        const names = inWords(
          kinds.map(kind => (kind === 'region' ? `the median of the ${region}` : peers[kind])),
          also === 0 ? 'or' : 'and',
        );
        if (count === 1) return `is ${also === 1 ? 'also' : 'not'} below ${names}`;
        if (also === count) return `${count === 2 ? 'both' : `all ${count}`} are also below ${names}`;
        if (also === 0) return `none is below ${names}`;
        return `${also} ${also === 1 ? 'is' : 'are'} also below ${names}`;
      });
      return count === 1
        ? `This sub-axis ${inWords(said, 'and')}.`
        : `Of the ${count} ${them(listed, count)}, ${said.join('; ')}.`;
    },
    againstCaption: (unit, year) => `Scores of ${unit.name.vi} in ${year} less each benchmark`,
    againstHeads: (region, before) => ({
      median: `${capital(n.country, 'en')} median`,
      region: `Median of the ${region}`,
      population: 'Alike in population',
      profile: before === undefined ? 'Alike in results' : `Alike in results of ${before}`,
      q3: `${words.en.groups[1]} group`,
    }),
    againstNote: `Each cell is the score less the benchmark: below 0 is lower. The ${words.en.groups[1]} group begins where a quarter of the ${n.units} with a score stand at or above.`,
    againstSum: 'Total gained by closing what is below',
    againstRank: 'Rank then',
    similar: (kind, units, before) => {
      const names = list(units.map(ref), 'and');
      return kind === 'population'
        ? say`Alike in population: the ${units.length} ${n.units} nearest in population and density (Euclidean distance of standardised logarithms), nearest first: ${names}.`
        : say`Alike in last year’s results: the ${units.length} ${n.units} whose axis scores in ${before} were nearest (Euclidean distance of standardised scores), nearest first: ${names}. Last year’s scores are used so that a weakness of this year does not choose its own benchmark.`;
    },
    noSimilar: (kind, before) =>
      kind === 'population'
        ? `Population and area are not known, so no ${n.units} alike in population can be found.`
        : `No ${n.units} alike in last year’s results can be found: ${before} lacks scores on the axes of this year.`,

    yearsHeading: 'Over the years',
    yearsFinding: (long, { up, down }) => {
      const low =
        long.length > 0 &&
        `In the ${words.en.groups[4]} group for three years or more: ${inWords(
          [
            ...long.slice(0, MOST_NAMED).map(node => `${named(node)} (${node.years} years)`),
            ...(long.length > MOST_NAMED ? [`${long.length - MOST_NAMED} more`] : []),
          ],
          'and',
        )}.`;
      const ways = [up > 0 && `${up} rise${up === 1 ? 's' : ''}`, down > 0 && `${down} fall${down === 1 ? 's' : ''}`];
      const told = ways.filter(part => part !== false);
      const slopes = told.length > 0 && `By the slope over the years that compare, ${inWords(told, 'and')}.`;
      return (
        [low, slopes].filter(Boolean).join(' ') ||
        `None has been in the ${words.en.groups[4]} group for three years or more.`
      );
    },
    yearsCaption: (unit, first, last) =>
      `Scores of ${unit.name.vi}, ${first}–${last}, coloured by group; only years that compare`,
    yearsNote: most =>
      `The colour is the group on that sub-axis in that year. “–”: no score, or a year of another series, which does not compare.${most === null ? '' : ` The last ${most} years are shown; the slope takes the whole series.`} The slope is that of the least-squares line over the years of the series, three at least; it is no test of a trend.`,
    slope: ['Slope', 'a year'],
    yearsLow: ['Years on end', `in the ${words.en.groups[4]} group`],

    itemsHeading: 'Indicators to look at first',
    itemsCaption: (unit, year) => `Indicators that cost points under these sub-axes, ${unit.name.vi} ${year}`,
    itemsNote: year => `Indicators of ${year}, the last year of which they are known.`,

    fallingHeading: 'Not weak, but falling',
    fallingFinding: (falling, compared, before) => {
      const [start, since] = [`Judged by ${n.rule}`, `since ${before}`];
      if (compared === 0)
        return `No sub-axis that is not weak compares with ${before}, so it cannot be told what is falling.`;
      if (falling === 0)
        return compared === 1
          ? `${start}, the only sub-axis that is not weak did not fall ${since}.`
          : `${start}, none of the ${compared} sub-axes that are not weak fell ${since}.`;
      if (falling === compared)
        return falling === 1
          ? `${start}, the only sub-axis that is not weak fell too ${since}: watch it.`
          : `${start}, all ${falling} sub-axes that are not weak fell ${since}: watch them.`;
      const it = falling === 1 ? 'it' : 'them';
      return `${start}, ${falling} of the ${compared} sub-axes that are not weak fell ${since}: watch ${it}, or ${falling === 1 ? 'it' : 'they'} may become weak.`;
    },
    fallingCaption: (unit, before, year) => `Sub-axes of ${unit.name.vi} that are not weak but fell, ${before}–${year}`,
    toMedian: 'To the median',

    restHeading: 'More, and what to mind',
    links: {
      unit: (unit, year) => say`${n.index} ${year} results of ${ref(unit)}`,
      explained: unit => say`Why the score and rank of ${ref(unit)} moved`,
      common: year => `Weak in many ${n.units}, ${year}`,
      how: 'How weak sub-axes and points to be won are worked out',
    },
    caveats: [
      `The points to be won do not say what is easier, what costs less or what matters more; that is for the ${n.unitShort} to judge.`,
    ],

    link: (unit, year) =>
      say`What ${ref(unit)} should fix first: the order, benchmarks and targets, by the results of ${year}`,
  };
}

/** The reasons that all of the sub-axes have, and those that some have, with how many. */
function reasonsOf(counts: ReasonCounts, count: number) {
  const say = {
    low: `in the ${words.en.groups[4]} group`,
    stuck: `${words.en.reasons.stuck} below the median for three years`,
    falling: 'down on the year before',
    far: 'further below the median than the middle half is wide',
  };
  const found = (['low', 'stuck', 'falling', 'far'] as const).filter(reason => counts[reason] > 0);
  return {
    whole: found.filter(reason => counts[reason] === count).map(reason => say[reason]),
    some: found.filter(reason => counts[reason] < count).map(reason => [counts[reason], say[reason]] as const),
  };
}
