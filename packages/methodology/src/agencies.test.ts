import { join } from 'node:path';
import { InputError } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { inFolder, smallIndex } from '../testing/small-index.js';
import { readAgencyFile } from './agencies.js';
import { readMethodology } from './read-methodology.js';

const { nodes } = inFolder(smallIndex, readMethodology);
const read = (text: string) =>
  inFolder({ 'co-quan.csv': text }, folder => readAgencyFile(join(folder, 'co-quan.csv'), nodes));

/** What is said of a faulty file. */
function told(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error.lines('en');
    throw error;
  }
  return [];
}

describe('a table of agencies in a file of its own', () => {
  it('is read as the index’s own is, also as a spreadsheet saves it', () => {
    expect(read('\uFEFFnode;from;to;lead_vi;with_vi\nA;2020;;"Sở X; Sở Y";\n')).toEqual([
      { node: 'A', from: '2020', to: '', lead: ['Sở X', 'Sở Y'], with: [] },
    ]);
  });

  it('tells every fault with its row and column, and no folder', () => {
    const lines = told('node,from,to,lead_vi,with_vi\nC,2020,,Sở X,\nA,20,,,\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^co-quan\.csv, row 2, column "node": found "C"/);
    expect(lines.slice(1).every(line => line.startsWith('co-quan.csv, row 3'))).toBe(true);
  });

  it('says nothing of an end where the start is no month', () => {
    expect(told('node,from,to,lead_vi,with_vi\nA,abc,,Sở X,\nA,2020,2019,Sở X,\n')).toEqual([
      expect.stringMatching(/row 2, column "from": found "abc"/),
      expect.stringMatching(/row 3, column "to": found "2019", expected 2020 or later/),
    ]);
  });

  it('must hold an agency', () => {
    expect(told('node,from,to,lead_vi,with_vi\n')).toEqual([expect.stringContaining('at least one row of data')]);
    expect(told('node,from\nA,2020\n').length).toBeGreaterThan(0);
  });

  it('must be there', () => {
    expect(() => readAgencyFile('/khong/co.csv', nodes)).toThrow(InputError);
  });
});
