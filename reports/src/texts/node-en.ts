import { list, say, together } from '../sentence.js';
import type { Cluster, NodeTexts } from './node.js';
import { counted, level, type Nouns, who } from './node-words.js';

const years = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
const group = ({ group: name, of, regions, each }: Cluster, { one, many }: Nouns, subject: boolean) =>
  say`${subject ? 'The' : 'the'} ${name} group has ${counted(of, { one, many })}, the largest number in ${list(
    regions.map((r, i) => (i === 0 ? `the ${r}` : `in the ${r}`)),
    'and',
  )} (${each}${regions.length > 1 ? ' each' : ''})`;

/** Sentences on one node in one year, in English. */
export const nodeEn: NodeTexts = {
  middle: (year, { q1, q3 }, f, { many }) =>
    f.score(q1) === f.score(q3)
      ? say`In ${year} half of the ${many} scored ${f.score(q1)}.`
      : say`In ${year} half of the ${many} scored between ${f.score(q1)} and ${f.score(q3)}.`,
  median: (median, earlier, f) => {
    const now = f.score(median);
    switch (earlier.kind) {
      case 'same series': {
        const then = f.score(earlier.median);
        if (now === then) return say`The median, ${now}, is the same as in ${earlier.year}.`;
        if (level(median, earlier.median)) return say`The median, ${now}, is level with ${earlier.year} (${then}).`;
        return say`The median, ${now}, is ${median > earlier.median ? 'up on' : 'down on'} ${earlier.year} (${then}).`;
      }
      case 'break':
        return say`The median is ${now}; it does not compare with ${earlier.year}: ${earlier.why}.`;
      case 'new':
        return say`The median is ${now}. This was measured for the first time that year.`;
      case 'only edition':
        return say`The median is ${now}.`;
      case 'first edition':
        return say`The median is ${now}. The figures on this site start that year.`;
    }
  },
  ends: (first, last, f, nouns) => {
    const place = (units: number, which: string) =>
      units > 1 ? `share ${which} place with` : which === 'first' ? 'comes first with' : 'last with';
    return say`${who(first.units, 'and', nouns)} ${place(first.units.length, 'first')} ${f.score(first.score)}, ${who(last.units, 'and', nouns)} ${place(last.units.length, 'last')} ${f.score(last.score)}.`;
  },
  counts: ({ both, up, down }, from, to, rule, nouns) => {
    const start = say`Of the ${counted(both, nouns)} with a score in both ${from} and ${to},`;
    const rest = both - up - down;
    const others = rest > 0 && rest < both ? say`; ${rest} changed by less` : '';
    if (up === 0 && down === 0) return say`${start} none rose or fell by ${nouns.threshold} or more (${rule}).`;
    if (down === 0)
      return say`${start} ${up} rose by ${nouns.threshold} or more (${rule}) and none fell as much${others}.`;
    if (up === 0)
      return say`${start} ${down} fell by ${nouns.threshold} or more (${rule}) and none rose as much${others}.`;
    return say`${start} ${up} rose and ${down} fell by ${nouns.threshold} or more (${rule})${others}.`;
  },
  countsTested: ({ both, up, down }, from, to, nouns) => {
    const start = say`Of the ${counted(both, nouns)} with a score in both ${from} and ${to},`;
    if (up === 0 && down === 0) return say`${start} none is proved to have risen or fallen.`;
    const parts = [up > 0 && say`${up} rose`, down > 0 && say`${down} fell`];
    return say`${start} ${list(parts, 'and')} by a test.`;
  },
  clusters: (high, low, nouns) => {
    if (high && low) return say`${group(high, nouns, true)}; ${group(low, nouns, false)}.`;
    const one = high ?? low;
    return one ? say`${group(one, nouns, true)}.` : [];
  },
  close: (count, lowest, highest, f, nouns) =>
    f.score(lowest) === f.score(highest)
      ? say`The ${counted(count, nouns)} in the two middle groups score almost the same: a few places up or down say little.`
      : say`The ${counted(count, nouns)} in the two middle groups lie between ${f.score(lowest)} and ${f.score(highest)}: a few places up or down say little.`,
  rankedHeading: (of, all, { many }) => (of === all ? `All ${all} ${many}` : `All ${of} ${many} with a score`),
  moversHeading: (from, to) => `Biggest moves, ${from} to ${to}`,
  moversHeadingNone: 'Change since the year before',
  movers: (up, down, f, { one }) => {
    if (up && down)
      return say`${up.unit} gained most (${f.change(up.delta)}), ${down.unit} lost most (${f.change(down.delta)}).`;
    if (up) return say`${up.unit} gained most (${f.change(up.delta)}); no ${one} fell.`;
    if (down) return say`${down.unit} lost most (${f.change(down.delta)}); no ${one} rose.`;
    return say`No ${one} changed.`;
  },
  moversNote: (up, down, both, beyond, rule, nouns) => {
    const shown = up + down;
    const rises = up === 1 ? 'The largest rise' : `The ${up} largest rises`;
    const falls = down === 1 ? 'the largest fall' : `the ${down} largest falls`;
    const what = up === 0 ? falls.replace('the', 'The') : down === 0 ? rises : `${rises} and ${falls}`;
    const share =
      beyond === shown
        ? shown === 1
          ? `it is ${nouns.threshold} or more (${rule})`
          : `all are ${nouns.threshold} or more (${rule})`
        : beyond === 0
          ? `none is as much as ${nouns.threshold} (${rule})`
          : `${beyond} of them ${beyond === 1 ? 'is' : 'are'} ${nouns.threshold} or more (${rule})`;
    return say`${what} among the ${counted(both, nouns)} scored in both years; ${share}.`;
  },
  noMoves: (earlier, year) => {
    switch (earlier.kind) {
      case 'break':
        return say`No change is given from ${earlier.year} to ${year}: ${earlier.why}.`;
      case 'new':
        return say`This was measured for the first time in ${year}; there is no earlier year to compare with.`;
      case 'only edition':
      case 'first edition':
        return say`The figures start in ${year}; there is no earlier year to compare with.`;
      case 'same series':
        return say`None has a score in both ${earlier.year} and ${year}.`;
    }
  },
  ranksBeside: 'The table below sets the ranks of the two years side by side.',
  newcomers: (units, year, before) =>
    say`${list(units, 'and')} ${units.length === 1 ? 'has' : 'have'} a score in ${year} but none in ${before}, so no change is given.`,
  withheld: (units, year) => say`${list(units, 'and')} ${units.length === 1 ? 'has' : 'have'} no score in ${year}.`,
  range: (lo, hi) => `${lo}–${hi}`,
  ceiling: (ceiling, parts) =>
    `Because of how some indicators are scored, the highest score that can really be reached is ${ceiling}${parts.length > 0 ? ` (${parts.map(([node, c]) => `${node} at most ${c}`).join('; ')})` : ''}.`,
  series: spans => {
    if (spans.length === 1) return say`The years ${years(spans[0]!.from, spans[0]!.to)} compare with each other.`;
    const parts = spans.map(({ from, to, why }) => say`${years(from, to)}${why ? ` (${why})` : ''}`);
    return together(say`Scores compare only within one series:`, say`${list(parts, 'and')}.`);
  },
  years,
  exception: (unit, note) => say`${unit}: ${note}`,
  measures: 'What it measures',
  numbers: 'Numbers and caveats',
  caveats: 'Caveats',
  previousRank: year => `Rank ${year}`,
  rankAmong: of => `Rank of ${of}`,
  dash: 'A dash means no score, or not comparable.',
};
