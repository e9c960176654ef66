import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScores } from '@papi/datasets';
import { type Standing, standings } from '@papi/scoring';
import { toCsv } from '@papi/tables';
import { expect, it, onTestFinished } from 'vitest';
import { geography, methodology, nameOf, official, scores } from './official.js';

it('a file of scores with their names, ranks and groups reads back as the scores it was written from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const rows = (standings(official).objects() as unknown as Standing[]).map(row => ({
    ...row,
    name: nameOf(row.unit),
  }));
  const columns = ['year', 'unit', 'name', 'node', 'score', 'rank', 'of', 'group', 'percentile'];
  writeFileSync(join(folder, 'scores.csv'), toCsv(rows, columns));

  const read = readScores([folder], { methodology, geography });
  expect(read.layouts[0]).toMatchObject({ shape: 'long', noteColumns: ['rank', 'of', 'group', 'percentile'] });
  for (const column of ['year', 'unit', 'node', 'score', 'se', 'n']) {
    expect(read.scores.array(column), column).toEqual(scores.array(column));
  }
});
