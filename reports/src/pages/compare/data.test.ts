import { runInNewContext } from 'node:vm';
import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import type { CompareData } from '../../../client/compare-data.js';
import { modelOf } from '../../site/model.js';
import { compareData, compareParts, partsFile } from './data.js';

const model = modelOf(bundled());
const text = compareData(model);
const run = (...scripts: string[]) => runInNewContext(`${scripts.join('')}JSON.stringify(compareData)`) as string;
const data = JSON.parse(run(text, compareParts(model, 2023))) as CompareData;
const at = (code: string) => data.units.findIndex(unit => unit.code === code);

describe('the data of the compare page', () => {
  it('is a script under 150 kB that sets one global', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
    expect(Object.keys(runInNewContext(`${text}globalThis`) as object)).toEqual(['compareData']);
  });

  it('holds every total and axis of every year as scored, ranked and grouped', () => {
    for (const year of model.years) {
      for (const node of [model.root(year), ...model.axes(year)]) {
        const column = data.scores[year]![node.id]!;
        model.units.forEach((unit, i) => {
          const standing = model.standing(year, unit.code, node.id);
          expect([column.score[i], column.rank[i], column.group[i]]).toEqual([
            standing?.score ?? null,
            standing?.rank ?? null,
            String(standing?.group ?? 0),
          ]);
        });
        expect(column.of).toBe(model.spread(year, node.id)?.of);
      }
    }
  });

  it('has no score where it was withheld', () => {
    expect(data.scores[2023]!.total!.score[at('22')]).toBeNull();
    expect(data.scores[2023]!.total!.group[at('22')]).toBe('0');
    expect(data.scores[2011]!['7']).toBeUndefined();
  });

  it('takes the sub-axes of a year from a script of their own', () => {
    expect(partsFile(2023)).toBe('assets/compare-2023.js');
    expect(data.parts[2023]!.nodes.map(n => n.id)).toEqual(model.subAxes(2023).map(n => n.id));
    expect(data.parts[2023]!.scores['1.4']!.score[at('66')]).toBe(model.standing(2023, '66', '1.4')?.score);
    expect(data.parts[2022]).toBeUndefined();
  });
});
