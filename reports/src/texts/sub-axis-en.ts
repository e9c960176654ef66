import { monthEn } from '@papi/tables';
import { list, say } from '../sentence.js';
import type { SubAxisTexts } from './sub-axis.js';
import { ends, span } from './sub-axis-words.js';
import { halfTold } from './words.js';

/** Sentences of the pages of sub-axes, in English. */
export const subAxisEn: SubAxisTexts = {
  kicker: (id, one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${id}`,
  axis: (id, name) => `Axis ${id} ${name}`,
  title: (id, name, index, year) => `${id} ${name}, ${index} ${year}`,
  facts: {
    scale: 'Range',
    ceiling: score => `at most ${score} in practice`,
    range: year => `In ${year}`,
    rangeNote: (of, many) => `lowest to highest of ${of} ${many}`,
    median: 'Median',
    half: (q1, q3, many) => `${halfTold(many, 'en')}: ${q1} to ${q3}`,
    lead: month => `Lead agency (${month})`,
    with: 'with:',
    since: (year, month) => `since ${monthEn(month)} ${year}:`,
  },
  ended: (year, why) =>
    why ? `It was last measured in ${year}. In ${year + 1}: ${why}.` : `It was last measured in ${year}.`,
  before: (code, from, to) => ({
    before: `In ${span(from, to)} this subject had the code `,
    link: code,
    after: ' and was scored differently, so those figures are not joined to these.',
  }),
  after: (code, from) => ({ before: `Since ${from} this subject has had the code `, link: code, after: '.' }),
  other: (code, name, from, to) => ({
    before: `In ${span(from, to)} the code ${code} named another subject: `,
    link: name,
    after: '. The two do not compare.',
  }),
  yearsHeading: 'Over the years',
  seriesMove: ({ from, to, first, last, way }) => {
    if (from === to) return say`The current comparable series has ${to} alone; its median is ${last}.`;
    if (way === 'level')
      return first === last
        ? say`Within the comparable series ${from}–${to} the median of the first and of the last year is the same, ${last}.`
        : say`Within the comparable series ${from}–${to} the medians of the first and of the last year are close: ${first} and ${last}.`;
    return say`Within the comparable series ${from}–${to} the median ${way === 'up' ? 'rose' : 'fell'} from ${first} to ${last}.`;
  },
  yearsNote:
    'Each row is a year. Each series is drawn on a scale of its own: do not compare scores between two series.',
  yearsCaption: name => `${name}: how scores lie in each year.`,
  columns: {
    year: 'Year',
    scored: 'Scored',
    min: 'Lowest',
    q1: 'Middle half from',
    median: 'Median',
    q3: 'to',
    max: 'Highest',
    first: 'First place',
  },
  series: (years, why) => (why ? `${years}: ${why}` : years),
  shared: (count, many) => `${count} ${many} share it`,
  indicatorsHeading: 'Its indicators',
  indicators: (year, count, scored, unknown) => {
    const start = `The newest list available (${year}) has ${count} ${count === 1 ? 'indicator' : 'indicators'}`;
    if (unknown === count) return say`${start}; which of them are scored is not known.`;
    if (scored === count) return say`${start}, ${count === 1 ? 'which is scored' : 'all of them scored'}.`;
    return say`${start}; ${scored} ${scored === 1 ? 'is' : 'are'} scored${unknown > 0 ? ` and for ${unknown} it is not known` : ' and the rest only published'}.`;
  },
  noIndicators: 'No list of its indicators is available.',
  indicatorsNote: years =>
    `Names are shortened. Lists are available for ${list(years.map(String), 'and').join('')}. The code of an indicator may differ from year to year.`,
  indicatorsIn: (year, newest) => (newest ? `In ${year}` : `Last in ${year}`),
  indicator: {
    code: 'Code',
    name: 'Indicator',
    scale: 'Scale',
    better: 'Better when',
    scored: 'Scored',
    years: 'In the lists of',
  },
  direction: direction => (direction === 'up' ? 'high' : direction === 'down' ? 'low' : null),
  scored: { yes: 'yes', no: 'no, only published', unknown: 'not known' },
  unit: ({ unit, lo, hi }, print) => {
    const scale = ends(lo, hi, print);
    switch (unit) {
      case 'share':
        return 'share, 0–100%';
      case 'percent':
        return scale ? `${scale}%` : '%';
      case 'points':
        return scale ? `${scale} points` : 'points';
      case 'km':
        return 'km';
      case 'minutes':
        return 'minutes';
      case 'vnd':
        return scale ? `${scale} thousand VND` : 'thousand VND';
    }
  },
  earlierHeading: (code, name, from, to) => `Code ${code} in ${span(from, to)}: ${name}`,
  earlierNote: (code, name, from, to, now) =>
    `In ${span(from, to)} the code ${code} stood for ${name}, not for ${now}. Those figures stand apart here and are not joined to the ones above.`,
  earlierUnits: (axis, year, one) => ({
    before: `For the score of each ${one} see `,
    link: `axis ${axis} in ${year}`,
    after: '.',
  }),
  tableSummary: (of, id, from, to, many) => `Table: ${of} ${many}, sub-axis ${id}, ${span(from, to)}`,
  caption: (name, range, year) => `${name} (${range}), ${year} and the years before it in the same series.`,
  tableLabel: (id, year) => `Scores on sub-axis ${id}, ${year}`,
  siblings: axis => `The sub-axes of axis ${axis}`,
  previous: 'Previous',
  next: 'Next',
};
