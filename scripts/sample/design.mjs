import { normalOf } from './normal.mjs';
import { bitsOf, uniform } from './random.mjs';

/**
 * The villages drawn in a province: the capital district and others by size, in each its seat commune and another, in
 * each its seat village and another. `adults` is how many a village stands for: a seat, taken with certainty, stands for
 * itself, the unit drawn beside it for all the others of its kind.
 */
export function drawVillages(province, perVillage, seed) {
  const { code, districts, adults, minority, urban } = province;
  const bits = bitsOf(seed, Number(code), 2);
  const about = spread => Math.exp(spread * normalOf(bits()));
  const capital = 0.9 / districts;
  const urbanCommunes = urbanPlaces(districts, urban);
  const villages = [];
  for (let d = 0; d < districts; d++) {
    const quan = `${code}${pad(d + 1)}`;
    const district = (d === 0 ? capital : (1 - capital) / (districts - 1)) * about(0.15);
    for (let c = 0; c < 2; c++) {
      const commune = (c === 0 ? 0.35 : 0.65) * about(0.1);
      const isUrban = urbanCommunes.has(2 * d + c);
      for (let v = 0; v < 2; v++) {
        const village = (v === 0 ? 0.35 : 0.65) * about(0.1);
        const place = villages.length;
        villages.push({
          place,
          district: d,
          commune: 2 * d + c,
          labels: { quan, xa: `${quan}${c + 1}`, psu: `${quan}${c + 1}${v + 1}` },
          urban: isUrban,
          adults: adults * district * commune * village,
          people: Math.max(1, Math.round(perVillage * (0.88 + 0.24 * uniform(bits)))),
          minority: unevenly(isUrban ? 0.6 * minority : minority, bits),
          minorityCode: pick(PEOPLES[province.region], bits),
        });
      }
    }
  }
  return villages;
}

/** Which communes are urban: the capital's first, then the other seats, then the rest, as many as the province has. */
function urbanPlaces(districts, urban) {
  const communes = 2 * districts;
  const count = Math.min(Math.max(Math.round(communes * (0.12 + 0.8 * urban)), 1), communes - 1);
  const order = [0, 1];
  for (let d = 1; d < districts; d++) order.push(2 * d);
  for (let d = 1; d < districts; d++) order.push(2 * d + 1);
  return new Set(order.slice(0, count));
}

/** A village's share of minorities: peoples live apart, so most villages lie far from the province's mean. */
function unevenly(share, bits) {
  if (share <= 0.02) return share;
  const odds = Math.log(share / (1 - share)) * 1.3 + 1.4 * normalOf(bits());
  return 1 / (1 + Math.exp(-odds));
}

/** Codes of the peoples by region: the General Statistics Office numbers the 54 (1 Kinh). */
const PEOPLES = {
  NMM: [2, 3, 6, 7, 8, 9],
  RRD: [2, 6, 9],
  NCC: [3, 6, 8, 17],
  CH: [10, 12, 13, 16],
  SE: [4, 5, 24],
  MRD: [5, 5, 5, 4],
};

const pick = (list, bits) => list[Math.floor(uniform(bits) * list.length)];
const pad = n => String(n).padStart(2, '0');
