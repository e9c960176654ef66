import { numbers } from '../format.js';
import { ref, say } from '../sentence.js';
import type { Contribution, ExplainedTexts } from './explained.js';
import { capital, inWords, yearSpan } from './grammar.js';
import type { Naming } from './naming.js';
import { type RankRange, shareRanks } from './rank-range.js';
import { words } from './words.js';

const f = numbers('en');
const { rankOf } = words.en;
/** Names told at most; the rest stands in the table. */
const MOST = 2;

/** Places with their sign, or nothing where they round to nothing or are not known. */
const placesOf = (places: number) =>
  Number.isNaN(places) || Math.abs(places) < 0.05
    ? ''
    : `, ${places > 0 ? '+' : '−'}${f.tick(Math.abs(places), 1)} ${Math.abs(places) >= 0.95 && Math.abs(places) < 1.05 ? 'place' : 'places'}`;
const named = ({ name, points, places }: Contribution) => `“${name}” (${f.change(points)} points${placesOf(places)})`;
const most = (parts: readonly Contribution[]) => inWords(parts.slice(0, MOST).map(named), 'and');
const p = (value: number) => (value < 0.0005 ? 'p < 0.001' : `p = ${f.tick(value, 3)}`);

const between = ({ low, high }: RankRange) => (low === high ? `can only be ${low}` : `could be ${low} to ${high}`);

export function en(n: Naming): ExplainedTexts {
  const noun = (count: number) => (count === 1 ? n.axis : n.axes);
  /** `3 axes scored higher and added 1.20 points, the most on …`. */
  const told = (start: string, parts: readonly Contribution[], points: number, way: string) =>
    parts.length === 1
      ? `${start}: ${named(parts[0]!)}`
      : `${start} and ${way} ${f.score(Math.abs(points))} points${parts.length > MOST ? `, the most on ${most(parts)}` : `: ${most(parts)}`}`;
  return {
    title: unit => `${unit}: why its score and rank moved`,
    description: (unit, first, last) =>
      `Why the score and rank of ${unit} moved between each two successive years from ${first} to ${last}: what its own ${n.axes} did, and what the other ${n.units} did.`,
    heading: unit => say`${ref(unit)}: why its score and rank moved`,
    sub: (first, last) => `${n.index} ${yearSpan(first, last)}`,
    crumb: 'Why it moved',
    back: unit => say`Scores, ranks and weak spots of ${ref(unit)}`,
    link: 'Why the score and rank moved: part by part, year by year',
    pair: (from, to) => `From ${from} to ${to}`,
    moved: (delta, before, now) => {
      const points =
        Math.abs(delta) < 0.005
          ? 'score all but unchanged'
          : `${delta > 0 ? 'up' : 'down'} ${f.score(Math.abs(delta))} points`;
      const places = before.rank - now.rank;
      const [old, rank] = [rankOf(before.rank, before.of), rankOf(now.rank, now.of)];
      if (places === 0) return `${points}, ${old === rank ? `still ranked ${rank}` : `same rank (${old} and ${rank})`}`;
      return `${points}, rank ${old} ${places > 0 ? 'up' : 'down'} to ${rank}`;
    },
    apart: ranks =>
      ranks.length === 2
        ? `not comparable (ranks ${rankOf(ranks[0]!.rank, ranks[0]!.of)} and ${rankOf(ranks[1]!.rank, ranks[1]!.of)})`
        : 'not comparable',
    without: years => `no total in ${inWords(years.map(String), 'and')}`,
    parts: ({ up, gain, down, loss, all }) => {
      const still = all - up.length - down.length;
      const alike = (count: number) =>
        count === all
          ? `${all === 1 ? 'The only' : all === 2 ? 'Both' : `All ${all}`} ${noun(all)}`
          : `${count} ${noun(count)}`;
      const inAll = up.length > 0 && up.length < all ? `${up.length} of ${all} ${noun(all)}` : alike(up.length);
      const said = [
        up.length > 0 && told(`${inAll} scored higher`, up, gain, 'added'),
        down.length > 0 && told(`${alike(down.length)} scored lower`, down, loss, 'took away'),
        still > 0 && `${alike(still)} hardly moved`,
      ].filter(part => part !== false);
      return `${said.join('; ')}.`;
    },
    below: (up, down) => {
      const said = [
        up.length > 0 && `${most(up)} added most`,
        down.length > 0 && `${most(down)} took away most`,
      ].filter(part => part !== false);
      return said.length > 0 ? `Of the ${n.subAxes}, ${said.join('; ')}.` : '';
    },
    noParts: unit =>
      say`Not every ${n.axis} has a score in both years, so only the part of ${ref(unit)}’s own score and that of the other ${n.units} can be told apart.`,
    tested: ({ se, p: alone, pBH, pHolm, units }) =>
      `Test of the change in the total: standard error ${f.score(se)}, ${p(alone)}; adjusted for the ${units} ${n.units} tested together, ${p(pBH)} (Benjamini–Hochberg) and ${p(pHolm)} (Holm).`,
    ranges: (before, now, from, to) =>
      `With the errors of all ${n.units}, the rank ${between(before)} in ${from} and ${between(now)} in ${to} (each with ${f.percent(now.level)} confidence): ${
        shareRanks(before, now)
          ? 'the two ranges share ranks, so a move of the rank is not proved.'
          : 'the two ranges share no rank.'
      }`,
    none: (unit, years, from, to) =>
      n.own
        ? say`${ref(unit)} has no total in ${years.length > 1 ? 'either ' : ''}${inWords(years.map(String), 'or')}, so no change from ${from} to ${to} can be given.`
        : say`The total of ${ref(unit)} was withheld in ${years.length > 1 ? 'both ' : ''}${inWords(years.map(String), 'and')}, so no change from ${from} to ${to} can be given.`,
    skipped: (unit, years, from) =>
      n.own
        ? say`${ref(unit)} has no total in ${inWords(years.map(String), 'or')}, so it is compared with ${from}, the nearest year with a score in the same series.`
        : say`The total of ${ref(unit)} was withheld in ${inWords(years.map(String), 'and')}, so it is compared with ${from}, the nearest year with a score in the same series.`,
    onlyRanks:
      'Once the way of measuring has changed, a difference in score or rank comes from the results and from the measure at once, and the two cannot be told apart. So the two ranks stand side by side and nothing more is computed.',
    broken: ({ how, starts, to }) => {
      if (how === 'new') return `new in ${to}`;
      if (how === 'gone') return `no longer measured from ${to}`;
      if (starts.length === 0) return 'measured anew';
      return starts.map(({ year, why }) => `measured anew from ${year}${why ? `: ${why}` : ''}`).join('; ');
    },
    stillCompare: (axes, year) =>
      axes.length === 1
        ? `One ${n.axis} still compares: ${axes[0]}. Its change is on the page of ${year}`
        : `These ${n.axes} still compare: ${inWords(axes, 'and')}. Their changes are on the page of ${year}`,
    earlier: 'Earlier years',
    earlierFinding: (compared, pairs) => {
      if (pairs === 1) return `The one earlier pair of years ${compared === 1 ? 'compares' : 'does not compare'}.`;
      if (compared === pairs) return `${pairs === 2 ? 'Both' : `All ${pairs}`} earlier pairs of years compare.`;
      if (compared === 0) return `${pairs === 2 ? 'Neither' : 'None'} of the ${pairs} earlier pairs of years compares.`;
      return `${compared} of the ${pairs} earlier pairs of years ${compared === 1 ? 'compares' : 'compare'}; the ${pairs - compared === 1 ? 'other has' : 'others have'} ranks alone or no score.`;
    },
    reading: [
      'Read from the top down: each bar starts where the one before ended; to the right is a gain, to the left a loss, and the last row is the result.',
      'Charts of years in one series are equally wide, so the lengths of their bars compare.',
    ],
    key: { rise: 'added', fall: 'took away' },
    split: both =>
      `Places of each ${n.axis} are its mean contribution over every order in which they could have changed (Shapley value); those of each ${n.subAxis} are Owen values, which add up to its ${n.axis}. Being means, they have fractions; they are worked out among the ${both} ${n.units} with a score in both years.`,
    how: 'How this is worked out',
    series: 'Which years compare',
    heads: { points: 'Points', places: 'Rank, places', verdict: 'Verdict' },
    field: `Changes in other ${n.unitsShort}`,
    entry: `${capital(n.unitsShort, 'en')} entering or leaving`,
    own: 'Its own score',
    caption: (unit, from, to) =>
      `From the score and rank of ${unit} in ${from} to those in ${to}: points and places that each ${n.axis} and the other ${n.units} contributed`,
    fold: `Down to each ${n.subAxis}: scores of both years, change and places`,
    foldCaption: (unit, from, to) => `Changes of ${unit} by ${n.subAxis}, ${from} to ${to}`,
    rest: `what the known ${n.indicators} do not explain`,
    indicatorNote: `Points of each ${n.indicator} follow the scoring rule of its ${n.subAxis}; no places are split among ${n.indicators}.`,
    rounding: 'Figures are rounded, so sums may differ in the last digit.',
  };
}
