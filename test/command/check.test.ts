import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { madeSheet, official as published } from '../../packages/datasets/src/workbooks/fixtures.js';
import { workbookOf } from '../../packages/tables/testing/small-workbook.js';
import { papi, root } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const official = (year: number) => join(root, 'data', 'official', `scores-${year}.csv`);
const told = (lang: 'vi' | 'en', ...args: string[]) => {
  const { status, stdout } = papi('check', ...args, '--lang', lang);
  expect(status).toBe(0);
  return stdout;
};
const reports = (...args: string[]) => {
  const { status, stdout } = papi('check', ...args, '--format', 'json', '--lang', 'en');
  return { status, found: JSON.parse(stdout) };
};

describe('papi check of an official file', () => {
  it('names the units that are withheld with their nodes, in both languages', () => {
    expect(told('en', official(2022))).toContain('\n    Bac Giang: axes 1, 2, 4, 5 and total withheld\n');
    expect(told('vi', official(2022))).toContain('\n    Bắc Giang: không có điểm của trục 1, 2, 4, 5 và tổng điểm\n');
    expect(told('en', official(2023))).toContain('\n    Binh Duong: every score withheld\n');
  });

  it('says what would be computed, and what not and why', () => {
    const text = told('en', official(2022));
    expect(text).toContain(
      'ranks and groups, 2022: total of 61 provinces; 8 axes and 28 sub-axes of 61–63 provinces\n',
    );
    expect(text).toContain('not computed: changes: there is one year\n');
    expect(text).toContain('not computed: intervals and ranges of ranks, 2022: there are no standard errors\n');
    expect(text).toContain('down to sub-axes, 2022\n');
    expect(text).not.toContain('missing');
    expect(told('vi', official(2022))).toContain('không tính được: thay đổi: chỉ có một năm\n');
  });

  it('says between which years of several files scores compare, and which nodes a break forbids', () => {
    const text = told('en', official(2019), official(2020), official(2021), official(2022), official(2023));
    expect(text).toContain('changes, 2021 → 2022 → 2023: total, 8 axes and 28 sub-axes\n');
    expect(text).toMatch(/changes, 2020 → 2021: .*a break in the series forbids axes 3, 5, 6, .* and total\n/);
    const { found } = reports(official(2020), official(2021));
    expect(found).toHaveLength(2);
    const [{ from, to, nodes, broken }] = found[0].computes.changes;
    expect({ from, to }).toEqual({ from: 2020, to: 2021 });
    expect(broken).toContain('total');
    expect(nodes).toContain('1.1');
  });

  it('says the same as JSON, one object a file', () => {
    const { status, found } = reports(official(2022));
    expect(status).toBe(0);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ...{ file: 'scores-2022.csv', sheet: null, layout: 'wide', encoding: 'UTF-8', delimiter: ',', decimal: '.' },
      ...{ years: [2022], yearFrom: 'file name', scores: { found: 2292, withheld: 39 } },
      ...{ indicators: [], faults: [], warnings: [], more: { faults: 0, warnings: 0 }, respondents: null },
    });
    const { units, nodes, computes } = found[0];
    expect(units.found[0].units).toHaveLength(63);
    expect(units.missing).toEqual([]);
    expect(units.withheld.map((each: { unit: string; name: string }) => [each.unit, each.name])).toEqual([
      ['24', 'Bac Giang'],
      ['27', 'Bac Ninh'],
    ]);
    expect(units.withheld[0].nodes).toContain('total');
    expect(units.withheld[0].nodes).not.toContain('3');
    expect(nodes.missing).toEqual([]);
    expect(computes.ranks[0]).toEqual({ year: 2022, level: 'total', nodes: ['total'], units: { least: 61, most: 61 } });
    expect(computes.not).toContainEqual({ what: 'changes', why: 'one year', years: [], nodes: [] });
  });
});

describe('papi check of a part of the index', () => {
  const part = file('part-2023.csv', 'province;axis 1;1.1\nĐắk Lắk;KCDL;KCDL\n01;5,2;\n02;5,5;1,5\n');

  it('names the units and nodes that are not in the file', () => {
    const text = told('en', part);
    expect(text).toMatch(/\n {2}missing 60 provinces: Cao Bang, .* and 48 more\n/);
    expect(text).toMatch(/\n {2}missing nodes: axes 2, 3, 4, 5, 6, 7, 8, sub-axes 1\.2, .* and total\n/);
    expect(text).toContain('\n    Dak Lak: every score withheld\n');
    expect(text).toContain('\n    Ha Noi: sub-axis 1.1 withheld\n');
    expect(text).toContain('delimiter “;”, decimal sign “,”');
  });

  it('lists all of them as JSON, and the warnings', () => {
    const [only] = reports(part).found;
    expect(only.units.missing).toHaveLength(60);
    expect(only.units.missing[0]).toEqual({ year: 2023, unit: '04', name: 'Cao Bang' });
    expect(only.nodes.missing[0].nodes).toHaveLength(35);
    expect(only.nodes.columns).toContainEqual({ column: 'axis 1', node: '1' });
    expect(only.units.withheld).toContainEqual({ year: 2023, unit: '66', name: 'Dak Lak', nodes: ['1', '1.1'] });
    expect(only.warnings.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['fewer-units', 'fewer-nodes']),
    );
  });

  it('writes to --out, and never over its input', () => {
    expect(papi('check', part, '--format', 'json', '--out', at('report.json')).stdout).toBe('');
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))[0].file).toBe('part-2023.csv');
    const before = readFileSync(part, 'utf8');
    expect(papi('check', part, '--out', part).status).toBe(2);
    expect(readFileSync(part, 'utf8')).toBe(before);
  });

  it('gives no rank to a province alone, and says so', () => {
    const text = told('en', file('alone-2023.csv', 'province,1.1,1.2\nĐắk Lắk,1.2,1.1\n'));
    expect(text).not.toContain('ranks and groups');
    expect(text).toContain('not computed: ranks and weak spots, 2023: one province alone has scores\n');
  });
});

describe('papi check of standard errors', () => {
  it('says in which nodes scores get intervals and ranks ranges', () => {
    const rows = ['2022,01,1.1,1.5,0.1', '2022,02,1.1,1.6,0.1', '2022,01,1.2,1.5,0.1', '2022,02,1.2,1.6,'];
    const text = told('en', file('errors.csv', `year,province,node,score,se\n${rows.join('\n')}\n`));
    expect(text).toContain('intervals of scores, 2022: sub-axes 1.1, 1.2\n');
    expect(text).toContain('ranges of ranks, 2022: sub-axis 1.1\n');
    expect(text).not.toContain('there are no standard errors');
  });
});

describe('papi check of indicators', () => {
  it('counts their values, and what is computed goes down to them', () => {
    const scores = file('with-2022.csv', 'province,1.1\n01,1.2\n02,1.3\n');
    const { concept } = published.methodology.indicators.find(i => i.year === 2022 && i.id === '1.1.1')!;
    const values = file('values.csv', `year,province,indicator,concept,value\n2022,01,1.1.1,${concept},0.5\n`);
    const text = told('en', scores, values);
    expect(text).toContain('values.csv: indicators, a row for each value\n');
    expect(text).toContain('indicators: 1 (values: 1)\n');
    expect(text).toContain('down to indicators (1), 2022\n');
  });
});

describe('papi check of a workbook', () => {
  const book = file(
    'book.xlsx',
    workbookOf([madeSheet({ year: 2022, kind: 'two-languages', withheld: 0 }), { name: 'About', rows: [['PAPI']] }]),
  );

  it('says its layout, decisions, indicators and what is withheld', () => {
    const text = told('en', book);
    expect(text).toContain('book.xlsx [2022_VIE_ENG]: a sheet of a workbook\n');
    expect(text).toContain('Bac Giang: axes 1, 2, 4, 5 and total withheld\n');
    expect(text).toMatch(/indicators: \d+ \(values: \d+\)\n/);
    expect(text).toContain('is a 90% one');
    expect(text).toContain('intervals of scores, 2022: total\n');
    expect(text).toMatch(/down to indicators \(\d+\), 2022\n/);
  });

  it('gives one object for each sheet as JSON', () => {
    const [sheet, ...others] = reports(book).found;
    expect(others).toMatchObject([
      { file: 'book.xlsx', sheet: 'About', layout: null, warnings: [{ severity: 'warning' }], computes: null },
    ]);
    expect(sheet).toMatchObject({ file: 'book.xlsx', sheet: '2022_VIE_ENG', layout: 'two-languages', encoding: null });
    expect(sheet.decisions.map(({ code }: { code: string }) => code)).toContain('zeros-withheld');
    expect(sheet.units.withheld.map(({ unit }: { unit: string }) => unit)).toEqual(['24', '27']);
    expect(sheet.indicators.length).toBeGreaterThan(100);
    expect(sheet.computes.depth).toEqual([{ year: 2022, level: 'indicator', indicators: sheet.indicators.length }]);
  });
});

describe('papi check of respondents', () => {
  const samples = join(root, 'data', 'samples');
  const args = [join(samples, 'synthetic-2023.csv'), '--codebook', join(samples, 'codebook.csv')];

  it('says how columns were understood and what scores they give', () => {
    const text = told('en', ...args);
    expect(text).toContain('q1_1_1 → 1.1.1');
    expect(text).toContain('ranks and groups, 2023: total, 8 axes and 28 sub-axes of 6 provinces\n');
    expect(text).toContain('intervals of scores, 2023: all 8 axes, all 28 sub-axes and total\n');
    expect(text).toMatch(/scored by an approximate rule, 2023: .*sub-axes 1\.2, /);
  });

  it('gives the same keys as JSON', () => {
    const { status, found } = reports(...args);
    expect(status).toBe(0);
    const [only] = found;
    expect(only).toMatchObject({ layout: 'respondents', years: [2023], yearFrom: 'column', faults: [] });
    expect(only.respondents.rows).toBe(1389);
    expect(only.units.found[0].units).toHaveLength(6);
    expect(only.units.missing).toHaveLength(57);
    expect(only.indicators).toHaveLength(120);
    expect(Object.keys(only)).toEqual(Object.keys(reports(official(2022)).found[0]));
  });
});

describe('papi check of a faulty file', () => {
  const bad = file('bad-2023.csv', 'province,1.1,1.2,extra\nĐắk Lak,1.2,9,x\nHà Nộ,abc,1.4,\n');

  it('tells people on stderr what was understood, then every fault; stdout stays empty', () => {
    const { status, stdout, stderr } = papi('check', bad, '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('nodes: 1.1, 1.2\n');
    expect(stderr).not.toContain('missing');
    expect(stderr).toMatch(/\n\n4 faults:\n {2}bad-2023\.csv, row 1, column "extra": /);
  });

  it('gives programs the faults as JSON on stdout with exit 1, beside what is in order', () => {
    const { status, found } = reports(bad, at('nowhere.csv'), official(2022));
    expect(status).toBe(1);
    const of = (name: string) => found.find((each: { file: string }) => each.file === name);
    expect(of('bad-2023.csv').faults).toHaveLength(4);
    const far = { file: 'bad-2023.csv', row: 2, column: '1.2', code: 'out-of-range', found: '9' };
    expect(of('bad-2023.csv').faults).toContainEqual(expect.objectContaining(far));
    expect(of('bad-2023.csv').units.missing).toBeNull();
    expect(of('nowhere.csv')).toMatchObject({ layout: null, faults: [{ code: 'no-file' }], computes: null });
    expect(of('scores-2022.csv')).toMatchObject({ layout: 'wide', faults: [], computes: null });
    expect(found).toHaveLength(3);
  });

  it('counts the faults beyond those it lists', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `Nowhere ${i},1.1,1`).join('\n');
    const [only] = reports(file('many-2023.csv', `province,node,score\n${lines}\n`)).found;
    expect(only.faults).toHaveLength(1000);
    expect(only.more.faults).toBe(500);
  });

  it('does the same for respondents and for something that is no table', () => {
    const answers = file('answers-2023.csv', 'tinh,PSW_psweight,PSW_STRATA,quan,q1_1_1\nNowhere,-1,a,1,1\n');
    const codebook = join(root, 'data', 'samples', 'codebook.csv');
    const { status, found } = reports(answers, '--codebook', codebook);
    expect(status).toBe(1);
    expect(found[0].file).toBe('answers-2023.csv');
    expect(found[0].faults.length).toBeGreaterThan(0);
    expect(reports(file('odd-2023.csv', Uint8Array.of(0, 1, 2, 255))).status).toBe(1);
  });

  it('writes the JSON of a faulty file to --out, and no text for people', () => {
    expect(papi('check', bad, '--format', 'json', '--out', at('faults.json')).status).toBe(1);
    expect(JSON.parse(readFileSync(at('faults.json'), 'utf8'))[0].faults).toHaveLength(4);
    expect(papi('check', bad, '--out', at('faults.txt')).status).toBe(1);
    expect(existsSync(at('faults.txt'))).toBe(false);
  });

  it('takes no other format than table and json', () => {
    expect(papi('check', bad, '--format', 'csv').status).toBe(2);
  });
});
