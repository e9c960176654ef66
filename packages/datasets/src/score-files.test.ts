import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Faults } from '@papi/tables';
import { expect, test } from 'vitest';
import { folderWith } from './fixtures.js';
import { dataFolder } from './load-index.js';
import { scoreFiles, scoresFolder } from './score-files.js';

test('a folder gives its .csv, .tsv and .xlsx files, sorted by name, and no others', () => {
  const folder = folderWith({
    'b.csv': '',
    'a.TSV': '',
    'readme.txt': '',
    'd.xlsx': '',
    '~$d.xlsx': '',
    '.hidden.csv': '',
    README: '',
  });
  mkdirSync(join(folder, 'sub.csv'));
  expect(scoreFiles([folder], new Faults()).map(f => basename(f))).toEqual(['a.TSV', 'b.csv', 'd.xlsx']);
});

test('files come in the order given, whatever their extension', () => {
  const folder = folderWith({ 'b.dat': '', 'c.txt': '', 'a.csv': '' });
  const paths = ['b.dat', 'c.txt', 'a.csv'].map(name => join(folder, name));
  expect(scoreFiles(paths, new Faults())).toEqual(paths);
});

test('a folder laid out as the project’s data gives its official scores', () => {
  const names = scoreFiles([dataFolder], new Faults()).map(f => basename(f));
  expect(names).toHaveLength(14);
  expect(names[0]).toBe('scores-2011.csv');
});

test('a folder laid out so with its scores in `scores` gives those; other folders of that name are plain', () => {
  const folder = folderWith({ 'other.csv': '' });
  mkdirSync(join(folder, 'scores'));
  writeFileSync(join(folder, 'scores', 'scores-2020.csv'), '');
  const names = () => scoreFiles([folder], new Faults()).map(f => basename(f));
  expect(names()).toEqual(['other.csv']);
  mkdirSync(join(folder, 'methodology'));
  expect(names()).toEqual(['scores-2020.csv']);
  mkdirSync(join(folder, 'official'));
  expect(scoresFolder(folder)).toBe(join(folder, 'official'));
});

test('a path that is not there and a folder without files are faults that do not show the path', () => {
  const folder = folderWith({});
  writeFileSync(join(folder, 'a.pdf'), '');
  const faults = new Faults();
  expect(scoreFiles([join(folder, 'none.csv'), folder], faults)).toEqual([]);
  expect(faults.diagnostics.map(d => [d.code, d.file])).toEqual([
    ['no-file', 'none.csv'],
    ['empty-folder', basename(folder)],
  ]);
});

test('a file in the place of a folder, and a link that leads to itself, are no reason to stop', () => {
  const folder = folderWith({ 'a.csv': '' });
  const loop = join(folder, 'loop.csv');
  symlinkSync('loop.csv', loop);
  expect(scoresFolder(join(folder, 'a.csv'))).toBeUndefined();
  expect(scoreFiles([loop], new Faults())).toEqual([loop]);
});
