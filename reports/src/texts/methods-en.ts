import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import { capital, withArticle } from './grammar.js';
import type { ExampleChange, ExampleWeakSpot, MethodsFigures, MethodsTexts } from './methods.js';
import { targetsSection } from './methods-targets.js';
import { meaningsOf, words } from './words.js';

const f = numbers('en');
const w = words.en;

const verdict = { up: 'up', down: 'down', flat: 'level' } as const;

function changeExample(c: ExampleChange): Sentence {
  return say`${ref(c.unit)}: ${f.score(c.scoreFrom)} in ${c.from}, ${f.score(c.scoreTo)} in ${c.to}; a change of ${f.change(c.delta)} points or ${f.relative(c.relative)}: ${verdict[c.verdict]}.`;
}

function moveExample(c: ExampleChange, units: string): Sentence {
  const moved = c.rankFrom - c.rankTo;
  const whole = moved === 0 ? 'no move' : `${moved > 0 ? 'up' : 'down'} ${counted(Math.abs(moved))}`;
  return say`${ref(c.unit)} went from rank ${c.rankFrom} in ${c.from} to rank ${c.rankTo} in ${c.to}, ${whole}: ${signed(c.own)} by its own score, ${signed(c.field)} by the other ${units}, ${signed(c.entry)} by those that came or went.`;
}

function signed(x: number): string {
  return x === 0 ? '0' : `${x > 0 ? '+' : '−'}${f.places(Math.abs(x))}`;
}

function counted(places: number): string {
  return `${f.places(places)} ${places === 1 ? 'place' : 'places'}`;
}

function weakExample(s: ExampleWeakSpot, units: string): Sentence {
  const reasons = s.reasons.map(r => w.reasons[r]).join(', ');
  const gain =
    s.rankGain === null
      ? 'it has no total, so no rank can be given'
      : s.rankGain === 0
        ? `its rank on the total would stay as it is if the other ${units} stood still`
        : `its rank on the total would rise by ${counted(s.rankGain)} if the other ${units} stood still`;
  return say`${ref(s.unit)} on ${s.node} ${s.name}: ${f.score(s.score)} points against a median of ${f.score(s.median)}, a gap of ${f.score(s.gap)} (${reasons}). Bringing it to the median would add ${f.score(s.gap)} to the total; ${gain}.`;
}

export const en: MethodsTexts = {
  title: 'Methods',
  description: ({ index, units }) =>
    `How every figure here is computed: ${index} scores, ranks, groups, changes, rank splits and weak spots of ${units}, and why some years do not compare.`,
  lede: ({ index }) =>
    `Every figure here is computed from the published ${index} scores by the rules below. Each section says it in words first, then gives the formula.`,
  contents: 'On this page',
  example: 'Example',
  formula: 'Formula',
  sections: (v: MethodsFigures, n) => ({
    scores: {
      heading: 'How scores add up',
      finding: `${capital(n.indicators, 'en')} are averaged into the score of a ${n.subAxis}; ${n.subAxes} add up to an axis; the axes add up to the total.`,
      body: [
        'Published scores are used as they stand in the source files: not adjusted, and not rounded while computing.',
        `As scores only add up, a point more on a ${n.subAxis} is exactly a point more on its axis and on the total. There are no weights.`,
      ],
      formulas: [
        `score of an axis = sum of the scores of its ${n.subAxes}`,
        'total score = sum of the scores of the axes',
      ],
    },
    items: {
      heading: `From ${n.indicator} to score`,
      finding: `Each ${n.indicator} is put on a scale from 0 to 1, from its worst to its best value, and the mean is taken.`,
      body: [
        `Worst and best are the theoretical ends of the scale, so a score does not depend on the other ${n.shorts}. Only an ${n.indicator} marked “lowest”, “highest” takes them from the figures of all ${n.shorts} that year.`,
        v.rules > 0
          ? `The formulas of the ${n.subAxes} are not published in full. Those below were found by holding the published scores against the values of the ${n.indicators}; each says how sure it is.`
          : `The formulas of the ${n.subAxes} are not part of the data.`,
      ],
      formulas: ['r = (x − worst) / (best − worst)', 'score = lowest + (highest − lowest) × mean of the r'],
    },
    ceilings: {
      heading: 'The highest score that can be reached',
      finding:
        v.capped === 0
          ? `In ${v.year} every ${n.subAxis} can reach the top of its printed range.`
          : `In ${v.year}, ${v.capped} ${v.capped === 1 ? `${n.subAxis} cannot reach the top of its` : `${n.subAxes} cannot reach the top of their`} printed range, because of how the ${n.indicators} are scored.`,
      body: [
        'The share reached and the room left are measured to the highest score that can really be reached; where it is not known, to the top of the printed range.',
        'What its parts cannot reach, an axis and the total cannot reach either.',
      ],
      formulas: [
        'share reached = (score − low end) / (highest score that can be reached − low end)',
        'room left = highest score that can be reached − score',
      ],
    },
    withheld: {
      heading: 'Withheld scores',
      finding: 'Where there is no score the cell stays empty: it is not filled with 0, not estimated and not ranked.',
      body: [
        'Without one axis there is no total. The other axes keep ranks of their own.',
        `Medians, groups and the “of” of a rank count the ${n.shorts} with a score on that very node.`,
      ],
    },
    ranks: {
      heading: 'Ranks',
      finding: `A rank is 1 plus the number of ${n.shorts} with a higher score; it always comes with how many were ranked.`,
      body: [
        'Scores are compared before rounding. Equal scores share the better rank, and the next rank is left out.',
        `“${v.example.rank} of ${v.of}” is rank ${v.example.rank} among the ${v.of} ${n.shorts} with a score. Their number changes from year to year, so rank 4 of 10 is not rank 4 of 20.`,
      ],
      formulas: [`rank = 1 + number of ${n.shorts} with a higher score`],
      example: say`In ${v.year} ${v.of} of the ${v.all} ${n.units} have a total. ${ref(v.example.unit)} scored ${f.score(v.example.score)}; ${v.example.rank - 1} scored higher, so its rank is ${v.example.rank} of ${v.of}.`,
    },
    percentile: {
      heading: 'Percentile',
      finding: `The percentile is the share of the other ${n.shorts} with a lower score.`,
      body: [
        `Equal scores count half. 100% is above all others, 0% below all others. It lets positions be compared between years with different numbers of ${n.shorts}.`,
      ],
      formulas: [`percentile = (number lower + ½ number of others equal) / (${n.shorts} with a score − 1)`],
      ...(v.of > 1 && {
        example: say`${ref(v.example.unit)} on the total of ${v.year}: ${f.percent(v.example.percentile)} of the others scored lower.`,
      }),
    },
    groups: {
      heading: 'Four groups',
      finding: `The ${n.shorts} with a score form four groups, cut at 25%, 50% and 75% of the scores.`,
      body: [
        `From the 75% mark up the group is ${w.groups[1]}, from 50% to below 75% ${w.groups[2]}, from 25% to below 50% ${w.groups[3]}, below 25% ${w.groups[4]}.`,
        `The marks are quartiles by R’s type 7 (QUARTILE.INC in Excel). Groups compare ${n.shorts} inside one year: where all rise together no group changes.`,
      ],
      formulas: ['mark p lies at place 1 + (n − 1)p of the scores in ascending order, linear between neighbours'],
      example: say`Total of ${v.year}: the marks are ${f.score(v.cuts.q1)}, ${f.score(v.cuts.median)} and ${f.score(v.cuts.q3)}; the groups hold ${v.sizes.join(', ')}.`,
    },
    spread: {
      heading: 'Median, middle half, mean',
      finding: `The general level on these pages is the median: half of the ${n.shorts} are above it, half below.`,
      body: [
        `The middle half is the half of the ${n.shorts} that score in between, from the first quartile (the 25% mark) to the third (the 75% mark). The mean counts every ${n.unit} alike, whatever its population.`,
        `Median and mean are two different figures: to call the median “the ${n.country} average” is wrong.`,
      ],
      example: say`Total of ${v.year}: median ${f.score(v.cuts.median)}, mean ${f.score(v.mean)}, middle half ${f.score(v.cuts.q1)} to ${f.score(v.cuts.q3)}.`,
    },
    series: {
      heading: 'Which years compare',
      finding: `${n.index} has changed how it measures several times. Only years of one series compare.`,
      body: [
        'When questions, scales or parts change, the scores before and after are two different measures: the difference between two years may come from the measure alone. So across a change these pages draw no line, give no change and split no rank move; they set two ranks side by side and say why.',
        'An axis, and the total, starts a new series as soon as one of its parts changes, comes or goes.',
      ],
    },
    codes: {
      heading: 'Same code, another subject',
      finding: 'A code may name different subjects in two periods: read it together with its year.',
      body: [
        'Many tables in circulation put later names on earlier figures. This one says what each code meant, and when.',
      ],
    },
    change: {
      heading: `Change and the ${n.threshold} threshold`,
      finding: `A change is the later score minus the earlier one; from ${n.threshold} of the earlier score it is called up or down, below that level.`,
      body: [
        'It is given only where both years have a score and lie in one series. It is taken from the edition before.',
      ],
      formulas: [
        'change = new score − old score',
        'relative change = new score / old score − 1',
        `up: +${n.threshold} or more; down: −${n.threshold} or less; else level`,
      ],
      example: v.change && changeExample(v.change),
    },
    'rank-moves': {
      heading: 'Why a rank moved',
      finding: `A rank move is split exactly into three parts: by the ${n.unit}’s own score, by the scores of the others, and by ${n.shorts} that came or went.`,
      body: [
        'Own part: the others are held, and only its own score changes. This is done twice, with the others as in the earlier and as in the later year, and averaged; hence the half places.',
        'The own part is split by axis with Shapley values: the mean number of places an axis brings over all orders in which the axes go from old to new scores. The parts add up exactly.',
        'Within an axis, the places of each sub-axis are Owen values: the same mean, over those orders in which the sub-axes of one axis follow on each other. They add up exactly to the places of the axis.',
        'Positive is upward. A move is split only inside a series.',
      ],
      formulas: [
        `R(s; S) is the rank of score s among S, the ${n.shorts} with a score in both years`,
        'own = ½ [R(old; S before) − R(new; S before)] + ½ [R(old; S after) − R(new; S after)]',
        'others = R(old; S before) − R(new; S after) − own',
        'came or went = rank before − rank after − own − others',
      ],
      example: v.change && moveExample(v.change, n.shorts),
    },
    usual: {
      heading: 'How usual a rank move is',
      finding:
        'Ranks move a lot from year to year by nature, so each move comes with the share of all moves that are at least as large.',
      body: [
        v.usual
          ? `On the total, of the ${f.count(v.usual.moves)} times since ${v.first} that ${withArticle(n.unit)} had scores in two years running of one series, half changed by ${counted(v.usual.median)} or more, a tenth by ${counted(v.usual.p90)} or more, and the largest move was ${counted(v.usual.max)}.`
          : 'These data have no two years running of the total in one series.',
        'A move of a few places therefore says very little.',
      ],
      formulas: ['how usual = moves at least as large / all moves over as many years (30 at least), up and down alike'],
      example:
        v.change &&
        (v.change.rankFrom === v.change.rankTo
          ? say`${ref(v.change.unit)} kept its rank in ${v.change.to}.`
          : Number.isNaN(v.change.unusual)
            ? null
            : say`${ref(v.change.unit)} moved by ${counted(Math.abs(v.change.rankFrom - v.change.rankTo))} in ${v.change.to}: ${f.percent(v.change.unusual)} of all moves are at least as large.`),
    },
    weak: {
      heading: 'Weak spots',
      finding: `A weak spot is a ${n.subAxis} in the ${w.groups[4]} group, or below the median and falling or stuck.`,
      body: [
        `Scores are held against the ${n.country} median. Weak spots come in the order of the points they could bring, most first. The thresholds are a convention for choosing what to look at, not a statistical finding.`,
        `The page on what each ${n.short} should fix first also holds it against the threshold of the ${w.groups[1]} group, the median of the ${n.units} of the same area and the median of the eight ${n.units} most like it, in two senses. Alike in population: the Euclidean distance of the standardised logarithms of population and density. Alike in results: the Euclidean distance of the axis scores of the year before, each axis standardised over all ${n.units} that have it, so that a weakness of this year does not choose its own benchmark.`,
      ],
      terms: [
        ['Low', `${capital(meaningsOf(n.threshold, 'en').low, 'en')}.`],
        ['Falling', `${capital(meaningsOf(n.threshold, 'en').falling, 'en')}, inside one series.`],
        ['Stuck', `${capital(meaningsOf(n.threshold, 'en').stuck, 'en')}.`],
        ['Far', `${capital(meaningsOf(n.threshold, 'en').far, 'en')}. This alone does not make a weak spot.`],
      ],
      formulas: ['gap = median − score', 'weak spot = low, or (score < median and (falling or stuck))'],
    },
    leverage: {
      heading: 'How many points, how many places',
      finding: `As scores add up, bringing a ${n.subAxis} to the median adds to the total exactly the gap that is missing.`,
      body: [
        `The places won are the ${n.shorts} that would be passed if the total rose by that much and the others stood still. In fact the others move too.`,
        'For several weak spots together, points are added first and places counted after: the places of single weak spots do not add up.',
      ],
      formulas: [
        'points won = max(0, median − score)',
        'places won = number with a total above the old one − number with a total above the old one plus the points won',
      ],
      example: v.weak && weakExample(v.weak, n.shorts),
    },
    targets: targetsSection.en(n),
    errors: {
      heading: 'Errors and intervals',
      finding: 'No interval is drawn here, as the published scores come without standard errors.',
      body: [
        'Scores come from a sample of residents and so have an error. Without standard errors no one can tell whether a small difference is real or due to the sample; these pages do not guess.',
        `A rank here is therefore one number and not a range, and the ${n.threshold} threshold is a convention and not a test.`,
      ],
    },
    survey: {
      heading: 'The survey, year by year',
      finding: `${n.index} is a yearly survey of a random sample.`,
      body: [],
    },
    agencies: {
      heading: 'Lead agencies',
      finding:
        'Beside each weak spot stands the agency that usually leads the work on it, as of July of the year after the survey; the pages on what to fix first go by the newest survey.',
      body: [
        `A ${n.subAxis} without a row of its own follows its axis. Who is in charge is for each ${n.unit} to decide.`,
      ],
    },
    rounding: {
      heading: 'Rounding',
      finding:
        'Figures are computed in full and rounded only when shown: scores to two decimals, percentages to none or one.',
      body: [
        `Ranks, groups and verdicts use unrounded figures. So two ${n.shorts} that show the same score may have different ranks, and the difference of two rounded figures may be 0.01 off the change that is shown.`,
        'Scores in the downloads are not rounded.',
      ],
    },
    exceptions: {
      heading: 'Known mismatches',
      finding:
        v.exceptions === 0
          ? 'Every axis and total equals the sum of its parts within 0.0001.'
          : `Every axis and total equals the sum of its parts within 0.0001, with ${v.exceptions === 1 ? 'one exception' : `${v.exceptions} exceptions`}.`,
      body: v.exceptions === 0 ? [] : ['The published score is kept as it is.'],
    },
  }),
};
