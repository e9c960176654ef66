import { bundled, type Dataset } from '@papi/datasets';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { downloadsOf } from '../downloads/list.js';
import { surveyed } from '../testing/surveyed.js';
import { modelOf } from './model.js';

describe('ranges of ranks', () => {
  const year = 2023;
  const near = modelOf(surveyed({ se: () => 5 }));
  const apart = modelOf(surveyed({ se: () => 0.001 }));

  it('are wide where errors are large, and one rank where they are small', () => {
    expect(near.rankRange(year, '66', 'total')).toEqual({ low: 1, high: 4, of: 4, level: 0.95 });
    const { rank } = apart.standing(year, '66', '1')!;
    expect(apart.rankRange(year, '66', '1')).toEqual({ low: rank, high: rank, of: 4, level: 0.95 });
  });

  it('are made for the total and the axes alone', () => {
    expect(near.rankRange(year, '66', '1')).toBeDefined();
    expect(near.rankRange(year, '66', '1.1')).toBeUndefined();
  });

  it('are not there without an error, of the score itself or of any, nor where a unit stands alone', () => {
    const oneWithout = modelOf(surveyed({ se: unit => (unit === '01' ? Number.NaN : 0.1) }));
    expect(oneWithout.rankRange(year, '01', 'total')).toBeUndefined();
    expect(oneWithout.rankRange(year, '66', 'total')).toMatchObject({ of: 4 });
    expect(modelOf(bundled()).rankRange(year, '66', 'total')).toBeUndefined();
    expect(modelOf(surveyed({ units: ['66'] })).rankRange(year, '66', 'total')).toBeUndefined();
  });

  it('are wider where errors have few degrees of freedom', () => {
    const scores = (df: number): Dataset => ({
      ...bundled(),
      scores: table({
        year: Array(3).fill(year),
        unit: ['01', '48', '66'],
        node: Array(3).fill('total'),
        score: [46, 44, 42],
        se: Array(3).fill(0.5),
        df: Array(3).fill(df),
      }),
    });
    const [few, many] = [modelOf(scores(2)), modelOf(scores(Number.NaN))];
    expect([few.fewDegrees, many.fewDegrees]).toEqual([true, false]);
    expect(many.rankRange(year, '48', 'total')).toMatchObject({ low: 2, high: 2 });
    expect(few.rankRange(year, '48', 'total')).toMatchObject({ low: 1, high: 3 });
  });

  it('stand in the files of scores, empty where there is none', () => {
    const file = downloadsOf(apart).byPath.get('data/scores.csv')!;
    const [head, ...lines] = file.text().replace('\uFEFF', '').trimEnd().split(/\r?\n/);
    const names = head!.split(',');
    const cells = (node: string) =>
      lines
        .map(line => new Map(line.split(',').map((cell, i) => [names[i]!, cell])))
        .filter(row => row.get('node') === node)
        .map(row => ['rank', 'rankLow', 'rankHigh'].map(name => row.get(name)));
    expect(cells('total')).toEqual(expect.arrayContaining(['1', '2', '3', '4'].map(rank => [rank, rank, rank])));
    expect(new Set(cells('1.1').flatMap(([, ...ends]) => ends))).toEqual(new Set(['']));
  });
});
