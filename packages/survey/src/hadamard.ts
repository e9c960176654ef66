/**
 * A Hadamard matrix of the least order above `least` that Sylvester's doubling or Paley's construction gives: rows of +1
 * and −1, any two orthogonal. Its first row and column are all +1. Orders of both kinds leave few gaps (4, 8, 12, 16, 20,
 * 24, 28, 32, 40 …).
 */
export function hadamard(least: number): Int8Array[] {
  for (let order = 4; ; order += 4) {
    if (order <= least) continue;
    const made = construct(order);
    if (made) return normalised(made);
  }
}

function construct(order: number): Int8Array[] | null {
  if (order === 1) return [Int8Array.of(1)];
  if (order === 2) return [Int8Array.of(1, 1), Int8Array.of(1, -1)];
  if (isPrime(order - 1) && (order - 1) % 4 === 3) return paley(order - 1);
  if (order % 2 !== 0) return null;
  const half = construct(order / 2);
  return (
    half && [
      ...half.map(row => Int8Array.of(...row, ...row)),
      ...half.map(row => Int8Array.of(...row, ...row.map(v => -v))),
    ]
  );
}

/** Paley's first construction, for a prime q ≡ 3 mod 4: I + S with S the bordered matrix of quadratic characters. */
function paley(q: number): Int8Array[] {
  const squares = new Set(Array.from({ length: q - 1 }, (_, i) => ((i + 1) * (i + 1)) % q));
  const character = (a: number) => (a === 0 ? 0 : squares.has(a) ? 1 : -1);
  return Array.from({ length: q + 1 }, (_, i) =>
    Int8Array.from({ length: q + 1 }, (_, j) => {
      if (i === j) return 1;
      if (i === 0) return 1;
      return j === 0 ? -1 : character((i - j + q) % q);
    }),
  );
}

function normalised(matrix: Int8Array[]): Int8Array[] {
  const first = matrix[0]!;
  return matrix.map(row => {
    const sign = row[0]! * first[0]!;
    return row.map((value, j) => value * first[j]! * sign);
  });
}

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}
