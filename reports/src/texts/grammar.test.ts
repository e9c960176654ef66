import { describe, expect, it } from 'vitest';
import { capital, withArticle } from './grammar.js';

describe('an English noun', () => {
  it('has the article that is spoken before it', () => {
    expect(['province', 'area', 'office', 'unit', 'European city'].map(withArticle)).toEqual([
      ...['a province', 'an area', 'an office', 'a unit', 'a European city'],
    ]);
    expect(capital(withArticle('area'), 'en')).toBe('An area');
  });
});
