import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { unitPages } from '../pages/unit/pages.js';
import { contextOf } from './context.js';
import { documentOf } from './document.js';
import { givenErrors } from './given-errors.js';
import { modelOf } from './model.js';

/** The official scores, those of one axis with an error of 0.1. */
const dataset = (() => {
  const official = bundled();
  const nodes = official.scores.array('node') as string[];
  const scores = official.scores.assign({ se: nodes.map(node => (node === '1' ? 0.1 : Number.NaN)) });
  return { ...official, scores };
})();

describe('standard errors that come with published scores', () => {
  it('make intervals by the normal distribution, of the scores that have one', () => {
    const errors = givenErrors(dataset.scores)!;
    const { score, low, high } = errors.estimate(2023, '66', '1')!;
    expect((high - score) / 0.1).toBeCloseTo(1.96, 2);
    expect((score - low) / 0.1).toBeCloseTo(1.96, 2);
    expect(errors.estimate(2023, '66', '2')).toBeUndefined();
  });

  it('are not there where none comes', () => {
    expect(givenErrors(bundled().scores)).toBeUndefined();
    expect(modelOf(bundled()).level).toBeNull();
  });

  it('are drawn and told, while the scores stay the index’s own', { timeout: 30_000 }, () => {
    const model = modelOf(dataset);
    const maker = unitPages(model, model.unit('66')).find(({ route }) => route.page === 'unit' && route.year === 2023)!;
    const context = contextOf(model, 'en', maker.route);
    const page = documentOf(context, maker.make(context));
    const axes = page.split('<h2 id="axes">')[1]!.split('</section>')[0]!.split('<ul class="rows">')[1]!;
    expect(axes.match(/class="ci"/g)).toHaveLength(1);
    expect(page).toContain('Intervals are made from the standard errors that come with the scores');
    expect(page).not.toContain('come without standard errors');
    expect(page).toContain('Computed from the PAPI scores published by');
    expect(page).not.toContain('id="groups"');
  });

  it('are a test for the nodes that have them, and no claim for those that have none', { timeout: 30_000 }, () => {
    const official = bundled();
    const nodes = official.scores.array('node') as string[];
    const scores = official.scores.assign({ se: nodes.map(node => (node === 'total' ? 0.1 : Number.NaN)) });
    const model = modelOf({ ...official, scores });
    expect([model.tested(2023, 'total'), model.tested(2023, '1'), model.tested(2023, '5.4')]).toEqual([
      true,
      false,
      false,
    ]);
    const maker = unitPages(model, model.unit('66')).find(({ route }) => route.page === 'unit' && route.year === 2023)!;
    const context = contextOf(model, 'en', maker.route);
    const page = documentOf(context, maker.make(context));
    expect(page).toContain('which is statistically significant at the 5% level');
    const changes = page.split('<h2 id="changes">')[1]!.split('</section>')[0]!;
    expect(changes).toContain('5% rule of thumb');
    expect(changes).not.toContain('a test at the 5% level');
  });
});
