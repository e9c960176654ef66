import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * Writes a made-up wave of any size, the same each time: provinces in order, three strata of four villages in each, a
 * weight, then items of one digit of which about one in seven is blank. The number of villages does not grow with rows.
 */
export function writeWave(path, { rows, items, provinces = 63 }) {
  const random = xorshift(20230115);
  const names = Array.from({ length: items }, (_, k) => `q${k + 1}`);
  const chunk = Buffer.alloc(1 << 20);
  const file = openSync(path, 'w');
  let at = chunk.write(`tinh,stratum,village,weight,${names.join(',')}\n`);
  const longest = 40 + 2 * items;
  try {
    for (let row = 0; row < rows; row++) {
      if (at + longest > chunk.length) at = flush(file, chunk, at);
      const village = Math.floor((row / rows) * provinces * 12);
      const province = String(Math.floor(village / 12) + 1).padStart(2, '0');
      const weight = (0.5 + (random() % 10_000) / 5000).toFixed(4);
      at += chunk.latin1Write(`${province},${Math.floor(village / 4)},${village},${weight}`, at);
      for (let k = 0; k < items; k++) {
        const draw = random();
        chunk[at++] = 44; // a comma
        if (draw % 7 !== 0) chunk[at++] = 49 + ((draw >>> 8) % (2 + (k % 4))); // 1 to 2, 3, 4 or 5
      }
      chunk[at++] = 10;
    }
    flush(file, chunk, at);
  } finally {
    closeSync(file);
  }
  return names;
}

function flush(file, chunk, length) {
  writeSync(file, chunk, 0, length);
  return 0;
}

/** Marsaglia's generator on 32 bits: whole numbers from 1. */
function xorshift(seed) {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}
