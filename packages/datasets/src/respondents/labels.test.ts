import { expect, test } from 'vitest';
import { idsOf, Labels } from './labels.js';
import { readRecode } from './recode.js';

function read(values: string, texts: readonly string[], missing = ['888']) {
  const told: [number, string][] = [];
  const labels = new Labels({ recode: readRecode(values), missing });
  return { ids: labels.of(texts, (row, code) => told.push([row, code])), told, seen: [...labels.seen] };
}

test('codes become the ids of values, however their numbers are written', () => {
  expect(read('1=male; 2=female', ['1', '2.0', '01', ' 2 ', ''])).toEqual({
    ids: ['male', 'female', 'male', 'female', ''],
    told: [],
    seen: ['male', 'female'],
  });
});

test('bands take numbers, words take words', () => {
  expect(read('18..34=18-34; 35..=35+', ['18', '34', '99']).ids).toEqual(['18-34', '18-34', '35+']);
  expect(read('nữ=female; nam=male', ['Nữ', 'NAM', 'nu']).ids).toEqual(['female', 'male', 'female']);
});

test('missing codes are no answer unless they are named', () => {
  expect(read('1=a', ['888', '888.0']).ids).toEqual(['', '']);
  expect(read('1=a; 888=b', ['888']).ids).toEqual(['b']);
  expect(read('1=a', ['KB'], ['KB']).ids).toEqual(['']);
});

test('a code that has no pair is told once, unless a star takes it', () => {
  expect(read('1=a', ['3', '3', 'x'])).toMatchObject({
    ids: ['', '', ''],
    told: [
      [0, '3'],
      [2, 'x'],
    ],
  });
  expect(read('1=a; *=b', ['3', 'x', '888']).ids).toEqual(['b', 'b', '']);
});

test('without pairs texts stay what they are', () => {
  expect(read('', ['Đảng viên', ' 2 ', '']).ids).toEqual(['Đảng viên', '2', '']);
});

test('the ids of a recode stand in the order written, each once', () => {
  expect(idsOf({ recode: readRecode('2=b; 1=a; 3=b; 4=; *=c'), missing: [] })).toEqual(['b', 'a', 'c']);
});
