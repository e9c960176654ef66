import { requirePlayers, shapley, shareOfOrders } from './shapley.js';

/**
 * Shares what one union of players adds among its members by Owen's value (1977): Shapley's value where the players come
 * in unions, and a union's members come one right after another. A member's share is its average addition over all such
 * orders,
 * φᵢ = Σ over sets H of the other unions, h!(m − h − 1)!/m! · Σ over A in the union without i, |A|!(b − |A| − 1)!/b! ·
 * (v(H ∪ A ∪ i) − v(H ∪ A)), of m unions and b members.
 *
 * The shares of a union's members add up to Shapley's share of the union, so a split by unions and a split by members
 * tell one story. The other unions' members are not asked for: those unions come whole.
 *
 * @param worth v of every set of the other unions with every part of this one, at `others * 2ᵇ + part`, both bitmasks;
 *   2ᵐ⁻¹ · 2ᵇ values
 * @param members b, how many share
 * @throws {RangeError} more than 14 unions or members, or not 2ᵐ⁻¹ · 2ᵇ values
 * @example owen(Float64Array.of(0, 1, 1, 2, 0, 1, 1, 4), 2) // [1.5, 1.5]: two members, and one other union
 */
export function owen(worth: Float64Array, members: number): Float64Array {
  const parts = 2 ** requirePlayers(members);
  const others = requirePlayers(Math.log2(worth.length / parts));
  const weight = shareOfOrders(requirePlayers(others + 1));
  const added = new Float64Array(parts);
  for (let set = 0; set < 2 ** others; set++) {
    const share = weight[set]!;
    const without = worth[set * parts]!;
    for (let part = 1; part < parts; part++) added[part]! += share * (worth[set * parts + part]! - without);
  }
  return shapley(added);
}
