import { describe, expect, it } from 'vitest';
import { type Files, faultsOf, inFolder, replaced, smallIndex } from '../testing/small-index.js';
import { readMethodology } from './read-methodology.js';

const nodes = 'methodology/nodes.csv';
const series = 'methodology/series.csv';
const faults = (files: Files) => faultsOf(files, readMethodology);
const broken = (file: string, from: string, to: string) => faults(replaced(smallIndex, file, from, to));

describe('a methodology folder', () => {
  it('reads nodes, series and texts, and needs no other file', () => {
    const index = inFolder(smallIndex, readMethodology);
    expect(index.texts.short).toEqual({ vi: 'Chỉ số', en: 'Index' });
    expect(index.nodes.map(n => n.id)).toEqual(['total', 'A', 'A.1', 'A.2', 'B', 'B.1']);
    expect(index.nodes[1]).toMatchObject({
      parent: 'total',
      about: { vi: 'Đo A', en: 'What A is' },
      lo: 1,
      hi: 10,
      ceiling: 9,
    });
    expect(index.series.find(s => s.series === 'A.2-2022')?.why).toEqual({ vi: 'đổi thang', en: 'rescaled' });
    expect(index.series.find(s => s.series === 'A.2-2020')?.why).toBeNull();
    expect(index).toMatchObject({ indicators: [], editions: [], exceptions: [], agencies: [] });
  });

  it('reads the threshold that its texts name, and none where they name none', () => {
    const named = (vi: string, en: string) =>
      replaced(smallIndex, 'index.csv', 'key,vi,en\n', `key,vi,en\nthreshold,${vi},${en}\n`);
    expect(inFolder(smallIndex, readMethodology).threshold).toBeUndefined();
    expect(inFolder(named('"2,5%"', '2.5%'), readMethodology).threshold).toBeCloseTo(0.025, 15);
    expect(faults(named('5', '5%'))).toEqual([
      'index.csv, row 2, column "vi": found "5", expected a percentage above 0 and below 100, such as 5% or 2.5%',
    ]);
    expect(faults(named('0%', '100%'))).toHaveLength(2);
  });

  it('composes letters that were typed with separate marks', () => {
    const index = inFolder(replaced(smallIndex, nodes, 'Trục A', 'Trục A'.normalize('NFD')), readMethodology);
    expect(index.nodes[1]?.name.vi).toBe('Trục A'.normalize('NFC'));
  });

  it('tells of a missing file and of a missing column', () => {
    const { [series]: _, ...without } = smallIndex;
    expect(faults(without)).toEqual([expect.stringMatching(/^methodology\/series\.csv: found no such file/)]);
    expect(broken(series, 'node,from', 'nod,from')).toContainEqual(expect.stringContaining('a column "node"'));
  });

  it('tells all faults of the nodes at once, each with file, row and column', () => {
    const files = replaced(replaced(smallIndex, nodes, '1,10,9', '1,x,9'), nodes, 'A.2,2020', 'A/2,2020');
    expect(faults(files)).toEqual([
      'methodology/nodes.csv, row 3, column "hi": found "x", expected a number',
      'methodology/nodes.csv, row 5, column "node": found "A/2", expected an id of letters, digits and points',
    ]);
  });
});

describe('the node table', () => {
  it.each([
    ['hi', '1,10,9', '10,10,9', 'row 3', 'more than lo'],
    ['ceiling', '1,10,9', '1,10,10.5', 'row 3', 'at most hi'],
    ['to', 'B.1,2020,2022', 'B.1,2020,2019', 'row 7', 'a year from 2020 on'],
    ['level', 'sub-axis,B', 'subaxis,B', 'row 7', 'one of: total, axis, sub-axis'],
    ['about_vi', 'A,A,Đo A,', 'A,A,,', 'row 3', 'in both languages or in neither'],
    ['short_en', 'Ba,Three,,', 'Ba,,,', 'row 7', 'a value'],
    ['parent', 'sub-axis,B,', 'sub-axis,A,', 'row 7', 'the axis that this branch stands under in 2020'],
    ['parent', 'axis,total,Trục B', 'axis,,Trục B', 'row 6', 'the total that this branch stands under in 2020'],
    ['node', 'B.1,2020', 'A.1,2020', 'row 7', 'each id once in 2020'],
  ])('refuses a wrong %s', (column, from, to, row, expected) => {
    expect(broken(nodes, from, to)).toContainEqual(
      expect.stringMatching(new RegExp(`${row}, column "${column}": .*${expected}`)),
    );
  });

  it('refuses a second total', () => {
    const second = 'total,2020,2022,total,,Tổng,Total,Tổng,Total,,,2,20,20\ntotal2,2022,2022,total,,T,T,T,T,,,2,20,20';
    const first = 'total,2020,2022,total,,Tổng,Total,Tổng,Total,,,2,20,20';
    expect(broken(nodes, first, second)).toContainEqual(expect.stringContaining('one total without a parent in 2022'));
  });
});

describe('the series table', () => {
  it('covers each year of each node exactly once', () => {
    expect(broken(series, 'B,2020,2022', 'B,2020,2020')).toEqual([
      'methodology/series.csv, column "node": found none, expected a series of node B for 2021, 2022',
    ]);
    expect(broken(series, 'A,2020,2021', 'A,2020,2022')).toContainEqual(
      expect.stringContaining('2022 in one series only'),
    );
    expect(broken(series, 'B.1,2020,2022', 'B.1,2020,2023')).toContainEqual(
      expect.stringContaining('a node that exists in 2023'),
    );
    expect(broken(series, 'B.1-2020', 'B-2020')).toContainEqual(
      expect.stringContaining('a series name not used above'),
    );
  });

  it('says why a series starts, except a node’s first', () => {
    expect(broken(series, 'đổi thang,rescaled', ',')).toContainEqual(expect.stringContaining('why the series starts'));
    expect(broken(series, 'B-2020,,', 'B-2020,mới,new')).toContainEqual(
      expect.stringContaining('this is the first series'),
    );
  });

  it('starts a parent’s series where a child starts one', () => {
    const joined = replaced(smallIndex, series, 'A,2022,2022,A-2022,A.2 đổi,A.2 changed\n', '');
    expect(faults(replaced(joined, series, 'A,2020,2021', 'A,2020,2022'))).toEqual([
      'methodology/series.csv, row 4, column "from": found "2020", expected a new series from 2022, when its child A.2 changes',
    ]);
  });

  it('starts a parent’s series where a child comes or goes', () => {
    const gone = replaced(smallIndex, nodes, 'B.1,2020,2022', 'B.1,2020,2021');
    const come = replaced(smallIndex, nodes, 'B.1,2020,2022', 'B.1,2021,2022');
    const expected = (year: number) => expect.stringContaining(`a new series from ${year}, when its child B.1 changes`);
    expect(faults(replaced(gone, series, 'B.1,2020,2022', 'B.1,2020,2021'))).toEqual([expected(2022)]);
    expect(faults(replaced(come, series, 'B.1,2020,2022', 'B.1,2021,2022'))).toEqual([expected(2021)]);
  });
});

describe('the other tables', () => {
  const indicators = 'year,indicator,parent,concept,name_vi,name_en,unit,lo,hi,direction,scored\n';
  const withRows = (file: string, text: string) => faults({ ...smallIndex, [file]: text });

  it('keeps indicators under a sub-axis of their year, each concept once', () => {
    const row = '2020,A.1.1,A.1,one-thing,Một,One,share,0,1,up,yes\n';
    const read = (text: string) => withRows('methodology/indicators.csv', indicators + text);
    expect(read(row)).toEqual([]);
    expect(read(row.replace('2020', '2019'))).toEqual([expect.stringContaining('a sub-axis that exists in 2019')]);
    expect(read(row.replace('A.1,one', 'A,one'))).toEqual([expect.stringContaining('a sub-axis that exists in 2020')]);
    expect(read(row + row)).toEqual([
      expect.stringContaining('each id once'),
      expect.stringContaining('each concept once'),
    ]);
    expect(read(row.replace('0,1', '1,1'))).toEqual([expect.stringContaining('more than lo')]);
    expect(read(row.replace('0,1', '0,'))).toEqual([expect.stringContaining('both ends of the scale')]);
    expect(read(row.replace('up', 'down ↓'))).toEqual([expect.stringContaining('one of: up, down, ""')]);
  });

  it('leaves unknown directions and scales null', () => {
    const text = `${indicators}2020,A.1.1,A.1,walk,Đi,Walk,km,,,,unknown\n`;
    const index = inFolder({ ...smallIndex, 'methodology/indicators.csv': text }, readMethodology);
    expect(index.indicators).toMatchObject([
      { lo: null, hi: null, direction: null, scored: 'unknown', concept: 'walk' },
    ]);
  });

  it('keeps editions to known years, oldest first', () => {
    const head = 'year,respondents,note_vi,note_en\n';
    const file = 'methodology/editions.csv';
    const index = inFolder({ ...smallIndex, [file]: `${head}2021,500,,\n2020,,Mới,New\n` }, readMethodology);
    expect(index.editions.map(e => [e.year, e.respondents])).toEqual([
      [2020, null],
      [2021, 500],
    ]);
    expect(withRows(file, `${head}2021,1,,\n2021,1,,\n`)).toEqual([expect.stringContaining('each year once')]);
    expect(withRows(file, `${head}2019,1,,\n`)).toEqual([expect.stringContaining('a year of the node table')]);
    expect(withRows(file, `${head}2020,1.5,,\n`)).toEqual([expect.stringContaining('a whole number')]);
  });

  it('accepts exceptions only for nodes that have parts', () => {
    const head = 'year,unit,node,difference,note_vi,note_en\n';
    const file = 'methodology/exceptions.csv';
    expect(withRows(file, `${head}2020,01,A,-0.1,Lệch,Off\n`)).toEqual([]);
    expect(withRows(file, `${head}2020,01,A.1,-0.1,Lệch,Off\n`)).toEqual([
      expect.stringContaining('a node with parts in 2020'),
    ]);
  });

  it('keeps spells of agencies apart', () => {
    const head = 'node,from,to,lead_vi,with_vi\n';
    const file = 'plan/agencies.csv';
    const index = inFolder(
      { ...smallIndex, [file]: `${head}A,2020,2021-06,Sở X; Sở Y,\nA,2021-07,,Sở Z,Sở X\n` },
      readMethodology,
    );
    expect(index.agencies).toEqual([
      { node: 'A', from: '2020', to: '2021-06', lead: ['Sở X', 'Sở Y'], with: [] },
      { node: 'A', from: '2021-07', to: '', lead: ['Sở Z'], with: ['Sở X'] },
    ]);
    expect(withRows(file, `${head}A,2020,2021,Sở X,\nA,2021-12,,Sở Z,\n`)).toEqual([
      expect.stringContaining('no other row'),
    ]);
    expect(withRows(file, `${head}A,2020-13,,Sở X,\n`)).toContainEqual(expect.stringContaining('a year and month'));
    expect(withRows(file, `${head}C,2020,,Sở X,\n`)).toEqual([expect.stringContaining('a node of the node table')]);
  });
});
