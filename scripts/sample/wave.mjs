import { answering, DONT_KNOW, NOT_ASKED, REFUSED, SENT_PAST } from './answers.mjs';
import { LEADING, NO_ANSWER } from './columns.mjs';
import { drawVillages } from './design.mjs';
import { groupEffects, villageEffects } from './effects.mjs';
import { GROUPS, groupShares, peopleOf } from './people.mjs';
import { planOf } from './plan.mjs';
import { askingOrder } from './questions.mjs';
import { bitsOf } from './random.mjs';
import { rowWriter } from './row-writer.mjs';
import { targetsOf } from './targets.mjs';
import { weightsOf } from './weights.mjs';

const bytes = text => Buffer.from(String(text), 'latin1');
const NUMBERS = Array.from({ length: 100 }, (_, n) => bytes(n));
const SILENT = new Map([
  [NOT_ASKED, bytes('')],
  [SENT_PAST, bytes('0')],
  [DONT_KNOW, bytes(NO_ANSWER.dontKnow)],
  [REFUSED, bytes(NO_ANSWER.refused)],
]);

/**
 * Writes a made-up wave to `path`, village by village: nothing is kept but the village at hand. Returns the number of
 * rows. The same wave gives the same bytes; a province's people do not depend on which others are asked for.
 */
export function writeWave(path, wave) {
  const out = rowWriter(path);
  out.put(bytes([...LEADING, ...wave.questions.map(q => q.column)].join(',')));
  out.endRow();
  const order = askingOrder(wave.questions);
  const effectsOf = groupEffects();
  let rows = 0;
  for (const province of wave.provinces) {
    const villages = drawVillages(province, wave.perVillage(province), wave.seed);
    const means = targetsOf(province.code, wave.questions, wave.year, wave.seed);
    const plan = planOf(wave.questions, means, groupShares(province), effectsOf);
    writeProvince(out, province.code, villages, weightsOf(province, villages, wave.seed), plan, order, wave);
    for (const village of villages) rows += village.people;
  }
  out.close();
  return rows;
}

function writeProvince(out, code, villages, weightOf, plan, order, { questions, yearNumber, seed }) {
  const given = answering(plan, order);
  const cells = plan.map(p => (p.median ? amountCells(p.question.kind) : p.codes.map(bytes)));
  for (const village of villages) {
    const { labels, place, urban, people, minorityCode } = village;
    const adds = villageEffects(questions, village, code, seed);
    const weights = Array.from({ length: GROUPS }, (_, group) => bytes(weightOf(place, group).toFixed(2)));
    const lead = bytes([1, yearNumber, code, code, labels.psu, labels.quan, labels.xa].join(','));
    const next = peopleOf(village, code, seed);
    const bits = bitsOf(seed, Number(code), 7, place);
    for (let i = 0; i < people; i++) {
      const person = next();
      out.put(lead);
      out.cell(weights[person.group]);
      out.cell(NUMBERS[urban ? 1 : 2]);
      out.cell(NUMBERS[person.woman ? 2 : 1]);
      out.cell(NUMBERS[person.age]);
      out.cell(NUMBERS[person.minority ? minorityCode : 1]);
      given.answer(person.group, adds, silenceOf(person), bits);
      for (let q = 0; q < cells.length; q++) {
        const answer = given.answers[q];
        out.cell(answer < 0 ? SILENT.get(answer) : cells[q][answer]);
      }
      out.endRow();
    }
  }
}

/** What stands in the file for 0, 1, 2 … steps of an amount. */
function amountCells(kind) {
  const digits = kind.step < 1 ? 1 : 0;
  return Array.from({ length: Math.round(kind.hi / kind.step) + 1 }, (_, n) => bytes((n * kind.step).toFixed(digits)));
}

/** How often somebody does not know, against the question's own rate: women and minorities more often. */
function silenceOf({ woman, minority }) {
  return (woman ? 1.15 : 0.85) * (minority ? 1.3 : 1);
}
