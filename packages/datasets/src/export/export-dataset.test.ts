import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../tables/testing/small-workbook.js';
import { madeSheet, readBooks } from '../workbooks/fixtures.js';
import { exportDataset, provenanceMark } from './export-dataset.js';

const books = {
  '2018.xlsx': workbookOf([madeSheet({ year: 2018, kind: 'one-header-row', withheld: 'KCDL' })]),
  '2023.xlsx': workbookOf([madeSheet({ year: 2023, kind: 'two-languages' })]),
  '2020.xlsx': workbookOf([madeSheet({ year: 2020, kind: 'two-languages' })]),
};
const read = readBooks(books);
const files = new Map(exportDataset(read).map(({ name, text }) => [name, text]));
const json = (name: string) => JSON.parse(files.get(name) as string);

describe('an export', () => {
  it('is a file of scores and one of indicators a year, a dictionary and a provenance, the same bytes each time', () => {
    expect([...files.keys()]).toEqual([
      ...['scores-2018.csv', 'scores-2020.csv', 'scores-2023.csv'],
      ...['indicators-2018.csv', 'indicators-2020.csv', 'indicators-2023.csv', 'datapackage.json', 'provenance.json'],
    ]);
    expect(new Map(exportDataset(readBooks(books)).map(({ name, text }) => [name, text]))).toEqual(files);
  });

  it('taken back gives the same tables, without a warning', () => {
    const back = readBooks(Object.fromEntries(files));
    expect(back.warnings).toEqual([]);
    expect(back.scores.objects()).toEqual(read.scores.objects());
    expect(back.indicators?.objects()).toEqual(read.indicators?.objects());
  });

  it('keeps the place of a withheld score empty', () => {
    expect(files.get('scores-2018.csv')).toContain('\n2018,22,Quảng Ninh,2,,,\n');
    expect(files.get('scores-2023.csv')).toMatch(/\n2023,01,Hà Nội,total,43\.96\d*,0\.25,200\n/);
  });

  it('describes each column, node and indicator', () => {
    const { resources } = json('datapackage.json');
    for (const { path, schema } of resources) {
      const head = (files.get(path) as string).split('\n')[0];
      expect(schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(head);
    }
    const nodes = resources.find(({ path }: { path: string }) => path === 'scores-2023.csv').dictionary;
    expect(nodes.find(({ node }: { node: string }) => node === '8.3')).toMatchObject({
      level: 'sub-axis',
      parent: '8',
      lo: 0.33,
    });
    const list = resources.find(({ path }: { path: string }) => path === 'indicators-2023.csv').dictionary;
    expect(list).toHaveLength(120);
    expect(list[1]).toMatchObject({
      indicator: '1.1.2',
      concept: 'leader-knowledge',
      unit: 'share',
      scored: 'yes',
      labels: ['Knowledge of Leaders', expect.any(String)],
    });
  });

  it('says where each file comes from and everything that was decided', () => {
    const { made_by, sources, layouts, files: written } = json('provenance.json');
    expect(made_by).toBe(provenanceMark);
    expect(sources.map(({ file, sha256 }: { file: string; sha256: string }) => [file, sha256.length])).toEqual([
      ['2018.xlsx', 64],
      ['2020.xlsx', 64],
      ['2023.xlsx', 64],
    ]);
    expect(layouts.map(({ sheet, layout }: { sheet: string; layout: string }) => [sheet, layout])[0]).toEqual([
      '2018_VIE_ENG',
      'one-header-row',
    ]);
    for (const { decisions } of layouts) expect(decisions[0]).toMatchObject({ code: 'layout' });
    expect(written.map(({ name }: { name: string }) => name)).toEqual([...files.keys()].slice(0, -1));
  });
});

describe('an export of scores made from respondents', () => {
  const head = 'year,unit,node,level,score,se,df,n,synthetic\n';
  const scored = readBooks({
    's.csv': `${head}2023,01,1.1,sub-axis,1.3,0.04,11,666,1\n2023,01,1.1.1,indicator,0.66,0.03,11,637,1\n`,
  });
  const texts = new Map(exportDataset(scored).map(({ name, text }) => [name, text]));

  it('keeps degrees of freedom, the errors of indicators and the mark of made-up figures', () => {
    expect(texts.get('scores-2023.csv')).toBe(
      'year,province,name,node,score,se,df,n,synthetic\n2023,01,Hà Nội,1.1,1.3,0.04,11,666,1\n',
    );
    expect(texts.get('indicators-2023.csv')).toBe(
      'year,province,name,indicator,concept,value,se,df,n,synthetic\n2023,01,Hà Nội,1.1.1,policy-knowledge,0.66,0.03,11,637,1\n',
    );
    const { resources } = JSON.parse(texts.get('datapackage.json') as string);
    for (const { path, schema } of resources) {
      expect(schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(texts.get(path)!.split('\n')[0]);
    }
  });

  it('taken back gives the same tables', () => {
    const back = readBooks(Object.fromEntries(texts));
    expect(back.scores.objects()).toEqual(scored.scores.objects());
    expect(back.indicators?.objects()).toEqual(scored.indicators?.objects());
    expect(back.synthetic).toEqual([2023]);
  });
});

describe('a file of indicators', () => {
  const head = 'year,province,indicator,concept,value\n';
  it('with an unknown indicator, a value twice or beyond its scale is a fault at its row', () => {
    const rows = [
      '2023,01,9.9.1,x,1',
      '2023,01,1.1.2,leader-knowledge,0.4',
      '2023,01,1.1.2,leader-knowledge,0.5',
      '2023,02,1.1.2,leader-knowledge,40',
      '2023,04,1.1.2,leader-knowledge,x',
      '2023,06,1.1.2,policy-knowledge,0.5',
    ];
    let told: readonly string[] = [];
    try {
      readBooks({ 'i.csv': `${head}${rows.join('\n')}\n` });
    } catch (error) {
      told = (error as { lines: (lang: 'en') => string[] }).lines('en');
    }
    expect(told).toEqual([
      expect.stringMatching(/^i\.csv, row 2, column "indicator": found "9\.9\.1"/),
      expect.stringMatching(/^i\.csv, row 4, column "value": found a second value of 01 Hà Nội on 1\.1\.2 in 2023/),
      expect.stringMatching(/^i\.csv, row 5, column "value": found "40"/),
      expect.stringMatching(/^i\.csv, row 6, column "value": found "x"/),
      expect.stringMatching(/^i\.csv, row 7, column "concept": found "policy-knowledge", expected leader-knowledge/),
    ]);
  });

  it('is read with decimal commas; by itself it has no scores', () => {
    const text = 'năm;tỉnh;indicator;concept;value\n2023;Hà Nội;1.1.2;leader-knowledge;0,4\n';
    expect(() => readBooks({ 'i.csv': text })).toThrow(/i\.csv: found values of indicators alone, no score/);
    const { indicators } = readBooks({ 'i.csv': text, 's.csv': 'year,province,total\n2023,01,44\n' });
    expect(indicators?.objects()).toEqual([
      { year: 2023, unit: '01', indicator: '1.1.2', concept: 'leader-knowledge', value: 0.4, n: Number.NaN },
    ]);
  });
});
