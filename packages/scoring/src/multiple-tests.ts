/** p-values adjusted for their family, at the place of the p-value they belong to. NaN is no test and stays NaN. */
type Adjust = (p: Float64Array) => Float64Array;

/**
 * Holm's step-down adjustment: the i-th smallest of m becomes the largest of (m − j + 1)·p₍ⱼ₎ over j ≤ i, at most 1.
 * Holds the chance of any false claim in the family (Holm 1979; `p.adjust(p, "holm")` of R).
 */
export const holm: Adjust = p => {
  const order = ascending(p);
  const adjusted = new Float64Array(p.length).fill(Number.NaN);
  let largest = 0;
  order.forEach((at, i) => {
    largest = Math.max(largest, Math.min(1, (order.length - i) * p[at]!));
    adjusted[at] = largest;
  });
  return adjusted;
};

/**
 * Benjamini and Hochberg's step-up adjustment: the i-th smallest of m becomes the smallest of m/j·p₍ⱼ₎ over j ≥ i.
 * Holds the expected share of false claims among the claims (1995; `p.adjust(p, "BH")` of R).
 */
export const benjaminiHochberg: Adjust = p => {
  const order = ascending(p);
  const adjusted = new Float64Array(p.length).fill(Number.NaN);
  let smallest = 1;
  for (let i = order.length - 1; i >= 0; i--) {
    const at = order[i]!;
    smallest = Math.min(smallest, (order.length / (i + 1)) * p[at]!);
    adjusted[at] = smallest;
  }
  return adjusted;
};

/** Places of the p-values that are one, smallest first. */
function ascending(p: Float64Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < p.length; i++) if (!Number.isNaN(p[i]!)) places.push(i);
  return places.sort((a, b) => p[a]! - p[b]!);
}
