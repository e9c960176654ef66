import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit.js';
import { intervalChoice } from './interval-choice.js';

describe('the intervals asked for', () => {
  it('are t, and logit for proportions, where nothing is said', () => {
    expect(intervalChoice(undefined, '0.95', 'en')).toEqual({ interval: 't', method: 'logit', level: 0.95 });
  });
  it('are a distribution, a kind for proportions, or both', () => {
    expect(intervalChoice('normal', '0,9', 'en')).toEqual({ interval: 'normal', method: 'logit', level: 0.9 });
    expect(intervalChoice('Wilson', '0.9', 'en')).toMatchObject({ interval: 't', method: 'wilson' });
    expect(intervalChoice('wald, normal', '0.9', 'en')).toMatchObject({ interval: 'normal', method: 'wald' });
  });
  it.each([
    ['exact', '0.95'],
    ['t', '95'],
    ['t', '0'],
    ['t', '1'],
    ['t', ''],
  ])('are wrong usage as %j at the level %j', (kind, level) => {
    expect(() => intervalChoice(kind, level, 'en')).toThrow(UsageError);
  });
});
