import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { describe } from '../diagnostic.js';
import { Faults } from '../faults.js';
import type { WantedColumn } from './column-file.js';
import { type ColumnOptions, openColumns } from './open.js';
import { onDisk } from './testing/readings.js';
import { wave } from './testing/wave.js';

const numbers = (...names: string[]): WantedColumn[] => names.map(name => ({ name, kind: 'number' }));
const texts = (...names: string[]): WantedColumn[] => names.map(name => ({ name, kind: 'text' }));

/** The columns of a text, and the faults and warnings that were told. */
function read(text: string | Uint8Array, wanted: readonly WantedColumn[], options: ColumnOptions = {}) {
  return onDisk(Buffer.from(text), path => {
    const faults = new Faults();
    const columns = wanted.map((): (string | number)[] => []);
    const lines: number[] = [];
    for (const block of openColumns(path, faults, options)?.blocks(wanted, faults) ?? []) {
      for (let row = 0; row < block.rows; row++) lines.push(block.line(row));
      for (const [i, { name }] of wanted.entries()) columns[i]?.push(...block.column(name));
    }
    return { columns, lines, faults };
  });
}

/** Code, row and column of all that was told. */
function told({ faults }: { faults: Faults }) {
  return faults.diagnostics.map(({ code, row, column }) => [code, row, column]);
}

test('number columns become numbers, text columns trimmed texts, whatever stands between them', () => {
  const { columns, lines } = read('village,skipped,q1,"q 2"\n V1 ,"a,b",1,-0.5\n\nV2,,,1e3\n', [
    ...texts('village'),
    ...numbers('q1', 'q 2'),
  ]);
  expect(columns).toEqual([
    ['V1', 'V2'],
    [1, NaN],
    [-0.5, 1000],
  ]);
  expect(lines).toEqual([2, 4]);
});

test('a file says what it is before it is read, and its decimal sign after', () =>
  onDisk(Buffer.from('\uFEFFtỉnh;q1\n01;0,5\n'), path => {
    const faults = new Faults();
    const file = openColumns(path, faults);
    expect(file).toMatchObject({ file: 'a.csv', header: ['tỉnh', 'q1'], delimiter: ';', encoding: 'UTF-8 with BOM' });
    expect(file).toMatchObject({ bytes: 20, decimal: undefined });
    expect(file?.sha256).toBe(createHash('sha256').update('\uFEFFtỉnh;q1\n01;0,5\n').digest('hex'));
    for (const block of file?.blocks(numbers('q1'), faults) ?? []) expect([...block.column('q1')]).toEqual([0.5]);
    expect(file?.decimal).toBe(',');
  }));

test('blank, NA and a lone point are no values, in numbers and in texts; others are the caller’s to say', () => {
  const text = 'q1,g\n1,a\nNA,NA\n.,.\n ,b\nkhông,không\n';
  const wanted = [...numbers('q1'), ...texts('g')];
  const plain = read(text, wanted);
  expect(plain.columns).toEqual([
    [1, NaN, NaN, NaN, NaN],
    ['a', '', '', 'b', 'không'],
  ]);
  expect(told(plain)).toEqual([['not-a-number', 6, 'q1']]);
  const asked: string[] = [];
  const own = read(text, wanted, {
    isMissing: cell => {
      asked.push(cell);
      return cell === '' || cell === 'không';
    },
  });
  expect(own.columns[1]).toEqual(['a', 'NA', '.', 'b', '']);
  expect(told(own)).toEqual([
    ['not-a-number', 3, 'q1'],
    ['not-a-number', 4, 'q1'],
  ]);
  expect(asked, 'a number is never asked about').not.toContain('1');
});

test('the caller’s range decides a number that reads in two ways', () => {
  const text = 'q1;q2\n1,234;1\n5,678;2\n';
  expect(read(text, [{ name: 'q1', kind: 'number', lo: 0, hi: 80 }]).columns).toEqual([[1.234, 5.678]]);
  expect(read(text, [{ name: 'q1', kind: 'number', lo: 100, hi: 8000 }]).columns).toEqual([[1234, 5678]]);
  const guessed = read(text, numbers('q1'));
  expect(told(guessed)).toEqual([['ambiguous-numbers', undefined, undefined]]);
  expect(guessed.columns).toEqual([[1.234, 5.678]]);
});

test('a row cut off at the end of the file is told as such, in both languages', () => {
  const { faults, columns } = read('a,b,c\n1,2,3\n4,5', numbers('a'));
  expect(columns).toEqual([[1]]);
  const [fault] = faults.diagnostics;
  if (!fault) throw new Error('expected a fault');
  expect(describe(fault, 'en')).toBe(
    'a.csv, row 3: found 2 cells, expected 3, as in the header row; likely the file is cut off here (a download or a copy that did not finish)?',
  );
  expect(describe(fault, 'vi')).toContain('có phải là tệp bị cắt ngang ở đây');
  expect(read('a,b,c\n1,2,3\n4,5\n', numbers('a')).faults.diagnostics[0]?.likely).toBeUndefined();
});

test.each<[string, string | Uint8Array, unknown[]]>([
  ['an empty file', '', ['empty-file', undefined, undefined]],
  ['a file of blank rows', '\n,,\n""\n', ['empty-file', undefined, undefined]],
  ['a header alone', '\na,b\n , \n', ['one-row', 2, undefined]],
  ['UTF-16', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), ['utf-16', undefined, undefined]],
  ['a workbook', Buffer.from('PK\u0003\u0004'), ['workbook', undefined, undefined]],
  ['a NUL', 'a,b\n1,\0\n', ['not-text', 2, undefined]],
  ['an old code page', Buffer.from([0x61, 0x0a, 0x31, 0x0a, 0xe0, 0x0a]), ['not-utf-8', 3, undefined]],
  ['a quote in the header that is never closed', 'a,"b\n1,2\n', ['open-quote', 1, undefined]],
  ['a stray quote in the header', 'a,"b"c\n1,2\n', ['stray-quote', 1, undefined]],
])('%s cannot be opened', (_, text, fault) => {
  expect(told(read(text, numbers('a')))).toEqual([fault]);
});

test('wrong quotes below the header stand alone: nothing else is told of such a file', () => {
  expect(told(read('a,b\n1\nx,2\n3,"4\n', numbers('a')))).toEqual([['open-quote', 4, undefined]]);
  expect(told(read('a,b\n1\nx,2\n3,"4"5\n6\n', numbers('a')))).toEqual([['stray-quote', 4, undefined]]);
});

test('faults come row by row when the pass ends, or when it is left', () =>
  onDisk(Buffer.from('a,b\nx,y\n1\n3,z\n'), path => {
    const faults = new Faults();
    const file = openColumns(path, faults);
    for (const _ of file?.blocks(numbers('a', 'b'), faults) ?? []) expect(faults.count).toBe(0);
    expect(told({ faults })).toEqual([
      ['not-a-number', 2, 'a'],
      ['not-a-number', 2, 'b'],
      ['ragged-row', 3, undefined],
      ['not-a-number', 4, 'b'],
    ]);
    const left = new Faults();
    for (const _ of file?.blocks(numbers('a'), left) ?? []) break;
    expect(told({ faults: left })).toEqual([
      ['not-a-number', 2, 'a'],
      ['ragged-row', 3, undefined],
    ]);
  }));

test('the first 1,000 faults are kept and all are counted', () => {
  const { faults } = read(`a\n${'x\n'.repeat(3000)}`, numbers('a'));
  expect(faults.diagnostics).toHaveLength(1000);
  expect(faults.count).toBe(3000);
});

test('a file is read block by block, as often as one likes; a block holds until the next', () =>
  onDisk(Buffer.from(wave({ rows: 500 })), path => {
    const faults = new Faults();
    const file = openColumns(path, faults, { chunk: 10_000 });
    if (!file) throw new Error('expected a file');
    const sums = [1, 2].map(() => {
      let [blocks, rows, sum] = [0, 0, 0];
      for (const block of file.blocks(numbers('weight'), faults)) {
        blocks++;
        rows += block.rows;
        for (const weight of block.column('weight')) sum += Number(weight);
      }
      return { blocks, rows, sum };
    });
    expect(sums[0]).toMatchObject({ rows: 500 });
    expect(sums[0]?.blocks).toBeGreaterThan(5);
    expect(sums[1]).toEqual(sums[0]);
    const [first] = [...file.blocks(numbers('weight'), faults)];
    expect(() => first?.column('weight')).toThrow('the next block');
  }));

test('two passes at a time do not disturb one another', () =>
  onDisk(Buffer.from(wave({ rows: 300 })), path => {
    const faults = new Faults();
    const file = openColumns(path, faults, { chunk: 10_000 });
    if (!file) throw new Error('expected a file');
    const villages = (pass: Iterable<{ column(name: string): ArrayLike<unknown> }>) => {
      const seen: unknown[] = [];
      for (const block of pass) seen.push(...Array.from(block.column('village')));
      return seen;
    };
    const alone = villages(file.blocks(texts('village'), faults));
    const together: unknown[] = [];
    for (const block of file.blocks(texts('village'), faults)) {
      expect(villages(file.blocks(texts('village'), faults))).toEqual(alone);
      together.push(...block.column('village'));
    }
    expect(together).toEqual(alone);
  }));

test('a column that is not there, is wanted twice or was not asked for is our mistake, not the file’s', () =>
  onDisk(Buffer.from('a,b\n1,2\n'), path => {
    const faults = new Faults();
    const file = openColumns(path, faults);
    expect(() => file?.blocks(numbers('c'), faults)).toThrow(RangeError);
    expect(() => file?.blocks([...numbers('a'), ...texts('a')], faults)).toThrow(RangeError);
    for (const block of file?.blocks(numbers('a'), faults) ?? []) {
      expect(() => block.column('b')).toThrow(RangeError);
      expect(() => block.line(1)).toThrow(RangeError);
    }
  }));

test('a row longer than memory should hold is a fault, not a crash', () => {
  const open = `a,b\n1,2\n3,"${'x,\n'.repeat(800_000)}`;
  expect(told(read(open, numbers('a'), { chunk: 1000 }))).toEqual([['long-row', 3, undefined]]);
});

test('a row longer than a chunk is read', () => {
  const long = 'ễ'.repeat(5000);
  const { columns } = read(`a,b\n1,"${long}"\n2,"x""${long}"\n3,y\n`, [...numbers('a'), ...texts('b')], {
    chunk: 1000,
  });
  expect(columns).toEqual([
    [1, 2, 3],
    [long, `x"${long}`, 'y'],
  ]);
});

test('texts are remembered within bounds, and right beyond them', () => {
  const ids = Array.from({ length: 80_000 }, (_, i) => `id${i % 50_000}`);
  const { columns } = read(`id\n${ids.join('\n')}\n`, texts('id'), { chunk: 50_000 });
  expect(columns[0]).toEqual(ids);
});
