import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, readScores } from '@papi/datasets';
import { readRecords } from '@papi/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../site/model.js';
import type { Download } from './download.js';
import { downloadsOf } from './list.js';
import { checksumsPath, writeChecksums, writeDownloads } from './write.js';

const dataset = bundled();
const model = modelOf(dataset);
const files = downloadsOf(model);

const known = new Map<Download, ReturnType<typeof parse>>();
function read(file: Download) {
  const table = known.get(file) ?? parse(file);
  known.set(file, table);
  return table;
}
function parse(file: Download) {
  const { header, rows } = readRecords(Buffer.from(file.text(), 'utf8'), file.path);
  return { header, rows, column: (name: string) => rows.map(row => row[header.indexOf(name)] ?? '') };
}
const file = (path: string) => files.byPath.get(path)!;
/** One of each layout: the shared files, of the years the first and the last, and the CSV of a unit with withheld years. */
const layouts = [
  file('data/scores.csv'),
  file('data/scores-2011.csv'),
  file('data/scores-2024.csv'),
  ...files.index,
  file('data/unit/quang-ninh.csv'),
];

describe('every file', () => {
  it.each(layouts.map(f => [f.path, f] as const))(
    '%s has the columns its dictionary names, in that order',
    (_path, f) => {
      expect(read(f).header).toEqual(f.fields.map(field => field.name));
    },
  );

  it.each(layouts.map(f => [f.path, f] as const))(
    '%s is empty only where its dictionary says it may be',
    (_path, f) => {
      const { column } = read(f);
      for (const field of f.fields.filter(({ empty }) => !empty)) expect(column(field.name)).not.toContain('');
    },
  );

  it.each(layouts.map(f => [f.path, f] as const))(
    '%s holds numbers, years and listed values where it says so',
    (_path, f) => {
      const { column } = read(f);
      const shapes = {
        year: /^\d{4}$/,
        integer: /^-?\d+$/,
        number: /^-?\d+(\.\d+)?$/,
        boolean: /^(true|false)$/,
        string: /./,
      };
      for (const { name, type, values } of f.fields) {
        const cells = column(name).filter(cell => cell !== '');
        expect(cells.filter(cell => !shapes[type].test(cell))).toEqual([]);
        if (values) expect(values).toEqual(expect.arrayContaining([...new Set(cells)]));
      }
    },
  );

  it.each(layouts.map(f => [f.path, f] as const))('%s names each row once by its key', (_path, f) => {
    const { rows, header } = read(f);
    const keys = rows.map(row => f.key.map(name => row[header.indexOf(name)]).join('/'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(0);
  });

  it('begins with a byte order mark if it is CSV, and is the same text each time', () => {
    const again = downloadsOf(modelOf(dataset));
    for (const f of layouts) {
      expect(f.text().startsWith('\uFEFF')).toBe(true);
      expect(again.byPath.get(f.path)?.sha256()).toBe(f.sha256());
    }
  });

  it('says its size in bytes and its checksum', () => {
    const f = file('data/series.csv');
    const bytes = Buffer.from(f.text(), 'utf8');
    expect(f.bytes()).toBe(bytes.length);
    expect(f.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('the scores of all years', () => {
  const { rows, header } = read(file('data/scores.csv'));

  it('have a row for every known score and none for a withheld one', () => {
    expect(rows.length).toBe(dataset.scores.numRows());
    const at = (name: string) => header.indexOf(name);
    const total = (unit: string, year: string) =>
      rows.find(r => r[at('unit')] === unit && r[at('year')] === year && r[at('node')] === 'total');
    expect(total('66', '2023')).toEqual(['2023', '66', 'Đắk Lắk', 'total', '42.32653', '31', '61', 'Mid-high']);
    expect(total('22', '2023')).toBeUndefined();
  });
});

describe('the scores of one year', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('read back as the scores they were written from', () => {
    const paths = files.scores.slice(1).map(f => join(folder, f.path.slice('data/'.length)));
    for (const [i, f] of files.scores.slice(1).entries()) writeFileSync(paths[i]!, f.text());
    const again = readScores(paths, dataset, { whole: true });
    const rows = (scores: typeof dataset.scores) => scores.select('year', 'unit', 'node', 'score').objects();
    expect(rows(again.scores)).toEqual(rows(dataset.scores));
  });
});

describe('the files of a unit', () => {
  it('say the same as CSV and as JSON, where a key without a value is left out', () => {
    const { header, rows } = read(file('data/unit/quang-ninh.csv'));
    const json = JSON.parse(file('data/unit/quang-ninh.json').text()) as Record<string, unknown>[];
    expect(json.length).toBe(rows.length);
    expect(json.map(row => header.map(name => String(row[name] ?? '')))).toEqual(rows);
  });

  it('have no row for a year that was withheld, and no change across a break', () => {
    const rows = JSON.parse(file('data/unit/quang-ninh.json').text()) as Record<string, unknown>[];
    const total = (year: number) => rows.find(row => row.year === year && row.node === 'total');
    expect(total(2021)).toBeUndefined();
    expect(total(2020)).toMatchObject({ rank: 1, of: 63, from: 2019, verdict: 'not comparable', reason: 'series' });
    expect(total(2022)).toMatchObject({ rank: 1, of: 61, from: 2021, verdict: 'not comparable', reason: 'absent' });
    for (const year of [2020, 2022]) {
      for (const key of ['delta', 'relative', 'own', 'field', 'entry']) expect(total(year)).not.toHaveProperty(key);
    }
  });
});

describe('the data folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    writeDownloads(folder, model);
    writeChecksums(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('describes every file in its data package, with its size and checksum', () => {
    const described = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as {
      resources: { name: string; path: string | string[]; hash?: string; schema: { fields: { name: string }[] } }[];
    };
    const paths = described.resources.flatMap(r => r.path);
    expect(paths.map(path => `data/${path}`).sort()).toEqual([...files.byPath.keys()].sort());
    expect(new Set(described.resources.map(r => r.name)).size).toBe(described.resources.length);
    for (const r of described.resources) {
      if (typeof r.path === 'string') expect(r.hash).toBe(`sha256:${file(`data/${r.path}`).sha256()}`);
    }
  });

  it('lists the checksum of every file that is there', () => {
    const lines = readFileSync(join(folder, checksumsPath), 'utf8').trimEnd().split('\n');
    for (const line of lines) {
      const [sum, path] = line.split('  ') as [string, string];
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, 'data', path)))
          .digest('hex'),
      ).toBe(sum);
    }
    expect(lines.map(line => line.split('  ')[1])).toContain('scores.csv');
  });
});
