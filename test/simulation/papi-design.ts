import { drawWithoutReplacement } from './draw.js';
import type { Population } from './population.js';
import type { Draws } from './random.js';
import type { SampledVillage } from './sample.js';

/** A place with the chance it had of being drawn. */
interface Taken {
  readonly at: number;
  readonly chance: number;
}

/**
 * PAPI's own design: in each province the capital district with certainty and `others` more by size; in each district
 * its seat and one more commune by size; in each commune its seat and one more village by size; 16 to 20 people in each.
 * Sizes are old counts. Weights are 1 over the product of the chances.
 *
 * Labels: `province`, `side` (the capital apart from the other districts), `district`, `commune`, `village`, and
 * `firstDrawn`, the units of the first stage at which chance comes in: communes in the capital, districts elsewhere.
 */
export function drawAsPapi({ villages, provinces }: Population, others: number, draws: Draws): SampledVillage[] {
  const size = (at: number) => villages[at]!.oldSize;
  const sizeOf = (all: readonly number[]) => all.reduce((sum, at) => sum + size(at), 0);
  return provinces.flatMap(({ districts }, province) => {
    const sizes = districts.map(({ communes }) => sizeOf(communes.flatMap(c => c.villages)));
    return seatAnd(sizes, others, draws).flatMap(district => {
      const { communes } = districts[district.at]!;
      const capital = district.at === 0;
      return seatAnd(
        communes.map(c => sizeOf(c.villages)),
        1,
        draws,
      ).flatMap(commune => {
        const within = communes[commune.at]!.villages;
        return seatAnd(within.map(size), 1, draws).map((village): SampledVillage => {
          const ids = [province, district.at, commune.at, village.at].map(String);
          const upTo = (depth: number) => ids.slice(0, depth).join('/');
          const labels = {
            province: upTo(1),
            side: `${province}/${capital ? 'capital' : 'others'}`,
            district: upTo(2),
            commune: upTo(3),
            village: upTo(4),
            firstDrawn: upTo(capital ? 3 : 2),
          };
          const weight = 1 / (district.chance * commune.chance * village.chance);
          return { village: within[village.at]!, asked: 16 + draws.below(5), weight, labels };
        });
      });
    });
  });
}

/** The first place with certainty, and `n` others by size. */
function seatAnd(sizes: readonly number[], n: number, draws: Draws): Taken[] {
  const others = drawWithoutReplacement(sizes.slice(1), n, draws);
  return [{ at: 0, chance: 1 }, ...others.map(({ at, chance }) => ({ at: at + 1, chance }))];
}
