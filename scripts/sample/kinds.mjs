// The kinds of answers. `codes` stand in the file, `values` are what they mean in the indicator's own unit (ascending),
// `shape` is how common they are before they are tilted to a province's mean, `recode` is the codebook's `values`.

const scale = (codes, shape) => ({ codes, values: codes, shape, lo: Math.min(...codes), hi: Math.max(...codes) });
const share = (codes, values, shape, recode) => ({ codes, values, shape, recode });

const satisfaction = scale([1, 2, 3, 4, 5], [2, 4, 12, 48, 34]);

export const kinds = {
  yes: share([2, 1], [0, 1], [1, 1], '1=1; 2=0'),
  // Asked about the bad thing: the indicator is the share that says no.
  no: share([1, 2], [0, 1], [1, 1], '1=0; 2=1'),
  // Those whom the question before sends past it get code 0 and count as a no.
  nested: share([2, 1], [0, 1], [1, 1], '0=0; 1=1; 2=0'),
  criterion: share([2, 1], [0, 1], [1, 1], '1=1; 2=0'),
  trust: share([1, 2, 3, 4], [0, 0, 1, 1], [1, 3, 5, 2], '1..2=0; 3..4=1'),
  importance: share([1, 2, 3, 4], [0, 0, 1, 1], [3, 4, 2, 2], '1..2=0; 3..4=1'),
  better: share([1, 2, 3], [0, 0, 1], [1, 3, 3], '1..2=0; 3=1'),
  mask: share([1, 2, 3], [0, 0, 1], [2, 3, 2], '1..2=0; 3=1'),
  cuts: share([1, 2, 3, 4], [0, 1, 1, 1], [5, 4, 2, 1], '1=0; 2..4=1'),
  crime: share([2, 1], [0, 100], [1, 1], '1=100; 2=0'),
  'scale-1-3': scale([1, 2, 3], [1, 4, 3]),
  'scale-1-4': scale([1, 2, 3, 4], [2, 6, 20, 40]),
  'scale-0-4': scale([0, 1, 2, 3, 4], [4, 1, 2, 2, 5]),
  'scale-1-5': satisfaction,
  // The same scale with 1 for the best answer.
  'scale-5-1': { ...satisfaction, codes: [5, 4, 3, 2, 1], reversed: true },
  change: scale([-3, -2, -1, 0, 1, 2, 3], [1, 3, 8, 60, 12, 5, 2]),
  price: scale(
    [0, 500, 1000, 2000, 5000, 10000, 20000, 30000, 50000, 100000, 150000],
    [2, 5, 8, 10, 16, 18, 12, 6, 8, 8, 7],
  ),
  // One column, two indicators: water from a tap, and from rain or a river. Ordered from worst to best.
  water: { codes: [2, 1, 3, 4, 5, 6], recodes: { '6.3.5': '1..4=0; 5..6=1', '6.3.6': '1..2=1; 3..6=0' } },
  // Skewed amounts; the indicator is their median. They are told in steps, by every second person in rounder ones.
  km: { median: true, step: 0.1, round: 5, spread: 0.5, lo: 0, hi: 50 },
  minutes: { median: true, step: 1, round: 5, spread: 0.45, lo: 0, hi: 240 },
};
