import { describe, expect, it } from 'vitest';
import { lowestRows } from './lowest-rows.js';

const row = (node: string, parent: string | null, score = 1) => ({ node, parent, score });
const lowest = (...rows: ReturnType<typeof row>[]) => lowestRows(rows).map(({ node }) => node);

describe('the lowest rows', () => {
  it('are those of which no part has a score', () => {
    expect(lowest(row('t', null), row('1', 't'), row('1.1', '1'), row('2', 't'), row('2.1', '2', Number.NaN))).toEqual([
      '1.1',
      '2',
    ]);
  });

  it('never hold the whole beside its parts, though the rows between are gone', () => {
    expect(lowest(row('t', null), row('1.1', '1'), row('2.1', '2'))).toEqual(['1.1', '2.1']);
  });

  it('leave out what has no score, and are the whole where it stands alone', () => {
    expect(lowest(row('t', null), row('1', 't', Number.NaN))).toEqual(['t']);
  });
});
