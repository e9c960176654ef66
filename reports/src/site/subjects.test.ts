import type { IndexNode, Methodology } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { otherCodes, subjectIn, subjectsOf } from './subjects.js';

const node = (id: string, from: number, to: number, short: string, name = short): IndexNode => ({
  id,
  level: 'sub-axis',
  parent: '2',
  from,
  to,
  name: { vi: name, en: name },
  short: { vi: short, en: short },
  about: { vi: '', en: '' },
  lo: 0.25,
  hi: 2.5,
  ceiling: 2.5,
});

const methodology = {
  nodes: [
    node('2.1', 2011, 2017, 'Poverty lists'),
    node('2.1', 2018, 2024, 'Information'),
    node('2.2', 2018, 2018, 'Poverty lists'),
    node('2.2', 2019, 2024, 'Poverty lists', 'Poverty list transparency'),
  ],
} as unknown as Methodology;

describe('subjectsOf', () => {
  it('gives one subject for each thing a code has named', () => {
    expect(subjectsOf(methodology, '2.1').map(s => [s.from, s.to, s.last.short.en])).toEqual([
      [2011, 2017, 'Poverty lists'],
      [2018, 2024, 'Information'],
    ]);
  });

  it('takes a reworded name as the same subject', () => {
    expect(subjectsOf(methodology, '2.2').map(s => [s.from, s.to, s.last.name.en])).toEqual([
      [2018, 2024, 'Poverty list transparency'],
    ]);
  });
});

describe('subjectIn', () => {
  it('finds the subject of a year, and none where the year has no such node', () => {
    expect(subjectIn(methodology, '2.1', 2017)?.last.short.en).toBe('Poverty lists');
    expect(subjectIn(methodology, '2.2', 2017)).toBeUndefined();
  });
});

describe('otherCodes', () => {
  it('finds the code a subject had before', () => {
    const now = subjectIn(methodology, '2.2', 2024)!;
    expect(otherCodes(methodology, now).map(s => [s.node, s.from, s.to])).toEqual([['2.1', 2011, 2017]]);
  });

  it('finds the code a subject passed to', () => {
    const then = subjectIn(methodology, '2.1', 2011)!;
    expect(otherCodes(methodology, then).map(s => s.node)).toEqual(['2.2']);
  });

  it('finds none for a subject with one code only', () => {
    expect(otherCodes(methodology, subjectIn(methodology, '2.1', 2024)!)).toEqual([]);
  });
});
