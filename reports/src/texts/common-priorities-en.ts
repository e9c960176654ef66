import type { CommonTexts, NamedCount } from './common-priorities.js';
import { capital, inWords } from './grammar.js';
import type { Naming } from './naming.js';
import type { Named } from './priorities.js';
import { words } from './words.js';

const named = ({ no, name }: Named) => `${no} ${name}`;
const low = words.en.groups[4];

export function commonEn(n: Naming): CommonTexts {
  /** The first with its whole count, the others with the number alone. */
  const counted = (top: readonly NamedCount[]) =>
    inWords(
      top.map((c, i) => `${named(c)} (${c.count}${i === 0 ? ` of ${c.of} ${n.units}` : ''})`),
      'and',
    );
  return {
    naming: n,
    title: year => `Weak in many ${n.units}, ${n.index} ${year}`,
    heading: `Weak in many ${n.units}`,
    sub: (year, scored, all) =>
      `${n.index} ${year} · ${scored === all ? `all ${all} ${n.units}` : `${scored} of ${all} ${n.units}`} with a score`,
    lede: (year, top) =>
      top.length === 0
        ? `In ${year} no sub-axis is weak in any ${n.unitShort}.`
        : `In ${year} the sub-${top.length === 1 ? 'axis' : 'axes'} weak in the most ${n.unitsShort} ${top.length === 1 ? 'is' : 'are'} ${counted(top)}.`,
    signs: (stuck, falling, lowest, before) =>
      [
        stuck.length > 0 &&
          `${capital(n.unitsShort, 'en')} are stuck (below the median for three years) most often on ${counted(stuck)}.`,
        falling.length > 0 && `Since ${before} ${n.unitsShort} fell most often on ${counted(falling)}.`,
        lowest.length > 0 &&
          `The ${n.country} median stands lowest in its range on ${inWords(
            lowest.map((c, i) => `${named(c)} (${c.share}${i === 0 ? ' of the range' : ''})`),
            'and',
          )}.`,
      ]
        .filter(Boolean)
        .join(' '),
    readHeading: 'How to read this',
    read: [
      `About a quarter of the ${n.units} are always in the ${low} group of each sub-axis, since groups go by rank. So the number of ${n.unitsShort} that are ${low} says next to nothing of how hard a sub-axis is.`,
      `Look at three other signs: how many ${n.unitsShort} are stuck, how many fell, and how much of the range, measured to what can really be reached, the median covers.`,
    ],

    tableHeading: 'Sub-axis by sub-axis',
    tableFinding: (half, contents) => {
      if (half === 0) return `None of the ${contents} sub-axes is weak in more than half of the ${n.units}.`;
      if (half === contents) return `All ${contents} sub-axes are weak in more than half of the ${n.units}.`;
      return `${half} of ${contents} sub-axes ${half === 1 ? 'is' : 'are'} weak in more than half of the ${n.units} with a score.`;
    },
    tableNote: [
      `Weak: in the ${low} group, or below the median and falling or stuck. One ${n.unitShort} may be counted in several columns; “${capital(words.en.reasons.falling, 'en')}” counts those that fell without being weak too.`,
      `Points missing: the gaps to the median of the ${n.unitsShort} that are weak there, added up; so many points they could win.`,
    ],
    caption: year => `${capital(n.units, 'en')} weak on each sub-axis and why, ${year}`,
    heads: {
      weak: `${capital(n.unitsShort, 'en')} weak`,
      low: capital(words.en.reasons.low, 'en'),
      stuck: capital(words.en.reasons.stuck, 'en'),
      falling: capital(words.en.reasons.falling, 'en'),
      proved: 'Proved',
      reach: 'Median reaches',
      leverage: 'Points missing',
    },
    ceilings: nodes =>
      `“Median reaches” is a share of what can really be reached. Because of how they are scored, that is at most ${inWords(
        nodes.map(({ no, ceiling, hi }) => `${ceiling} on ${no} (not ${hi})`),
        'and',
      )}.`,
    ceilingMore: 'Why the top of some ranges cannot be reached',
    how: 'How weak sub-axes are found',

    regionsHeading: `By ${n.region}`,
    regionsFinding: regions => {
      const [first] = regions;
      if (!first || first.contents === 0)
        return `In no ${n.region} is a sub-axis weak in more than half of the ${n.units}.`;
      const some = regions.filter(region => region.contents > 0);
      return `Sub-axes weak in more than half of the ${n.units} of one ${n.region}: ${some
        .map(region => `${region.contents} in the ${region.name}`)
        .join('; ')}${some.length < regions.length ? '; none elsewhere' : ''}.`;
    },
    regionsCaption: year => `${capital(n.units, 'en')} weak on each sub-axis by ${n.region}, ${year}`,
    regionsNote: `Each cell is the number of ${n.unitsShort} that are weak of those with a score; bold is more than half.`,

    firstHeading: `What each ${n.unitShort} should fix first`,
    firstFinding: (top, count, of) => {
      if (top.length === 0) return `Nothing is weak in any ${n.unitShort}.`;
      const [are, each] = top.length === 1 ? ['is the weak sub-axis', ''] : ['are the weak sub-axes', ' each'];
      return `${capital(inWords(top.map(named), 'and'), 'en')} ${are} with the largest gap in the most ${n.unitsShort}:${each} in ${count} of ${of}.`;
    },
    firstNote: `${capital(n.unitsShort, 'en')} by the weak sub-axis whose gap to the median costs most points. Names lead to the page on what that ${n.unitShort} should fix first.`,
    units: count => `${count} ${count === 1 ? n.unitShort : n.unitsShort}`,
    nothingWeak: 'Nothing weak',
    elsewhere: year => `No score in ${year}`,
    basedOn: year => `by ${year}`,

    link: year => `Which sub-axes are weak in the most ${n.units}, ${year}`,
  };
}
