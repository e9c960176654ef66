/** Most players for which the sums below stay whole numbers under 2⁵³ and the subsets stay few. */
export const MOST_PLAYERS = 14;

/**
 * Shares the worth of a whole among its players by Shapley's value: a player's share is its average addition over all
 * orders in which the players can come,
 * φᵢ = Σ over A without i of |A|! (k − |A| − 1)! / k! · (v(A ∪ i) − v(A)). The shares add up to v(all) − v(none).
 *
 * The weights are kept whole until one last division, so equal players get equal shares to the last bit.
 *
 * @param worth v of every set of players, at the set's bitmask: bit i is player i; 2ᵏ values, multiples of ½ for exact sums
 * @throws {RangeError} more than 14 players, or not 2ᵏ values
 * @example shapley(Float64Array.of(0, 1, 2, 5)) // [2, 3]: v(∅), v({0}), v({1}), v({0, 1})
 */
export function shapley(worth: Float64Array): Float64Array {
  const players = requirePlayers(Math.log2(worth.length));
  const weight = orders(players);
  const share = new Float64Array(players);
  for (let i = 0; i < players; i++) {
    const bit = 1 << i;
    let sum = 0;
    for (let set = 0; set < worth.length; set++) {
      if ((set & bit) === 0) sum += weight[countBits(set)]! * (worth[set | bit]! - worth[set]!);
    }
    share[i] = sum / factorial(players);
  }
  return share;
}

/**
 * The number of players, if an exact share-out is possible.
 *
 * @throws {RangeError} more than 14, or not a whole number
 */
export function requirePlayers(players: number): number {
  if (!Number.isInteger(players) || players < 0) throw new RangeError('shapley: the worth of every set is needed');
  if (players > MOST_PLAYERS) {
    throw new RangeError(`shapley: ${players} parts, at most ${MOST_PLAYERS} can be shared exactly`);
  }
  return players;
}

/** Of all orders of k players, the share in which each set of the others stands before a given one, at its bitmask. */
export function shareOfOrders(players: number): Float64Array {
  const known = shares.get(players);
  if (known) return known;
  const weight = orders(players);
  const all = factorial(players);
  const share = Float64Array.from({ length: 2 ** (players - 1) }, (_, set) => weight[countBits(set)]! / all);
  shares.set(players, share);
  return share;
}

/** Asked for again with every unit. */
const shares = new Map<number, Float64Array>();

/** In how many orders a set of each size stands before a given player: size! (k − size − 1)!. */
function orders(players: number): number[] {
  return Array.from({ length: players }, (_, size) => factorial(size) * factorial(players - size - 1));
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function countBits(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
