import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalOf } from './normal.mjs';
import { GROUPS, groupOf } from './people.mjs';
import { bitsOf } from './random.mjs';
import { readTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** How far each group stands from men, towns, Kinh and the young on a question, in standard deviations, better upwards. */
export function groupEffects() {
  const rows = new Map(readTable(join(here, 'groups.csv')).map(row => [row.sub_axis, row]));
  return question => {
    const effects = new Float64Array(GROUPS);
    const row = rows.get((question.indicators[0] ?? '').split('.').slice(0, 2).join('.'));
    if (!row) return effects;
    for (const woman of [0, 1])
      for (const rural of [0, 1])
        for (const minority of [0, 1])
          for (let band = 0; band < 3; band++)
            effects[groupOf(woman, rural, minority, band)] =
              woman * row.women + rural * row.rural + minority * row.minority + (band / 2) * row.older;
    return effects;
  };
}

/** Parts of what a place adds that the district, the commune and the village share among questions of one trait. */
const SHARED = { district: 0.08, commune: 0.07, village: 0.15 };

/** How much of the places' variance two questions of one trait have in common. */
export const COMMON = SHARED.district + SHARED.commune + SHARED.village;

/** What a village adds to every question's answers: the same for all its people. */
export function villageEffects(questions, village, code, seed) {
  const draw = (kind, place) => {
    const bits = bitsOf(seed, Number(code), kind, place);
    return () => normalOf(bits());
  };
  const traits = (share, next) => [0, 1].map(() => Math.sqrt(share) * next());
  const own = draw(6, village.place);
  const district = traits(SHARED.district, draw(4, village.district));
  const commune = traits(SHARED.commune, draw(5, village.commune));
  const whole = traits(SHARED.village, own);
  return Float64Array.from(questions, ({ trait, village: share }) => {
    const place = district[trait] + commune[trait] + whole[trait] + Math.sqrt(1 - COMMON) * own();
    return Math.sqrt(share) * place;
  });
}
