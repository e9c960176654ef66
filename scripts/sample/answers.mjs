import { normalOf } from './normal.mjs';
import { GROUPS } from './people.mjs';
import { TRAITS } from './plan.mjs';

/** What an answer may be beside the place of a code: not asked, sent past and counted as a no, no answer. */
export const NOT_ASKED = -1;
export const SENT_PAST = -2;
export const DONT_KNOW = -3;
export const REFUSED = -4;

/**
 * Answers of people, one person a call, from a province's plan.
 *
 * `answers[i]` is the place of the code given to question i (for an amount, how many steps), or one of the four above.
 * Everything is held in flat arrays, since this runs once a cell of the file.
 */
export function answering(plan, order) {
  const questions = plan.length;
  const places = new Map(plan.map((p, i) => [p.question.column, i]));
  const flat = (type, pick) => type.from(plan, pick);
  const asks = flat(Int32Array, p => (p.question.asked ? places.get(p.question.asked.column) : -1));
  const sent = flat(Int32Array, p => p.sent);
  const past = flat(Int32Array, p => (p.question.nested ? SENT_PAST : NOT_ASKED));
  const trait = flat(Int32Array, p => p.question.trait);
  const person = flat(Float64Array, p => p.question.person);
  const noise = flat(Float64Array, p => p.noise);
  const dontKnow = flat(Float64Array, p => p.question.dontKnow * 65536);
  const refused = flat(Float64Array, p => 65536 - p.question.refused * 65536);
  const firstCut = new Int32Array(questions + 1);
  for (const [i, p] of plan.entries()) firstCut[i + 1] = firstCut[i] + p.cuts.length;
  const cuts = Float64Array.from(plan.flatMap(p => p.cuts));
  const amount = flat(Uint8Array, p => (p.median ? 1 : 0));
  const effects = new Float64Array(questions * GROUPS);
  for (const [i, p] of plan.entries()) effects.set(p.effects, i * GROUPS);
  const answers = new Int32Array(questions);
  const traits = new Float64Array(2);

  function answer(group, villageAdds, silence, bits) {
    traits[0] = normalOf(bits());
    traits[1] = TRAITS * traits[0] + Math.sqrt(1 - TRAITS * TRAITS) * normalOf(bits());
    for (let n = 0; n < questions; n++) {
      const i = order[n];
      const before = asks[i];
      if (before >= 0 && answers[before] !== sent[i]) {
        answers[i] = answers[before] >= 0 ? past[i] : NOT_ASKED;
        continue;
      }
      const drawn = bits();
      const lot = drawn & 0xffff;
      if (lot < dontKnow[i] * silence) {
        answers[i] = DONT_KNOW;
        continue;
      }
      if (lot >= refused[i]) {
        answers[i] = REFUSED;
        continue;
      }
      const z =
        effects[i * GROUPS + group] + villageAdds[i] + person[i] * traits[trait[i]] + noise[i] * normalOf(drawn);
      if (amount[i] === 1) {
        answers[i] = amountOf(plan[i], z, (drawn >>> 16) & 1);
        continue;
      }
      let code = 0;
      for (let c = firstCut[i]; c < firstCut[i + 1] && z > cuts[c]; c++) code++;
      answers[i] = code;
    }
  }
  return { answers, answer };
}

/** Steps of a skewed amount: a logarithmic normal around the median, at least one step; rounded by some who tell it. */
function amountOf({ median, centre, slope, question }, z, rounds) {
  const { step, round, hi } = question.kind;
  const unit = rounds ? round : 1;
  const told = Math.round((median * Math.exp(slope * (z - centre))) / (step * unit)) * unit;
  return Math.min(Math.max(told, 1), hi / step);
}
