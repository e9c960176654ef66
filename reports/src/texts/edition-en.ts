import type { EditionTexts } from './edition.js';
import { national } from './national.js';
import { halfTold } from './words.js';

/** English. */
export const en: EditionTexts = {
  title: (index, year, n) => `${index} ${year}: ${n.partly ? `results of ${n.whole}` : `${n.country} results`}`,
  heading: (index, year) => `${index} ${year}`,
  kicker: 'Results year by year',
  crumb: year => `${year}`,
  measured: v =>
    `In ${v.year} ${v.index} measured ${v.axes} ${v.axes === 1 ? 'axis' : 'axes'} made of ${v.subAxes} ${v.subAxes === 1 ? 'sub-axis' : 'sub-axes'}.`,
  comparability: v => {
    if (v.before === null) return 'This is the first year with scores, so there is no earlier year to compare with.';
    const says = national.en;
    const also =
      v.after === null
        ? ''
        : v.total
          ? ` The total of this year does not compare with ${v.after}.`
          : ` Nor does the total of this year compare with ${v.after}.`;
    if (v.total && v.apart.length === 0)
      return `Measured as in ${v.before}: the total and every axis compare with the year before.${also}`;
    if (v.same.length === 0)
      return `Nothing compares with ${v.before}: the total and ${v.apart.length === 1 ? 'its axis' : `all ${v.apart.length} axes`} start new series.${also}`;
    const broken = v.apart.length > 0 ? `The total and ${says.axes(v.apart)} do` : 'The total does';
    return `${broken} not compare with ${v.before}; ${says.axes(v.same)} ${v.same.length === 1 ? 'does' : 'do'}.${also}`;
  },
  facts: {
    measured: 'Axes',
    subAxes: count => `${count} sub-axes`,
    respondents: 'Survey',
    unknown: 'number of respondents not known',
    scored: 'With a score',
    ofAll: (all, n) => `of ${all} ${n.many}`,
    median: 'Median',
    middle: (q1, q3, many) => `${halfTold(many, 'en')}: ${q1} to ${q3}`,
    against: before => `Against ${before}`,
    totalCompares: yes => (yes ? 'Total compares' : 'Total does not compare'),
    axesCompare: (same, all) =>
      same === all ? `all ${all} axes compare` : same === 0 ? 'no axis compares' : `${same} of ${all} axes compare`,
  },
  rankingHeading: (of, n) => `All ${of} ${n.many}`,
  spread: (q1, q3, n) =>
    `Half of the ${n.shortMany}, those in the middle, lie between ${q1} and ${q3}: a few places up or down say little.`,
  rankingSummary: year => `Table: totals, groups and ranks of ${year}`,
  rankingCaption: (year, of, all, n, before) =>
    [
      `Totals of ${year}. ${of === all ? `Ranks are among all ${all} ${n.many}.` : `Ranks are among the ${of} ${n.many} with a score, of ${all} in all.`}`,
      before && `Ranks of ${before.year} are among ${before.of} ${n.many}.`,
      before &&
        !before.compares &&
        'The two years are not of one series: two ranks stand side by side, and no change is given.',
      'A dash is no score.',
    ]
      .filter(Boolean)
      .join(' '),
  rankBefore: year => `Rank ${year}`,
  measuredHeading: 'What was measured',
  measuredNote: 'The last column is the first year of the series: from then to this year, scores of the axis compare.',
  measuredCaption: year => `Axes and sub-axes of ${year}`,
  indicators: (v, year) =>
    v === null
      ? `No list of indicators is available for ${year}.`
      : v.scored === v.all
        ? `The list of ${year} has ${v.all} indicators, all of them scored.`
        : `The list of ${year} has ${v.all} indicators, ${v.scored} of them scored.`,
  columns: { subAxes: 'Sub-axes', indicators: 'Indicators', since: 'Compares since' },
  sinceFirst: 'first year',
  breaksHeading: 'New series and why',
  breaksFinding: v => {
    const news =
      v.axes === 0
        ? `No axis starts a new series in ${v.year}`
        : `${v.axes === v.of ? `All ${v.of}` : `${v.axes} of ${v.of}`} axes ${v.axes === 1 ? 'starts' : 'start'} a new series in ${v.year}`;
    return v.fresh === 0 ? `${news}.` : `${news}, ${v.fresh} of them measured for the first time.`;
  },
  breaksCaption: year => `Series that start in ${year}, and why`,
  why: 'Reason',
  starts: 'Axes and sub-axes',
  fresh: 'measured for the first time',
  dropped: before => `no longer measured (to ${before})`,
  sampleHeading: missing => (missing ? 'Sample and missing scores' : 'Sample'),
  respondents: (count, year) =>
    count === null
      ? `No source states how many people answered in ${year}.`
      : `${count} people answered the survey of ${year}.`,
  whyMissing: 'Why some have no score',
  exceptionsHeading: 'Known sums that do not match',
  exception: (node, difference) => `${node}: the published score differs by ${difference} from the sum of its parts.`,
  filesHeading: 'Files',
  numbersHeading: 'Numbers in full',
  neighbours: 'Years before and after',
  previous: year => `${year}`,
  next: year => `${year}`,
  cite: (index, year, n) => `${index} ${year}: ${n.partly ? `results of ${n.whole}` : `${n.country} results`}`,
};
