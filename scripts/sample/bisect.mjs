/** Where a rising function crosses 0 between `low` and `high`, by halving; the nearer end where it does not. */
export function bisect(rising, low, high, steps = 60) {
  let [a, b] = [low, high];
  for (let i = 0; i < steps; i++) {
    const middle = (a + b) / 2;
    if (rising(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
