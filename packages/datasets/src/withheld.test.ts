import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundled } from './bundled.js';
import { loadIndex } from './load-index.js';
import { examineScores } from './read-scores.js';

function examined(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return examineScores([folder], loadIndex());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a place that says there is no score is withheld, one that is nowhere in the files is not', () => {
  const { dataset } = examined({ '2023.csv': 'province,node,score\n01,1.1,1.2\n02,1.1,KCDL\n04,1.2,1.5\n' });
  expect(dataset?.withheld).toEqual([{ year: 2023, unit: '02', node: '1.1' }]);
});

test('a score that another file gives is not withheld, and a place is told once', () => {
  const { dataset } = examined({
    'a-2023.csv': 'province,1.1,1.2\n01,,1.5\n02,,\n',
    'b-2023.csv': 'province,1.1\n01,1.2\n02,\n',
  });
  expect(dataset?.withheld).toEqual([
    { year: 2023, unit: '02', node: '1.1' },
    { year: 2023, unit: '02', node: '1.2' },
  ]);
});

test('the official scores and what is withheld of them make every place of every year', () => {
  const { scores, withheld = [], geography } = bundled();
  const places = new Set(withheld.map(({ year, unit, node }) => `${year}/${unit}/${node}`));
  expect(places.size).toBe(withheld.length);
  expect(withheld.filter(({ year, node }) => year === 2022 && node === 'total').map(({ unit }) => unit)).toEqual([
    '24',
    '27',
  ]);
  const of2022 = (scores.array('year') as number[]).filter(year => year === 2022).length;
  expect(of2022 + withheld.filter(({ year }) => year === 2022).length).toBe(geography.units.length * 37);
});

test('how files were understood is told beside their faults', () => {
  const { layouts, error, dataset, files } = examined({ '2023.csv': 'province,1.1\n01,99\n02,\n' });
  expect(dataset).toBeNull();
  expect(error?.counts.faults).toBe(1);
  expect(files).toEqual(['2023.csv']);
  expect(layouts[0]?.held).toEqual([
    { year: 2023, units: ['01', '02'], nodes: ['1.1'], scores: 0, withheld: [{ unit: '02', nodes: ['1.1'] }] },
  ]);
});
