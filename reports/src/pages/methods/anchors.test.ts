import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { anchors, anchorsOf } from './anchors.js';

describe('the sections of the methods page', () => {
  it('are the published ones where scores were published', () => {
    expect(anchorsOf(modelOf(bundled()))).toEqual(anchors);
  });

  it('have those of a survey after the one on errors, and no sums known not to add up', () => {
    const own = anchorsOf(modelOf(surveyed({ years: [2022, 2023] })));
    const at = own.indexOf('errors');
    expect(own.slice(at + 1, at + 4)).toEqual(['sampling-units', 'approximate', 'comparisons']);
    expect(own).not.toContain('exceptions');
    expect(own).toContain('series');
  });

  it('tell nothing over the years where there is one', () => {
    const own = anchorsOf(modelOf(surveyed()));
    for (const anchor of ['series', 'codes', 'change', 'rank-moves', 'usual']) expect(own).not.toContain(anchor);
  });
});
