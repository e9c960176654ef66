import type { PlanTexts, StoodWords, YearSpan } from './plan.js';

const place = ({ rank, tied, of, units }: StoodWords, name: string) =>
  `${rank}${tied ? ' (shared)' : ''} of ${of} ${name}${of === units ? '' : ` with a score (${units} in all)`}`;
const period = ({ first, last }: YearSpan) => (first === last ? String(first) : `${first}–${last}`);
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The paper on a plan, in English. */
export const planEn: PlanTexts = {
  title: (n, unit, years, agency) => [
    'Targets and assignment of tasks to improve',
    `${n.indexInFull}: ${unit}, ${period(years)}`,
    ...(agency === null ? [] : [`The part led by the ${agency}`]),
  ],
  subject: (n, unit, years, agency) =>
    `Targets and tasks to improve ${n.index}: ${unit}, ${period(years)}${agency === null ? '' : `, the part led by the ${agency}`}`,
  result: {
    heading: year => `I. Results of ${year}`,
    stood: (n, unit, at) =>
      `${n.publisher === '' ? 'In' : `By the results that ${n.publisher} published, in`} ${at.year} ${unit} scored ${at.score} points in ${n.index}, rank ${place(at, n.units)}, in the ${at.group} group.`,
    moved: ({ year, score, rank, of }, points, places, apart) =>
      `Against ${year} (${score} points, rank ${rank} of ${of}) it ${points} ${apart ? 'but' : 'and'} ${places > 0 ? `rose ${counted(places, 'place', 'places')}` : places < 0 ? `fell ${counted(-places, 'place', 'places')}` : 'kept its rank'}.`,
    rose: points => `gained ${points} points`,
    fell: points => `lost ${points} points`,
    same: 'kept its score',
    noBefore: year => `There was no total in ${year} to compare with.`,
    brokenSince: ({ year, rank, of }, why) =>
      `In ${year} its rank was ${rank} of ${of}; the scores of the two years do not compare${why === '' ? '' : ` (${why})`}, so only ranks are set side by side.`,
    weak: (n, nodes, agency) =>
      `Weak ${n.subAxes}${agency === null ? '' : ` led by the ${agency}`} (${nodes.length}): ${nodes.join('; ')}.`,
    stuck: 'Stuck is below the median in three years in a row and up in neither change between them.',
    noWeak: (n, agency) =>
      `No ${n.subAxis}${agency === null ? '' : ` led by the ${agency}`} is weak: low, or below the median and falling or stuck.`,
  },
  target: {
    heading: (year, last) => `II. Target for ${year}${last > year ? ` and path to ${last}` : ''}`,
    first: ({ year, from, wanted, score, points, yearly, others }) =>
      `The aim for ${year} is ${wanted}. That takes a total of ${score} points or more, at least ${points} more than in ${from}${yearly === undefined ? '' : ` (${yearly} a year on average)`}, ${others}.`,
    firstScore: ({ year, from, wanted, points, yearly }) =>
      `The aim for ${year} is a total of ${wanted}, at least ${points} more than in ${from}${yearly === undefined ? '' : ` (${yearly} a year on average)`}.`,
    reached: (year, from, wanted) =>
      `The aim for ${year} is ${wanted}. The results of ${from} are there already; the task for ${year} is to keep every score.`,
    rank: rank => (rank === 1 ? 'rank 1' : `rank ${rank} or better`),
    group: (group, rank, best) => `the ${group} group${best ? '' : ' or better'} (${planEn.target.rank(rank)})`,
    places: (places, rank) =>
      places === 0
        ? `to keep the rank (${rank} or better)`
        : `${counted(places, 'place', 'places')} up at least (rank ${rank} or better)`,
    score: score => `${score} points or more`,
    others: (n, others, moved) =>
      others === 'held' || !moved
        ? `with the scores of the other ${n.units} as they are${others === 'held' ? '' : ' (there is no earlier year that compares, to take the average change of each from)'}`
        : `with the scores of the other ${n.units} moving on by the average yearly change of each`,
    spread: (n, nodes) =>
      `The points to gain are given to ${nodes === 1 ? `one ${n.subAxis}` : `${nodes} ${n.subAxes}`}; the others keep their scores (part III).`,
    left: (n, points, total) =>
      `${points} points could not be given (the targets given add up to ${total}): every ${n.subAxis} has the most that is realistic, and the target is still not reached; consider another target or a later year.`,
    rate: (n, { starts, met, units, rank, within, years, did, share, interval, level }) =>
      `For reference: of ${counted(starts, 'time', 'times')} that one of the ${units} ${n.units} stood within ${within} places of rank ${rank}, in years that compare, it ${did} in ${years === 1 ? 'a year' : `${years} years`} ${counted(met, 'time', 'times')}: ${share} (${level} interval ${interval}). That is what happened, not a forecast.`,
    noRate: rank => `In years that compare there is no case near rank ${rank} to hold against this target.`,
    steps: {
      caption: 'Steps of the path',
      year: 'Year',
      wanted: 'Target',
      score: 'Total needed',
      points: from => `To gain since ${from}`,
    },
  },
  tasks: {
    heading: 'III. Targets and who carries them out',
    intro: n => `The lead agency answers for the target of the ${n.subAxis} it is given.`,
    caption: (n, year) => `Targets for ${year} and who leads, by ${n.axis} and ${n.subAxis}`,
    sheet: 'Targets and lead agencies',
    columns: ({ from, to, before, of }) => ({
      node: 'No.',
      name: 'Content',
      score: `Score ${from}`,
      rank: `Rank (of ${of})`,
      group: 'Group',
      change: before === undefined ? 'Change' : `Since ${before}`,
      trend: 'Trend',
      weak: 'Weakness',
      target: `Target ${to}`,
      gain: 'To gain',
      lead: 'Lead agency',
      with: 'With',
    }),
    followUp: date => `Result by ${date}`,
    remarks: 'Remarks',
  },
  reports: {
    heading: 'IV. Reports',
    intro: (to, agency) =>
      agency === null
        ? `Lead agencies report${to === '' ? '' : ` to ${to}`} on what was done:`
        : `Reports on what was done, by the ${agency}${to === '' ? '' : ` to ${to}`}:`,
    caption: 'Reports due',
    period: 'Report on',
    before: 'Before',
  },
  notes: {
    source: citation => `Scores: ${citation}. Ranks, groups and targets are computed from the published scores.`,
    ownScores: files => `Scores: the planner’s own data (${files}). Ranks, groups and targets are computed from them.`,
    targets: (n, years, benchmark) =>
      `Targets: the points to gain are given to the weak ${n.subAxes} first, then to the others, those further below the benchmark (${benchmark}) before the rest. Each gets at most the least of three: what three quarters of all one-year changes of ${n.units} do not exceed${years > 1 ? ` (times ${years} years)` : ''}; its gap to the benchmark; its room below the ceiling. Targets and points to gain are rounded up at the fourth decimal, so sums may differ in the last digit.`,
    weak: n =>
      `Weakness: low is in the Low group; falling is with a trend down on the year before; stuck is below the median in three years in a row, with a trend up in neither change between them; far below the median is by more than the width of the middle half (the scores of one half of the ${n.units}, those in the middle). A node counts as weak where it is low, or below the median and falling or stuck.`,
    trend: rule => `Trend: up and down by ${rule}.`,
    test: 'a test at the 5% level',
    agencies: (month, note) => `Agencies as they are organised in ${month}.${note === '' ? '' : ` ${note}`}`,
    ownAgencies: month => `Agencies by the planner’s own table, in ${month}.`,
    benchmarks: {
      median: 'the median',
      q3: 'the threshold of the High group',
      best: 'the best score',
      some: (n, names) => `the median of ${names.length} ${n.units}: ${names.join(', ')}`,
    },
  },
};
