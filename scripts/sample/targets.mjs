import { bisect } from './bisect.mjs';
import { normalOf } from './normal.mjs';
import { bitsOf } from './random.mjs';

/**
 * A province's mean of every indicator, so that the scoring rule of each sub-axis gives the province's official score.
 *
 * Every item starts at its national mean and moves along the logit scale inside its own range: by how far provinces lie
 * apart on it, times what is solved for the sub-axis, with a little of its own. Items that are shown and not scored move
 * half as far.
 */
export function targetsOf(code, questions, year, seed) {
  const { indicators, rules, scores, national } = year;
  const ranges = rangesOf(questions, national);
  const official = scores.get(code);
  const bits = bitsOf(seed, Number(code), 1);
  const means = new Map();
  for (const [node, rule] of rules) {
    if (!(node in official)) continue;
    const items = [...indicators.values()].filter(i => i.parent === node).map(i => item(i, ranges, national, bits));
    const terms = rule.terms.map(term => endsOf(term, national));
    const scoreOf = meanOf => {
      const r = terms.map(({ id, worst, best }) => (meanOf(id) - worst) / (best - worst));
      return rule.lo + (rule.hi - rule.lo) * (r.reduce((a, b) => a + b) / r.length);
    };
    const byId = new Map(items.map(i => [i.id, i]));
    const move = bisect(m => scoreOf(id => at(byId.get(id), m)) - Number(official[node]), -12, 12);
    const scored = new Set(terms.map(term => term.id));
    for (const i of items) means.set(i.id, at(i, scored.has(i.id) ? move : move / 2));
  }
  return means;
}

/** Attainable ends of each indicator: from the values of its answers, times its columns. */
function rangesOf(questions, national) {
  const ranges = new Map();
  for (const { indicators, kind, parts } of questions) {
    for (const id of indicators) {
      const { lowest, highest } = national.get(id);
      const [lo, hi] = kind.median ? [lowest, highest] : kind.values ? [kind.values[0], kind.values.at(-1)] : [0, 1];
      ranges.set(id, [lo * parts, hi * parts]);
    }
  }
  return ranges;
}

function item({ indicator: id, direction }, ranges, national, bits) {
  const [lo, hi] = ranges.get(id);
  const [worst, best] = direction === 'down' ? [hi, lo] : [lo, hi];
  const inside = x => Math.min(Math.max((x - worst) / (best - worst), 0.004), 0.996);
  const { mean, lowest, highest } = national.get(id);
  const apart = Math.max(Math.abs(logit(inside(highest)) - logit(inside(lowest))) / 2, 0.02);
  return { id, worst, best, centre: logit(inside(mean)), apart, own: 0.25 * normalOf(bits()) };
}

/** The item's mean when its sub-axis moves by so much. */
function at({ worst, best, centre, apart, own }, move) {
  return worst + (best - worst) / (1 + Math.exp(-centre - apart * (move + own)));
}

function endsOf({ id, worst, best }, national) {
  const end = text =>
    text === 'max' ? national.get(id).highest : text === 'min' ? national.get(id).lowest : Number(text);
  return { id, worst: end(worst), best: end(best) };
}

const logit = p => Math.log(p / (1 - p));
