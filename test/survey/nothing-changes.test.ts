import type { Block } from '@papi/survey';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from './same-scores.js';
import { sampleRows } from './sample-rows.js';
import { type SurveyRow, scored, scoresOf, surveyText, withFiles } from './survey-file.js';

const runs = { numRuns: 20 };

/** The blocks of files cut into pieces of a few rows. */
function* pieces(blocks: Iterable<Block>, length: number): Iterable<Block> {
  for (const block of blocks) {
    for (let from = 0; from < block.rows; from += length) {
      const rows = Math.min(length, block.rows - from);
      yield {
        rows,
        column: name => Array.prototype.slice.call(block.column(name), from, from + rows) as ArrayLike<unknown>,
      };
    }
  }
}

function renamed(rows: readonly SurveyRow[], name: (row: SurveyRow) => Partial<SurveyRow>): SurveyRow[] {
  return rows.map(row => ({ ...row, ...name(row) }) as SurveyRow);
}

describe('scores from a file of respondents are the same but for rounding', () => {
  it('when the file is split in two', () => {
    fc.assert(
      fc.property(sampleRows, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
        const cut = 1 + Math.floor(share * (rows.length - 2));
        const halves = [rows.slice(0, cut), rows.slice(cut)].map(half => surveyText(half));
        const split = withFiles(halves, read => scored(read, () => read.flatMap(each => [...each.blocks()])));
        expectSame(split, scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });

  it('when its rows come in pieces of any length', () => {
    fc.assert(
      fc.property(sampleRows, fc.integer({ min: 1, max: 30 }), (rows, length) => {
        const cut = withFiles([surveyText(rows)], read => scored(read, () => pieces(read[0]!.blocks(), length)));
        expectSame(cut, scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });

  it('when its rows are permuted', () => {
    const permuted = sampleRows.chain(rows =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(permuted, ([rows, others]) => {
        expectSame(scoresOf(surveyText(others)), scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });

  it('when all weights are scaled', () => {
    fc.assert(
      fc.property(sampleRows, fc.constantFrom(1 / 1024, 1 / 3, 0.7, 12.5, 1e6), (rows, by) => {
        const scaled = renamed(rows, row => ({ PSW_psweight: String(by * Number(row.PSW_psweight)) }));
        expectSame(scoresOf(surveyText(scaled)), scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });

  it('when strata and PSUs get other names', () => {
    fc.assert(
      fc.property(sampleRows, fc.constantFrom('Tầng ', '=', '00', '"', ' x,'), (rows, before) => {
        const others = renamed(rows, row => ({
          PSW_STRATA: `${before}${row.PSW_STRATA}`.replaceAll('"', "'"),
          PSW_PSU: `${row.PSW_PSU}-${row.PSW_STRATA}`,
        }));
        expectSame(scoresOf(surveyText(others)), scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });

  it('when PSU labels repeat from stratum to stratum, and nest says so', () => {
    fc.assert(
      fc.property(sampleRows, rows => {
        const repeated = renamed(rows, row => ({ PSW_PSU: row.PSW_PSU!.slice(2) }));
        expectSame(scoresOf(surveyText(repeated), { nest: true }), scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });
});

describe('scores from a file of respondents are exactly the same', () => {
  it('when its columns are in another order', () => {
    const columns = sampleRows.chain(rows => {
      const names = Object.keys(rows[0]!);
      return fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
      );
    });
    fc.assert(
      fc.property(columns, ([rows, names]) => {
        expect(scoresOf(surveyText(rows, { columns: names }))).toEqual(scoresOf(surveyText(rows)));
      }),
      runs,
    );
  });

  it.each([
    ['semicolons and decimal commas', { delimiter: ';', decimal: ',' }],
    ['tabs', { delimiter: '\t' }],
    ['Windows line ends', { end: '\r\n' }],
    ['a byte order mark', { before: '\ufeff' }],
    ['quoted cells', { quoted: true }],
    ['all of them', { delimiter: ';', decimal: ',', end: '\r\n', before: '\ufeff', quoted: true }],
  ])('when it is written with %s', (_, writing) => {
    fc.assert(
      fc.property(sampleRows, rows => {
        expect(scoresOf(surveyText(rows, writing))).toEqual(scoresOf(surveyText(rows)));
      }),
      { numRuns: 10 },
    );
  });

  it('when missing answers are blank, NA, 888, 999 or -999999', () => {
    fc.assert(
      fc.property(sampleRows, fc.constantFrom('NA', '888', '999', '-999999'), (rows, code) => {
        const coded = renamed(rows, row =>
          Object.fromEntries(
            Object.entries(row).map(([name, text]) => [name, text === '' && name !== 'a001' ? code : text]),
          ),
        );
        expect(scoresOf(surveyText(coded))).toEqual(scoresOf(surveyText(rows)));
      }),
      { numRuns: 10 },
    );
  });
});
