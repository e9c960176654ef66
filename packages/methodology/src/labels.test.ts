import { fileURLToPath } from 'node:url';
import { fold } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { type Files, faultsOf, inFolder, smallIndex } from '../testing/small-index.js';
import { readMethodology } from './read-methodology.js';

const file = 'methodology/labels.csv';
const head = 'kind,of,from,to,label_vi,label_en,caution_vi,caution_en\n';
const withLabels = (rows: string): Files => ({ ...smallIndex, [file]: head + rows });

describe('a table of labels', () => {
  it('is read with its years and cautions, and is not needed', () => {
    const { labels } = inFolder(
      withLabels('node,A.1,,2021,Tên,Name,Cẩn thận,Take care\nse,,,,,Error,,\n'),
      readMethodology,
    );
    expect(labels).toEqual([
      {
        kind: 'node',
        of: 'A.1',
        from: null,
        to: 2021,
        text: { vi: 'Tên', en: 'Name' },
        caution: { vi: 'Cẩn thận', en: 'Take care' },
      },
      { kind: 'se', of: '', from: null, to: null, text: { vi: '', en: 'Error' }, caution: null },
    ]);
    expect(inFolder(smallIndex, readMethodology).labels).toBeUndefined();
  });

  it('names what exists and says something', () => {
    const rows = 'node,Z,,,a,b,,\nindicator,trust,,,a,b,,\ntotal,,,,,,,\nsum,,,,a,b,,\n';
    expect(faultsOf(withLabels(rows), readMethodology)).toEqual([
      expect.stringMatching(/row 2, column "of": found "Z", expected a node/),
      expect.stringMatching(/row 3, column "of": found "trust", expected a concept/),
      expect.stringMatching(/row 4, column "label_vi"/),
      expect.stringMatching(/row 5, column "kind": found "sum"/),
    ]);
  });
});

describe('the bundled labels', () => {
  const papi = readMethodology(fileURLToPath(new URL('../../../data/', import.meta.url)));
  const labels = papi.labels ?? [];

  it('name every indicator and every node from 2018 on in Vietnamese', () => {
    const of = (kind: string) => new Set(labels.filter(l => l.kind === kind && l.text.vi !== '').map(l => l.of));
    expect([...of('indicator')].sort()).toEqual([...new Set(papi.indicators.map(i => i.concept))].sort());
    const nodes = papi.nodes.filter(({ level, to }) => level !== 'total' && to >= 2018).map(({ id }) => id);
    expect([...of('node')].sort()).toEqual(expect.arrayContaining([...new Set(nodes)].sort()));
  });

  it('of indicators of one sub-axis and year never read alike', () => {
    for (const year of [2018, 2019, 2022, 2023]) {
      const list = papi.indicators.filter(i => i.year === year);
      for (const lang of ['vi', 'en'] as const) {
        const keys = list.flatMap(({ concept, parent }) =>
          labels.filter(l => l.of === concept && l.text[lang] !== '').map(l => `${parent} ${fold(l.text[lang])}`),
        );
        expect(new Set(keys).size, `${year} ${lang}`).toBe(keys.length);
      }
    }
  });
});
