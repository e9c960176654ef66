import { numbers } from '../format.js';
import { list, type Sentence, say, together } from '../sentence.js';
import { capital, inWords } from './grammar.js';
import type { Gap, GroupTexts, NotCompared, PairNames, PairSaid } from './groups.js';
import { intervalTexts } from './interval.js';

const f = numbers('en');
const t = intervalTexts.en;

const both = ({ value, base }: PairNames) => `${value} and ${base}`;
const within = ({ interval }: Gap, name: string) =>
  interval ? ` (${name}: ${t.signedRange(interval.low, interval.high)})` : '';

function why(not: NotCompared): string {
  if (not.kind === 'absent') return `the sample has no ${not.part}`;
  return not.n === null
    ? `too few ${not.part} answered`
    : `only ${f.count(not.n)} ${not.part} answered, under ${not.least}`;
}

/** The gap of a score, `what` before the verb. */
function gapOf(what: string, names: PairNames, gap: Gap, level: number): string {
  const { difference, proved, reason } = gap;
  const points = `${f.score(Math.abs(difference))} points`;
  if (proved === null)
    return `The difference in ${what.charAt(0).toLowerCase()}${what.slice(1)} between ${both(names)} is ${f.change(difference)} points; it cannot be tested (${t.none(reason)}).`;
  if (!proved)
    return `No difference is proved in ${what.charAt(0).toLowerCase()}${what.slice(1)} of ${both(names)}: ${f.change(difference)} points${within(gap, t.name(level))}.`;
  return `${what} of ${names.value} is ${points} ${difference > 0 ? 'higher' : 'lower'} than that of ${names.base}, a proved difference${within(gap, `${t.name(level)} of the difference`)}.`;
}

function axesOf({ value, higher, lower, tested }: PairSaid): string {
  if (tested === 0) return '';
  const part = (nos: readonly string[], way: string) =>
    nos.length > 0 && `${way} on ${nos.length > 1 ? 'axes' : 'axis'} ${inWords(nos, 'and')}`;
  const parts = [part(higher, 'higher'), part(lower, 'lower')].filter(p => p !== false);
  if (parts.length === 0)
    return tested === 1
      ? 'On the one axis that could be tested no difference is proved.'
      : `On none of the ${tested} axes that could be tested is a difference proved.`;
  return `By axis, the scores of ${value} are proved ${parts.join(' and ')}.`;
}

/** English. */
export const en: GroupTexts = {
  heading: 'Groups of respondents compared',
  pair: names => capital(both(names), 'en'),
  finding: said => {
    const proved = said.filter(s => s.not === null && (s.total?.proved || s.higher.length + s.lower.length > 0));
    const compared = said.filter(s => s.not === null && ((s.total?.proved ?? null) !== null || s.tested > 0));
    if (compared.length === 0)
      return said.some(s => s.total !== null) ? 'None of the differences between groups can be tested.' : en.nothing;
    if (proved.length === 0) return `No difference is proved between ${compared.map(both).join(', nor between ')}.`;
    return `There is a proved difference, in the total or on some axis, between ${proved.map(both).join(', and between ')}.`;
  },
  said: (s, level) => {
    if (s.not) return `${capital(both(s), 'en')} are not compared: ${why(s.not)}.`;
    const total = s.total && gapOf('The total', s, s.total, level);
    return [total, axesOf(s)].filter(Boolean).join(' ') || `${capital(both(s), 'en')} cannot be compared.`;
  },
  counts: (names, n) => {
    const part = (name: string, count: number | null) => count !== null && `${f.count(count)} ${name}`;
    const parts = [part(names.value, n.value), part(names.base, n.base)].filter(p => p !== false);
    return parts.length > 0 ? `Respondents: ${parts.join(', ')}.` : '';
  },
  notes: (level, least) => [
    `Each bar is a ${t.name(level)}. Two that overlap a little may still differ, since both come from one sample: go by the verdict at the right.`,
    `Differences are tested at 5%, adjusted by Holm, since many places are compared at once. Groups under ${least} respondents are not shown.`,
  ],
  summary: names => `Table: scores of ${both(names)}, differences and tests`,
  caption: (unit, names, year) =>
    `${unit}, ${year}: scores of ${both(names)}. A difference is the score of ${names.value} less that of ${names.base}.`,
  difference: 'Difference',
  holm: 'p (Holm)',
  verdictHead: 'Verdict',
  verdict: proved => (proved === null ? 'not testable' : proved ? 'proved' : 'not proved'),
  rowTitle: (name, names, [value, base]) => `${name}: ${names.value} ${value}, ${names.base} ${base}`,
  overHeading: 'Differences between groups of respondents',
  over: (s, level, { one, many }): Sentence => {
    const all = s.whole && gapOf('The score', s, s.whole, level);
    const whole = all && `Over all places surveyed, ${all.charAt(0).toLowerCase()}${all.slice(1)}`;
    const place = (units: typeof s.higher, way: string) => units.length > 0 && say`${way} in ${list(units, 'and')}`;
    const places = [place(s.higher, 'higher'), place(s.lower, 'lower')].filter(p => p !== false);
    const proved = s.higher.length + s.lower.length;
    const units =
      s.tested === 0
        ? say`In no ${one} can the difference between ${both(s)} be tested.`
        : proved === 0
          ? s.tested === 1
            ? say`The difference can be tested in one ${one} only, and none between ${both(s)} is proved there.`
            : say`Among the ${s.tested} ${many} where it can be tested, no difference between ${both(s)} is proved.`
          : say`A difference is proved in ${proved} of the ${s.tested} ${s.tested === 1 ? one : many} where it can be tested: ${s.value} score ${places.flatMap((p, i) => (i === 0 ? p : say`, ${p}`))}.`;
    const without = s.tested > 0 && s.without > 0 && `In ${s.without} the two are not compared.`;
    return together(whole, units, without);
  },
  overNotes: (level, least) => [
    `Each dot is a difference, its bar the ${t.name(level)}; where a bar misses zero and the difference is not proved, that is the adjustment for many places (Holm, 5%). For all places together p needs none.`,
    `Places with under ${least} respondents in either group are not compared.`,
  ],
  overSummary: names => `Table: ${both(names)} in each place`,
  overCaption: (node, names, year) =>
    `${node}, ${year}: scores of ${both(names)}. A difference is the score of ${names.value} less that of ${names.base}.`,
  whole: 'All together',
  rightward: names => `Right of zero: ${names.value} score higher than ${names.base}.`,
  nothing: 'No two groups of respondents are large enough to compare.',
};
