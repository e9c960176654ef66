import { drawWithReplacement } from './draw.js';
import type { Population } from './population.js';
import type { Draws } from './random.js';
import type { SampledVillage } from './sample.js';

/** Villages drawn in each stratum, and people asked in each. */
const PSUS = 6;
const ASKED = 16;

/**
 * The textbook's design: in each part of each province six villages by their old size, with replacement, and 16 people in
 * each. A village drawn twice is two PSUs, with people drawn anew.
 */
export function drawStratified({ villages, provinces }: Population, draws: Draws): SampledVillage[] {
  return provinces.flatMap((_, province) => {
    const parts = new Set(villages.filter(v => v.province === province).map(v => v.part));
    return [...parts].flatMap(part => {
      const inPart = villages.flatMap((v, at) => (v.province === province && v.part === part ? [at] : []));
      const sizes = inPart.map(at => villages[at]!.oldSize);
      return drawWithReplacement(sizes, PSUS, draws).map(({ at, chance }, k) => ({
        village: inPart[at]!,
        asked: ASKED,
        weight: 1 / (PSUS * chance),
        labels: { stratum: `${province}/${part}`, psu: `${province}/${part}/${k}` },
      }));
    });
  });
}
