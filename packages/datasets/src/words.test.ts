import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDataset } from './export/export-dataset.js';
import { folderWith, index } from './fixtures.js';
import { dataFolder, loadIndex } from './load-index.js';
import { readScores } from './read-scores.js';
import { roleIn, unitColumn, unitWords } from './words.js';

const town = loadIndex(join(dataFolder, 'examples', 'lam-khe'));

test('an index calls its units its own name, and the column of units too', () => {
  expect(unitWords(town.methodology).one).toEqual({ vi: 'xã, phường', en: 'commune or ward' });
  expect([unitColumn(index.methodology), unitColumn(town.methodology)]).toEqual(['province', 'unit']);
});

test('a header in the index’s own word is a column of units there, and nowhere else', () => {
  for (const header of ['xã', 'Tên xã', 'Mã xã, phường', 'Commune', 'commune code'])
    expect([header, roleIn(town.methodology, header), roleIn(index.methodology, header)]).toEqual([
      ...[header, 'unit', undefined],
    ]);
  expect(roleIn(town.methodology, 'điểm')).toBe('score');
});

test('files of such an index are read by its words, with or without the kind of unit, and written with its column', () => {
  const own = folderWith({ 'a-2016.csv': 'Tên xã;1.1\nXã Gò Mít;2,5\nPhường Hồ Sen;3\nnui but;1,75\n' });
  const read = readScores([own], town);
  expect([...(read.scores.array('unit') as string[])].sort()).toEqual(['P05', 'X04', 'X09']);
  const [scores, dictionary] = ['scores-2016.csv', 'datapackage.json'].map(
    name => exportDataset(read).find(file => file.name === name)?.text ?? '',
  );
  expect(scores).toContain('year,unit,name,node,score,se,n\n2016,P05,Hồ Sen,1.1,3,,\n');
  expect(dictionary).toContain('Mã xã, phường');
  expect(dictionary).not.toMatch(/provin|tỉnh/i);
});

test('a file without a column of units is told in the index’s words', () => {
  const without = folderWith({ 'a-2016.csv': '1.1,1.2\n2,1\n' });
  expect(() => readScores([without], town)).toThrow(/"commune or ward"/);
});
