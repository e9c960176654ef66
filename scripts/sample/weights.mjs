import { BANDS, groupOf, peopleOf } from './people.mjs';

/**
 * Weights of a province by village and group of people: adults of the village over those met there (one over the chance
 * of being drawn), then post-stratified to the province's adults by sex, age band and area. The correction stays within
 * a third and three times; the weights add up to the province's adults.
 * @returns {(village: number, group: number) => number}
 */
export function weightsOf(province, villages, seed) {
  const { adults, urban, code } = province;
  const cells = new Float64Array(12);
  const counts = villages.map(village => {
    const met = new Float64Array(12);
    const next = peopleOf(village, code, seed);
    for (let i = 0; i < village.people; i++) met[CELL[next().group]]++;
    for (let c = 0; c < 12; c++) cells[c] += (met[c] * village.adults) / village.people;
    return met;
  });
  const stood = cells.reduce((a, b) => a + b);
  const factor = cells.map((size, cell) => {
    const [rural, band] = [Math.floor(cell / 3) % 2, cell % 3];
    const share = 0.5 * (rural ? 1 - urban : urban) * BANDS[band][2];
    return size === 0 ? 0 : Math.min(Math.max((share * stood) / size, 1 / 3), 3);
  });
  const base = villages.map(village => village.adults / village.people);
  let sum = 0;
  for (const [v, met] of counts.entries()) for (let c = 0; c < 12; c++) sum += met[c] * base[v] * factor[c];
  return (village, group) => (base[village] * factor[CELL[group]] * adults) / sum;
}

/** Group of people → cell of sex × area × age band. */
const CELL = new Uint8Array(24);
for (const woman of [0, 1])
  for (const rural of [0, 1])
    for (const minority of [0, 1])
      for (let band = 0; band < 3; band++) CELL[groupOf(woman, rural, minority, band)] = (woman * 2 + rural) * 3 + band;
