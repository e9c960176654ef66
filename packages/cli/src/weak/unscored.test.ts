import { bundled } from '@papi/datasets';
import { panel } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { unscoredNote } from './unscored.js';

const dataset = bundled();
const scores = panel(dataset.scores);
const note = (units: readonly string[] | undefined, year: number, lang: 'vi' | 'en' = 'vi') =>
  unscoredNote(dataset, scores, { units: units && new Set(units), year, lang });

describe('the note on units without scores', () => {
  it('names those that were asked for and have none in the year', () => {
    expect(note(['22', '66'], 2023)).toBe('Không có điểm năm 2023: Quảng Ninh.');
    expect(note(['22', '66'], 2023, 'en')).toBe('Without scores in 2023: Quang Ninh.');
  });

  it('is none where all have scores, or none was asked for', () => {
    expect(note(['22', '66'], 2022)).toBeUndefined();
    expect(note(undefined, 2023)).toBeUndefined();
  });
});
