import { list, say, together } from '../sentence.js';
import { capital, inWords, withArticle } from './grammar.js';
import { national } from './national.js';
import type { Most, RankRange, RegionTexts } from './region.js';
import { words as ui } from './words.js';

/** More nodes than these that tie are counted, not named. */
const TIES = 3;

/** English. */
export const en: RegionTexts = {
  title: (region, index, year) => `${region}: ${index} ${year}`,
  kicker: (index, year, n) => `${capital(n.region, 'en')} · ${index} ${year}`,
  groups: (v, n) => {
    if (v.scored === 0) return say`No ${n.shortOne} of the ${n.region} has a score in ${v.year}.`;
    const groups = inWords(
      v.groups.map(g => `${g.count} in ${ui.en.groupOf(g.group)}`),
      'and',
    );
    const asked = n.partly ? 'surveyed in' : 'of';
    const who =
      v.scored === v.units
        ? v.units === 1
          ? `The ${n.region} has 1 ${n.one}${n.partly ? ' in the survey' : ''}`
          : `All ${v.units} ${n.many} ${asked} the ${n.region} have a score in ${v.year}`
        : `${v.scored} of the ${v.units} ${n.many} ${asked} the ${n.region} ${v.scored === 1 ? 'has' : 'have'} a score in ${v.year}`;
    return together(
      say`${who}: ${groups}.`,
      v.withheld.length > 0 && say`${list(v.withheld, 'and')} ${v.withheld.length === 1 ? 'has' : 'have'} none.`,
    );
  },
  ends: (v, n) => {
    const where =
      v.of === v.all
        ? `all ${v.all} ${n.many} are ranked`
        : `${v.of} of ${n.partly ? `the ${v.all} ${n.many} surveyed` : `all ${v.all} ${n.many}`} are ranked`;
    const alone = v.first.length === 1 && v.last.length === 1 && v.first[0]!.unit.code === v.last[0]!.unit.code;
    return alone
      ? say`${v.first[0]!} ranks ${v.firstRank}; ${where}.`
      : say`${list(v.first, 'and')} ${v.first.length === 1 ? 'ranks' : 'rank'} highest in the ${n.region} (${v.firstRank}), ${list(v.last, 'and')} lowest (${v.lastRank}); ${where}.`;
  },
  standingHeading: n => `Where its ${n.shortMany} stand`,
  standingNote: n =>
    `Figures are scores, colours the ${n.partly ? `group among ${n.whole}` : `${n.country} group`} on each axis. In order of the total.`,
  standingCaption: (region, year, n) => `Total and axis scores of the ${n.shortMany} of the ${region}, ${year}`,
  axesFinding: (high, low, n) => {
    const part = (group: string, m: Most | null) =>
      m &&
      `the ${group} group has the largest number of ${n.shortMany} on ${national.en.axes(m.nodes)} (${m.count} of ${m.of}${m.nodes.length > 1 ? ' on each' : ''})`;
    const parts = [part('High', high), part('Low', low)].filter(x => x !== null);
    return parts.length === 0 ? '' : `${capital(parts.join('; '), 'en')}.`;
  },
  stripsHeading: () => 'How far apart they lie',
  stripsFinding: (widest, narrowest, n) => {
    const range = (r: RankRange) => `${national.en.node(r.node)}, from ${r.best} to ${r.worst}`;
    if (widest.best === widest.worst) return `Ranks inside the ${n.region} lie apart on no axis.`;
    return widest.node.id === narrowest.node.id
      ? `Ranks of the ${n.shortMany} of the ${n.region} lie apart on ${range(widest)}.`
      : `Ranks of the ${n.shortMany} of the ${n.region} lie furthest apart on ${range(widest)}, and closest on ${range(narrowest)}.`;
  },
  stripsNote: n =>
    `Each tick is one ${n.shortOne} of the ${n.region}. The coloured band is the four ${n.partly ? `groups of ${n.whole}` : `${n.country} groups`}, from the lowest score to the highest; each axis has a scale of its own.`,
  stripTitle: (axis, lowest, highest) =>
    lowest === highest ? `${axis}: ${lowest}` : `${axis}: lowest ${lowest}, highest ${highest}`,
  stripEnd: (units, score) => say`${list(units, 'and')} ${score}`,
  weakHeading: 'Weak spots in common',
  weakFinding: (most, n) => {
    if (most === null) return `No sub-axis is a weak spot of two ${n.shortMany} or more.`;
    const share =
      most.count === most.of ? `all ${most.of} ${n.shortMany}` : `${most.count} of ${most.of} ${n.shortMany}`;
    return most.nodes.length > TIES
      ? `${most.nodes.length} sub-axes are each weak in ${share}; none is weak in more.`
      : `${inWords(most.nodes.map(national.en.node), 'and')} ${most.nodes.length > 1 ? 'are each' : 'is'} weak in ${share}, more than any other sub-axis.`;
  },
  weakNote: n =>
    `A sub-axis is a weak spot where the ${n.shortOne} is in the Low group, or below the median and falling, or stuck below it for three years.`,
  weakCaption: (region, year, n) => `Sub-axes weak in the largest number of ${n.shortMany}, ${region}, ${year}`,
  weakColumns: {
    count: n => `${capital(n.shortMany, 'en')} weak`,
    low: 'Low group',
    units: n => `Which ${n.shortMany}`,
  },
  methods: 'The full definition',
  strongHeading: 'Strengths in common',
  strongFinding: (most, n) => {
    if (most === null) return `On no sub-axis is ${withArticle(n.shortOne)} of the ${n.region} in the High group.`;
    const share =
      most.count === most.of ? `all ${most.of} ${n.shortMany}` : `${most.count} of ${most.of} ${n.shortMany}`;
    return most.nodes.length > TIES
      ? `${most.nodes.length} sub-axes each have ${share} in the High group; none has more.`
      : `${inWords(most.nodes.map(national.en.node), 'and')} ${most.nodes.length > 1 ? 'each have' : 'has'} ${share} in the High group, more than any other sub-axis.`;
  },
  strongNote: n =>
    `How many ${n.shortMany} of the ${n.region} are in the ${n.partly ? `High group of ${n.whole}` : `${n.country} High group`}.`,
  movesHeading: (before, year) => `Rank moves ${before}–${year}`,
  kept: (units, year) => (units.length === 0 ? [] : say`${list(units, 'and')} kept the rank of ${year}.`),
  movesNote: (before, year, ofBefore, of, n) =>
    `${n.partly ? 'Rank' : `${capital(n.country, 'en')} rank`} by the total, ${before} (hollow, among ${ofBefore}) to ${year} (full, among ${of}, coloured by group); high ranks are on the right.`,
  historyHeading: 'Ranks over the years',
  historyFinding: ({ from, to }, n) => {
    const count = (y: { high: number; low: number }) =>
      `${y.high === 0 ? 'no' : y.high} ${y.high === 1 ? n.shortOne : n.shortMany} in the High group and ${y.low === 0 ? 'none' : y.low} in the Low group`;
    return from === null
      ? `In ${to.year}, the first year of the current series, the ${n.region} has ${count(to)}.`
      : `In ${from.year}, the first year of the current series, the ${n.region} had ${count(from)}; in ${to.year} it has ${count(to)}.`;
  },
  historyNote:
    'Figures are ranks by the total, colours groups; under each year is how many were ranked. A vertical rule marks a change of method: the two sides do not compare. A dash is no score.',
  historyCaption: (region, first, last, n) =>
    `Ranks by the total of the ${n.shortMany} of the ${region}, ${first}–${last}`,
  ofRanked: of => `of ${of}`,
  numbersHeading: 'Numbers in full',
  numbersSummary: year => `Table: ranks on each axis, ${year}`,
  numbersCaption: (year, n) =>
    `${n.partly ? 'Ranks' : `${capital(n.country, 'en')} ranks`} of ${year}; at the head of each column is how many ${n.many} have a score. A dash is no score.`,
  others: n => `Other ${n.regions}`,
  groupCount: (group, count) => `${group} ${count}`,
  cite: (region, index, year) => `${region}, ${index} ${year}`,
};
