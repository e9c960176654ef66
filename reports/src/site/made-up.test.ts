import { bundled, type Dataset } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../downloads/datapackage.js';
import { downloadsOf } from '../downloads/list.js';
import { surveyed } from '../testing/surveyed.js';
import { madeUp } from './made-up.js';
import { modelOf } from './model.js';

/** The scores of a survey as a file of scores gives them: without the respondents. */
function asFile(synthetic: boolean): Dataset {
  const { survey: _survey, ...dataset } = surveyed();
  const se = new Float64Array(dataset.scores.numRows()).fill(0.1);
  const scores = dataset.scores.assign({ se, df: se.map(() => 9) });
  return { ...dataset, scores, withheld: [], ...(synthetic && { synthetic: [2023] }) };
}

const made = modelOf(asFile(true));
const own = modelOf(asFile(false));

describe('a file of scores that are made up', () => {
  it('is said to be that on every page and in every file', () => {
    expect(madeUp({ model: made, lang: 'en' })?.whole).toBe('Made-up data, not PAPI results');
    expect(JSON.parse(dataPackage(made))).toMatchObject({ synthetic: true });
    for (const path of ['data/scores.csv', 'data/scores-2023.csv', 'data/unit/dak-lak.csv']) {
      const [head, first] = downloadsOf(made).byPath.get(path)!.text().split(/\r?\n/);
      expect([head!.endsWith(',synthetic'), first!.endsWith(',true')]).toEqual([true, true]);
    }
  });

  it('is said to be that where it has no errors too, without a word of tests', () => {
    const { scores, ...dataset } = asFile(true);
    const plain = modelOf({ ...dataset, scores: scores.select('year', 'unit', 'node', 'score') });
    expect(madeUp({ model: plain, lang: 'vi' })?.short).toBe('số liệu mô phỏng');
    expect(downloadsOf(plain).byPath.get('data/scores.csv')!.text()).toMatch(/,synthetic\r?\n/);
    expect(plain.texts.tested).toBeUndefined();
    expect(plain.texts.rule).toEqual(bundled().methodology.texts.rule);
  });
});

describe('a file of scores that someone made of respondents', () => {
  it('is spoken of as a survey, not as what was published', () => {
    expect(madeUp({ model: own, lang: 'en' })).toBeNull();
    expect(own.texts.publisher).toEqual(own.texts.survey_publisher);
    expect(own.texts.tested).toBeDefined();
    expect(own.methodology.editions).toEqual([{ year: 2023, respondents: null, note: { vi: '', en: '' } }]);
  });

  it('shows the units it holds alone, one without any score too', () => {
    expect(own.units.map(({ code }) => code)).toEqual(['01', '48', '66', '79']);
    const asked = modelOf({ ...asFile(false), withheld: [{ year: 2023, unit: '22', node: 'total' }] });
    expect(asked.withheld(2023, 'total').map(({ code }) => code)).toEqual(['22']);
  });

  it('has intervals by Student’s t', () => {
    const { low, high, df } = own.estimate(2023, '66', 'total')!;
    expect(df).toBe(9);
    expect(high - low).toBeCloseTo(2 * 2.2622 * 0.1, 4);
  });
});
