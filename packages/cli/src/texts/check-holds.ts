import type { Lang } from '@papi/methodology';
import type { IndexWords } from '../index-words.js';

/** What `papi check` says of places that are missing or withheld, and how it names nodes. */
export interface HoldsTexts {
  readonly missingUnits: (count: number, n: IndexWords) => string;
  readonly missingNodes: string;
  readonly withheld: (nodes: string) => string;
  readonly withheldAll: string;
  readonly more: (count: number) => string;
  readonly moreLines: (count: number) => string;
  readonly total: string;
  readonly all: Readonly<Record<'axis' | 'sub-axis', (count: number) => string>>;
  readonly some: Readonly<Record<'axis' | 'sub-axis', (ids: readonly string[], count: number) => string>>;
  /** The last with “and”. */
  readonly list: (parts: readonly string[]) => string;
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

export const holdsTexts: Readonly<Record<Lang, HoldsTexts>> = {
  vi: {
    missingUnits: (count, n) => `thiếu ${count} ${n.units}`,
    missingNodes: 'thiếu nội dung',
    withheld: nodes => `không có điểm của ${nodes}`,
    withheldAll: 'không có điểm nào',
    more: count => `và ${count} nữa`,
    moreLines: count => `và ${count} dòng nữa; đầy đủ ở --format json`,
    total: 'tổng điểm',
    all: { axis: count => `cả ${count} trục`, 'sub-axis': count => `cả ${count} nội dung thành phần` },
    some: { axis: ids => `trục ${ids.join(', ')}`, 'sub-axis': ids => `nội dung thành phần ${ids.join(', ')}` },
    list: parts => listed(parts, 'và'),
  },
  en: {
    missingUnits: (count, n) => `missing ${count} ${count === 1 ? n.unit : n.units}`,
    missingNodes: 'missing nodes',
    withheld: nodes => `${nodes} withheld`,
    withheldAll: 'every score withheld',
    more: count => `and ${count} more`,
    moreLines: count => `and ${count} more lines; all of them with --format json`,
    total: 'total',
    all: { axis: count => `all ${count} axes`, 'sub-axis': count => `all ${count} sub-axes` },
    some: {
      axis: (ids, count) => `${count === 1 ? 'axis' : 'axes'} ${ids.join(', ')}`,
      'sub-axis': (ids, count) => `${count === 1 ? 'sub-axis' : 'sub-axes'} ${ids.join(', ')}`,
    },
    list: parts => listed(parts, 'and'),
  },
};
