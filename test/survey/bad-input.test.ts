import { InputError } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { indicators, YEAR } from './small-index.js';
import { faultsOf, type SurveyRow, scoresOf, surveyText } from './survey-file.js';

/** Two provinces, each a stratum of two villages of three people: rows 2 to 13 of the file. */
const ROWS: readonly SurveyRow[] = ['01', '79'].flatMap(unit =>
  [1, 2].flatMap(village =>
    [0, 1, 2].map(person => ({
      year: String(YEAR),
      tinh: unit,
      PSW_STRATA: unit,
      PSW_PSU: `${unit}-${village}`,
      PSW_psweight: '1.5',
      a001: person === 0 ? '1' : '2',
      ...Object.fromEntries(indicators.map(({ id, lo, hi }, k) => [id, String((k + person) % 2 === 0 ? lo : hi)])),
    })),
  ),
);

/** The rows with some cells of some rows (numbered as in the file) changed. */
function changed(changes: Readonly<Record<number, SurveyRow>>): SurveyRow[] {
  return ROWS.map((row, i) => ({ ...row, ...changes[i + 2] }));
}

const faults = (changes: Readonly<Record<number, SurveyRow>>) => faultsOf(surveyText(changed(changes)));

describe('a file of respondents', () => {
  it('without a mistake gives scores', () => {
    expect(faults({})).toEqual([]);
    expect(scoresOf(surveyText(ROWS)).get('01 all total')).toMatchObject({ n: 6, df: 1 });
  });

  it.each<[string, Record<number, SurveyRow>, (string | number)[]]>([
    ['a negative weight', { 4: { PSW_psweight: '-0.5' } }, ['bad-weight', 4, 'PSW_psweight']],
    ['a missing weight', { 4: { PSW_psweight: '' } }, ['bad-weight', 4, 'PSW_psweight']],
    ['an infinite weight', { 4: { PSW_psweight: '1e999' } }, ['bad-weight', 4, 'PSW_psweight']],
    ['a weight in words', { 4: { PSW_psweight: 'một' } }, ['not-a-number', 4, 'PSW_psweight']],
    ['a PSU in two strata', { 9: { PSW_PSU: '01-1' } }, ['psu-in-two-strata', 9, 'PSW_PSU']],
    ['no PSU', { 9: { PSW_PSU: '' } }, ['missing-key', 9, 'PSW_PSU']],
    ['no stratum', { 9: { PSW_STRATA: '' } }, ['missing-key', 9, 'PSW_STRATA']],
    ['an answer that is no number', { 5: { '2.1.1': 'có' } }, ['not-a-number', 5, '2.1.1']],
    ['an answer off its scale', { 5: { '2.4.4': '4' } }, ['answer-out-of-range', 5, '2.4.4']],
    ['an unknown code of sex', { 6: { a001: '3' } }, ['unknown-code', 6, 'a001']],
    ['a province nobody knows', { 7: { tinh: '03' } }, ['unknown-unit', 7, 'tinh']],
    ['no province', { 7: { tinh: '' } }, ['unknown-unit', 7, 'tinh']],
    ['a year nobody knows', { 7: { year: '1999' } }, ['unknown-year', 7, 'year']],
  ])('with %s is refused with its row and column', (_, changes, located) => {
    expect(faults(changes)).toEqual([located]);
  });

  it('with a stratum of one PSU is refused, and the stratum is shown where it first stands', () => {
    expect(faults({ 11: { PSW_PSU: '79-1' }, 12: { PSW_PSU: '79-1' }, 13: { PSW_PSU: '79-1' } })).toEqual([
      ['lonely-psu', 8, 'PSW_STRATA'],
    ]);
  });

  it('that is empty, or a header alone, is refused', () => {
    expect(faultsOf('')).toEqual([['empty-file', undefined, undefined]]);
    expect(faultsOf('\n\n')).toEqual([['empty-file', undefined, undefined]]);
    expect(faultsOf(`${Object.keys(ROWS[0]!).join(',')}\n`)).toEqual([['one-row', 1, undefined]]);
  });

  it('cut in the middle of a row is refused at that row, wherever it is cut before the last cell', () => {
    const text = surveyText(ROWS);
    const lastRow = text.lastIndexOf('\n', text.length - 2) + 1;
    const lastCell = text.lastIndexOf(',');
    for (let at = lastRow + 1; at <= lastCell; at++) {
      const found = faultsOf(text.slice(0, at));
      expect([at, found[0]?.[1]]).toEqual([at, 13]);
    }
  });

  it('cut inside a quoted cell is refused at that row', () => {
    const text = surveyText(ROWS, { quoted: true });
    expect(faultsOf(text.slice(0, -2))[0]?.[1]).toBe(13);
  });

  it('with many mistakes is told of all at once, in the order of its rows', () => {
    const found = faults({
      3: { PSW_psweight: '-1', tinh: '03' },
      5: { '2.1.1': 'có' },
      6: { a001: '7' },
      9: { PSW_PSU: '01-1' },
      12: { '8.1.1': '2', PSW_STRATA: '' },
    });
    expect(found.map(([code]) => code).sort()).toEqual([
      'answer-out-of-range',
      'bad-weight',
      'missing-key',
      'not-a-number',
      'psu-in-two-strata',
      'unknown-code',
      'unknown-unit',
    ]);
  });

  it('counts blank lines in its rows', () => {
    const lines = surveyText(changed({ 4: { PSW_psweight: '-0.5' } })).split('\n');
    lines.splice(2, 0, '', '');
    expect(faultsOf(lines.join('\n'))).toEqual([['bad-weight', 6, 'PSW_psweight']]);
  });

  it('with a mistake on every row keeps the first 1,000 and counts them all', () => {
    const many = Array.from({ length: 250 }, () => ROWS).flatMap(rows =>
      rows.map(row => ({ ...row, PSW_psweight: '-1' })),
    );
    try {
      scoresOf(surveyText(many));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.diagnostics.filter(({ severity }) => severity === 'fault')).toHaveLength(1000);
      expect(error.counts.faults).toBe(3000);
      expect(error.lines('vi').length).toBe(201);
    }
  });

  it('is told of in both languages, with what was meant where a name is near', () => {
    try {
      scoresOf(surveyText(changed({ 7: { tinh: 'Hà Nôi' }, 8: { tinh: 'Hồ Chí Min' } })));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.lines('vi').join('\n')).toContain('Hồ Chí Minh');
      expect(error.lines('en').join('\n')).toContain('row 8, column "tinh"');
    }
  });
});
