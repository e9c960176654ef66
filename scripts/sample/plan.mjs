import { COMMON } from './effects.mjs';
import { normalDensity, normalQuantile } from './normal.mjs';
import { GROUPS } from './people.mjs';
import { tilted } from './tilt.mjs';

/** Correlation of the two traits of a person: taking part (0) and being content (1). */
export const TRAITS = 0.2;

/**
 * How each question is answered in a province. An answer is a normal number cut at `cuts` into `codes` from worst to
 * best, or stretched to a skewed amount around `median`; the number is the sum of what the person's group, the village,
 * the person and chance add, and has variance 1 within a group. The cuts are set so that the expected mean is the
 * target's, allowing for the groups and for who is asked.
 */
export function planOf(questions, means, shares, effectsOf) {
  const places = new Map(questions.map((q, i) => [q.column, i]));
  const plan = [];
  const make = i => {
    if (plan[i]) return plan[i];
    const question = questions[i];
    const parent = question.asked ? make(places.get(question.asked.column)) : null;
    plan[i] = planOne(question, parent, means, shares, effectsOf(question));
    return plan[i];
  };
  for (let i = 0; i < questions.length; i++) make(i);
  return plan;
}

function planOne(question, parent, means, shares, effects) {
  const { kind, down, asked, person, village } = question;
  let centre = 0;
  for (let g = 0; g < GROUPS; g++) centre += shares[g] * effects[g];
  let square = 0;
  for (let g = 0; g < GROUPS; g++) square += shares[g] * (effects[g] - centre) ** 2;
  const passed = parent ? passedBy(parent, asked.code) : null;
  if (passed) centre += passed.lift * correlation(question, parent.question);
  const width = Math.sqrt(1 + square);
  const common = { question, effects, noise: Math.sqrt(1 - person ** 2 - village), sent: passed?.place ?? -1 };
  if (kind.median) {
    const median = means.get(question.indicators[0]);
    return { ...common, codes: [], cuts: [], median, centre, slope: (down ? -1 : 1) * (kind.spread / width) };
  }
  const order = list => (down ? list.toReversed() : list);
  const wanted = sharesOf(question, passed, means);
  const below = [0];
  for (const share of order(wanted)) below.push(below.at(-1) + share);
  const cuts = below.slice(1, -1).map(p => centre + width * normalQuantile(Math.min(Math.max(p, 1e-6), 1 - 1e-6)));
  return { ...common, codes: order(kind.codes), cuts, below };
}

/** Shares of the kind's codes that give the target; a nested question is asked only of those who said yes before. */
function sharesOf({ kind, indicators, mean, parts, nested }, passed, means) {
  if (kind.recodes) {
    const [tap, unclean] = [means.get('6.3.5'), means.get('6.3.6')];
    const wells = Math.max(1 - tap - unclean, 0.01);
    return [unclean / 2, unclean / 2, wells / 2, wells / 2, tap / 4, (tap * 3) / 4];
  }
  const target = indicators.length === 0 ? mean : means.get(indicators[0]) / parts;
  return tilted(kind.values, kind.shape, nested ? Math.min(target / passed.share, 0.985) : target);
}

/** Who is let past a question by an answer at one of its ends: their share, and how far above the mean they stand. */
function passedBy({ codes, below }, code) {
  const place = codes.indexOf(code);
  const share = below[place + 1] - below[place];
  const density = p => (p <= 0 || p >= 1 ? 0 : normalDensity(normalQuantile(p)));
  return { place, share, lift: (density(below[place]) - density(below[place + 1])) / share };
}

function correlation(a, b) {
  const same = a.trait === b.trait;
  return a.person * b.person * (same ? 1 : TRAITS) + (same ? COMMON * Math.sqrt(a.village * b.village) : 0);
}
