import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { readSheet } from './sheet.js';
import type { IndexNode, Indicator, Label, LabelKind } from './types.js';

const file = 'methodology/labels.csv';
const columns = ['kind', 'of', 'from', 'to', 'label_vi', 'label_en', 'caution_vi', 'caution_en'];
const labelKinds: readonly [LabelKind, ...LabelKind[]] = [
  'total',
  'low',
  'high',
  'se',
  'weighted',
  'variance',
  'n',
  'node',
  'indicator',
];

/** What the published workbooks print beside their figures; a folder without the file has none. */
export function readLabels(
  folder: string,
  nodes: readonly IndexNode[],
  indicators: readonly Indicator[],
  faults: Faults,
): readonly Label[] {
  const known = {
    node: {
      ids: new Set(nodes.map(node => node.id)),
      words: { vi: 'một nút có trong bảng nút', en: 'a node of the table of nodes' },
    },
    indicator: {
      ids: new Set(indicators.map(({ concept }) => concept)),
      words: { vi: 'một khái niệm có trong bảng chỉ tiêu', en: 'a concept of the table of indicators' },
    },
  };
  return readSheet(folder, file, { columns, optional: true }, faults).map((row): Label => {
    const kind = row.oneOf('kind', labelKinds);
    const of = row.optional('of');
    if (kind === 'node' || kind === 'indicator') {
      if (!known[kind].ids.has(of)) row.contradicts('of', known[kind].words);
    }
    const text = { vi: row.optional('label_vi'), en: row.optional('label_en') };
    if (text.vi === '' && text.en === '') row.contradicts('label_vi', kinds.text);
    const caution = row.optionalWords('caution');
    return {
      ...{ kind, of, text },
      from: row.optional('from') === '' ? null : row.year('from'),
      to: row.optional('to') === '' ? null : row.year('to'),
      caution: caution.vi === '' ? null : caution,
    };
  });
}
