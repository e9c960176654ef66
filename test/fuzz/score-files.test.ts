import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seeded } from '../simulation/random.js';
import { byteMutations } from './byte-mutations.js';
import { cellMutations, enormousCell } from './cell-mutations.js';
import { type Ending, judge } from './judge.js';
import type { Mutation } from './mutation.js';
import { rowMutations } from './row-mutations.js';
import { sourceFiles, textOf } from './source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mutations: readonly Mutation[] = [...cellMutations, ...rowMutations, ...byteMutations];
const perMutation = 6;
const enormous = 2;
const total = sourceFiles.length * (mutations.length * perMutation + enormous);

test.each(sourceFiles.map(source => [source.name, source] as const))('the file “%s” reads as it is', (_, source) => {
  const bytes = source.encode(textOf(source.rows, source.delimiter));
  expect(['right', 'told']).toContain(judge(source, { bytes }, folder));
});

test(`${total} damaged files of scores: each gives the right scores or says where it is wrong`, () => {
  const endings: Record<Ending, number> = { right: 0, told: 0, restated: 0, refused: 0 };
  const wrong: string[] = [];
  let nothing = 0;
  for (const [s, source] of sourceFiles.entries()) {
    const draws = seeded(20_260_101 + s);
    const plan = [
      ...mutations.flatMap(m => Array<Mutation>(perMutation).fill(m)),
      ...Array<Mutation>(enormous).fill(enormousCell),
    ];
    for (const mutation of plan) {
      let mutant = mutation.apply(source, draws);
      // A draw may hit a cell that cannot be damaged so.
      for (let again = 0; mutant === undefined && again < 50; again++) mutant = mutation.apply(source, draws);
      if (mutant === undefined) {
        nothing++;
        continue;
      }
      const ending = judge(source, mutant, folder);
      if (typeof ending === 'string') endings[ending]++;
      else wrong.push(`${source.name}, ${mutation.name}: ${ending.wrong}`);
    }
  }
  process.stdout.write(
    `${total} damaged files: ${endings.right} right, ${endings.told} right with what is missing or decided said, ` +
      `${endings.restated} other sound files, ${endings.refused} refused with a place, ${wrong.length} wrong\n`,
  );
  expect(wrong).toEqual([]);
  expect(nothing).toBe(0);
  expect(total).toBeGreaterThanOrEqual(2000);
}, 300_000);
