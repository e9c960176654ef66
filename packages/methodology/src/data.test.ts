import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecords } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { childrenIn, comparable, levelIn, nodeIn, readGeography, readMethodology, yearsOf } from './index.js';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const papi = readMethodology(folder);
const geographies = { old: readGeography(folder, '63'), now: readGeography(folder, '34') };

const records = (file: string) => readRecords(readFileSync(folder + file), file);
const cells = (file: string, ...columns: string[]) => {
  const { header, rows } = records(file);
  return rows.map(row => columns.map(column => row[header.indexOf(column)] ?? ''));
};
// The indexes under `examples` are described by their own folders' layout.
const csvFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  f => f.endsWith('.csv') && !f.startsWith('examples'),
);

describe('the bundled methodology', () => {
  it('has the axes and sub-axes of each era', () => {
    const counts = yearsOf(papi).map(y => [y, levelIn(papi, 'axis', y).length, levelIn(papi, 'sub-axis', y).length]);
    const expected = (from: number, to: number, axes: number, subs: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => [from + i, axes, subs]);
    expect(counts).toEqual([
      ...expected(2011, 2017, 6, 22),
      ...expected(2018, 2018, 8, 28),
      ...expected(2019, 2020, 8, 29),
      ...expected(2021, 2024, 8, 28),
    ]);
  });

  it('has the columns of every score file as nodes of its year, in reading order', () => {
    for (const year of yearsOf(papi)) {
      const { header } = records(`official/scores-${year}.csv`);
      expect(header.slice(2)).toEqual(papi.nodes.filter(n => n.from <= year && year <= n.to).map(n => n.id));
    }
  });

  it('gives a code the subject it had in its year', () => {
    expect(nodeIn(papi, '2.1', 2017)?.name.en).toBe('Poverty lists');
    expect(nodeIn(papi, '2.1', 2018)?.name.en).toBe('Access to information');
    expect(nodeIn(papi, '3.2', 2015)?.name.en).toBe('People’s Inspection Boards');
    expect(comparable(papi, '3.2', 2015, 2016)).toBe(false);
    expect(nodeIn(papi, '5.2', 2021)).toBeUndefined();
  });

  it('has ranges of sub-axes that add up to their axis, save for rounded thirds', () => {
    for (const year of yearsOf(papi)) {
      for (const axis of levelIn(papi, 'axis', year)) {
        const subs = childrenIn(papi, axis.id, year);
        const sum = (end: 'lo' | 'hi') => subs.reduce((total, s) => total + s[end], 0);
        expect(Math.abs(sum('lo') - axis.lo)).toBeLessThan(0.02);
        expect(Math.abs(sum('hi') - axis.hi)).toBeLessThan(0.02);
      }
    }
  });

  it('lowers the ceiling of a parent by what its children lose', () => {
    for (const year of yearsOf(papi)) {
      for (const node of [...levelIn(papi, 'total', year), ...levelIn(papi, 'axis', year)]) {
        const lost = childrenIn(papi, node.id, year).reduce((sum, c) => sum + c.hi - c.ceiling, 0);
        expect(node.hi - node.ceiling).toBeCloseTo(lost, 6);
      }
    }
    expect(nodeIn(papi, '3.2', 2024)?.ceiling).toBe(1.0725);
    expect(nodeIn(papi, '3.3', 2024)?.ceiling).toBe(2.2);
  });

  it('keeps names short where they must be and describes every node', () => {
    for (const { id, short, about } of papi.nodes) {
      expect(Math.max(short.vi.length, short.en.length), id).toBeLessThanOrEqual(18);
      expect(Math.min(about.vi.length, about.en.length), id).toBeGreaterThan(40);
    }
  });

  it('has the texts that every page rests on', () => {
    const keys = ['short', 'name', 'tagline', 'publisher', 'citation', 'site', 'withheld', 'rule', 'no_se', 'groups'];
    expect(Object.keys(papi.texts)).toEqual(expect.arrayContaining([...keys, 'not_official', 'unit_one', 'unit_many']));
    expect(papi.texts.citation?.en).toBe('PAPI, CECODES, RTA and UNDP');
  });

  it('knows one sum that does not add up', () => {
    expect(papi.exceptions).toMatchObject([{ year: 2022, unit: '01', node: '1', difference: -0.000695 }]);
  });
});

describe('the bundled indicators', () => {
  it('are 114, 122, 118 and 120', () => {
    const count = (year: number) => papi.indicators.filter(i => i.year === year).length;
    expect([2018, 2019, 2022, 2023].map(count)).toEqual([114, 122, 118, 120]);
    expect(papi.indicators).toHaveLength(474);
  });

  it('have one pair of names, unit and scale a concept, and no two concepts share a name', () => {
    const said = (i: (typeof papi.indicators)[number]) => JSON.stringify([i.name, i.unit, i.lo, i.hi]);
    const concepts = new Map(papi.indicators.map(i => [i.concept, said(i)]));
    for (const i of papi.indicators) expect(said(i)).toBe(concepts.get(i.concept));
    for (const lang of ['vi', 'en'] as const) {
      expect(new Set(papi.indicators.map(i => i.name[lang])).size).toBe(concepts.size);
    }
  });

  it('are the same concept under a code that moves', () => {
    const codes = (concept: string) => papi.indicators.filter(i => i.concept === concept).map(i => [i.year, i.id]);
    expect(codes('certification-quality')).toEqual([
      [2018, '5.1.1'],
      [2019, '5.1.2'],
      [2022, '5.1.2'],
      [2023, '5.1.2'],
    ]);
    expect(codes('portal-land-title')).toEqual([
      [2018, '8.1.3'],
      [2019, '8.1.3'],
      [2022, '8.1.2'],
      [2023, '8.1.2'],
    ]);
    expect(codes('online-question-sent')).toEqual([[2019, '8.3.1']]);
  });

  it('have names that fit a line, and a direction only where they are or may be scored', () => {
    for (const i of papi.indicators) {
      expect(Math.max(i.name.vi.length, i.name.en.length), i.concept).toBeLessThanOrEqual(70);
      if (i.scored === 'yes') expect(i.direction, i.concept).not.toBeNull();
      if (i.scored === 'no') expect(i.direction, i.concept).toBeNull();
    }
  });

  it('agree with the scoring rules on what is scored and which way', () => {
    for (const [from, to, terms, status] of cells('methodology/scoring.csv', 'from', 'to', 'terms', 'status')) {
      for (let year = Number(from); year <= Number(to); year++) {
        for (const term of (terms ?? '').split('; ').filter(t => t !== '' && !t.startsWith('?'))) {
          const [id, ends = ''] = term.split(' ');
          const item = papi.indicators.find(i => i.year === year && i.id === id);
          const [worst, best] = ends.split('..');
          expect(item?.scored, `${year} ${id}`).toBe(status === 'unknown' ? 'unknown' : 'yes');
          expect(item?.direction, `${year} ${id}`).toBe(
            worst === 'max' || Number(worst) > Number(best) ? 'down' : 'up',
          );
        }
      }
    }
  });
});

describe('the bundled geographies', () => {
  it('are 63 and 34 units, each with one tile and two island parts', () => {
    expect(geographies.old.units).toHaveLength(63);
    expect(geographies.now.units).toHaveLength(34);
    for (const { units, tiles, regions } of Object.values(geographies)) {
      expect(tiles).toHaveLength(units.length + 2);
      expect(tiles.filter(t => t.part).map(t => [t.part, t.unit])).toEqual([
        ['Hoàng Sa', '48'],
        ['Trường Sa', '56'],
      ]);
      expect(regions).toHaveLength(6);
    }
  });

  it('agree on who succeeds whom', () => {
    const successors = cells('geography/63/units.csv', 'code', 'successor');
    const named = cells('geography/34/units.csv', 'code', 'predecessors').flatMap(([code, old]) =>
      (old ?? '').split('; ').map(o => [o, code]),
    );
    expect(named.sort()).toEqual(successors.sort());
  });

  it('give a unit that kept its name the same address in both', () => {
    const slugs = new Map(geographies.old.units.map(u => [u.name.en, u.slug]));
    for (const { name, slug } of geographies.now.units) if (slugs.has(name.en)) expect(slug).toBe(slugs.get(name.en));
    expect(geographies.old.units.find(u => u.code === '79')?.slug).toBe('ho-chi-minh');
  });

  it('know the names of the score files', () => {
    for (const year of yearsOf(papi)) {
      for (const [code, name = ''] of cells(`official/scores-${year}.csv`, 'province', 'name')) {
        const unit = geographies.old.units.find(u => u.code === code);
        expect([unit?.name.vi, ...(unit?.aliases ?? [])]).toContain(name);
      }
    }
  });
});

describe('the bundled files', () => {
  it('are UTF-8 in composed form, with LF and a final line end', () => {
    for (const file of csvFiles) {
      const text = readFileSync(folder + file, 'utf8');
      expect(text, file).toBe(text.normalize('NFC'));
      expect(text.endsWith('\n') && !/\r|\uFEFF|\uFFFD| \n/.test(text), file).toBe(true);
    }
  });

  it('are described column by column in datapackage.json', () => {
    const described = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8')) as {
      resources: { path: string | string[]; schema: { fields: { name: string }[] } }[];
    };
    const columns = new Map(
      described.resources.flatMap(r => [r.path].flat().map(path => [path, r.schema.fields.map(f => f.name)] as const)),
    );
    expect([...columns.keys()].sort()).toEqual([...csvFiles].sort());
    for (const [path, names] of columns) expect(records(path).header, path).toEqual(names);
  });
});
