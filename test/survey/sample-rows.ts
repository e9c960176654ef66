import fc from 'fast-check';
import { indicators, YEAR } from './small-index.js';
import type { SurveyRow } from './survey-file.js';

const UNITS = ['01', '79'];

/** One respondent, somewhere in the sample. */
const person = fc.record({
  weight: fc.integer({ min: 1, max: 80 }).map(w => String(w / 8)),
  sex: fc.constantFrom('1', '2', '2', ''),
  answers: fc.tuple(
    ...indicators.map(({ lo, hi }) => fc.option(fc.integer({ min: lo, max: hi }), { nil: null, freq: 9 })),
  ),
});

/** Two units of two strata of two or three villages, one to five people in each; some answers are missing. */
export const sampleRows: fc.Arbitrary<SurveyRow[]> = fc
  .tuple(
    ...[0, 1, 2, 3].map(() =>
      fc.array(fc.array(person, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 3 }),
    ),
  )
  .map(strata =>
    strata.flatMap((villages, h) =>
      villages.flatMap((people, j) =>
        people.map(({ weight, sex, answers }) => ({
          year: String(YEAR),
          tinh: UNITS[Math.floor(h / 2)]!,
          PSW_STRATA: `s${h}`,
          PSW_PSU: `v${h}${j}`,
          PSW_psweight: weight,
          a001: sex,
          ...Object.fromEntries(indicators.map(({ id }, k) => [id, written(answers[k])])),
        })),
      ),
    ),
  );

function written(answer: number | null | undefined): string {
  return answer === null || answer === undefined ? '' : String(answer);
}
