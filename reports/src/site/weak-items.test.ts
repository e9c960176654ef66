import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { surveyed } from '../testing/surveyed.js';
import { type MadeValue, withIndicators } from '../testing/with-indicators.js';
import { modelOf } from './model.js';
import { weakItemsOf } from './weak-items.js';

const units = ['01', '02', '48', '66', '79'];
const of = (year: number, id: string, concept: string, values: readonly number[]) =>
  values.map((value, i): MadeValue => [year, units[i]!, id, concept, value]);
const model = modelOf(
  withIndicators([
    ...of(2022, '7.3.3', 'water-swimmable', [0.4, 0.3, 0.2, 0.1, 0.25]),
    ...of(2023, '7.3.3', 'water-swimmable', [0.4, 0.3, 0.2, 0.02, 0.25]),
    ...of(2023, '7.3.1', 'water-drinkable', [0.2, 0.1, 0.3, 0.05, 0.5]),
    ...of(2023, '1.1.1', 'policy-knowledge', [0.2, 0.1, 0.3, 0.05, 0.5]),
  ]),
);
const ids = (year: number, unit: string, nodes: readonly string[]) =>
  weakItemsOf(model, year, unit, nodes)?.items.map(({ item }) => item.id);

describe('the indicators that cost a unit points', () => {
  it('are those under the nodes asked for, those that cost most first', () => {
    expect(ids(2023, '66', ['7.3'])).toEqual(['7.3.3', '7.3.1']);
    expect(ids(2023, '66', ['8.1'])).toEqual([]);
    const { items } = weakItemsOf(model, 2023, '66', ['7.3'])!;
    expect(items[0]!.at.leverage).toBeGreaterThanOrEqual(items[1]!.at.leverage);
    expect(items[0]!.at).toMatchObject({ value: 0.02, benchmark: 0.25, node: '7.3' });
  });

  it('leave out what costs nothing and is not weak', () => {
    expect(ids(2023, '01', ['7.3'])).toEqual([]);
  });

  it('come from the newest year with values, where the series of the node is the same', () => {
    expect(weakItemsOf(model, 2024, '66', ['7.3'])?.year).toBe(2023);
    expect(weakItemsOf(model, 2022, '66', ['7.3'])?.year).toBe(2022);
    expect(weakItemsOf(model, 2021, '66', ['7.3'])).toBeUndefined();
  });

  it('are tested where they were estimated from respondents', () => {
    const dataset = surveyed();
    const { scores } = dataset.survey!;
    const made: Readonly<Record<string, number>> = { 48: 0.2, 66: 0.46, 79: 0.9 };
    const [level, unit] = ['level', 'unit'].map(name => scores.array(name) as string[]) as [string[], string[]];
    const before = scores.array('score') as number[];
    const score = before.map((value, i) => (level[i] === 'indicator' ? (made[unit[i]!] ?? value) : value));
    const own = modelOf({ ...dataset, survey: { ...dataset.survey!, scores: scores.assign({ score }) } });
    const proved = (code: string) => weakItemsOf(own, 2023, code, ['1.1'])?.items.map(({ at }) => at.proved);
    expect(proved('48')).toEqual([true]);
    expect(proved('66')).toEqual([]);
    expect(weakItemsOf(model, 2023, '66', ['7.3'])!.items[0]!.at.proved).toBeNull();
  });

  it('are not known where the data have none, or none of the unit', () => {
    expect(weakItemsOf(model, 2023, '91', ['7.3'])).toBeUndefined();
    expect(weakItemsOf(modelOf(bundled()), 2023, '66', ['7.3'])).toBeUndefined();
  });
});
