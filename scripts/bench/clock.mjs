/** The median time of `work` in ms, over `runs` runs after one that is not counted unless it is asked for. */
export async function median(work, runs = 7, warm = true) {
  if (warm) await work();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

/** A line of the report: what, how much, and against what. */
export function line(what, figure, against = '') {
  process.stdout.write(`${what.padEnd(58)} ${figure.padStart(12)}  ${against}\n`);
}

export const ms = x => `${x < 10 ? x.toFixed(2) : x.toFixed(0)} ms`;
