import { describe, expect, it } from 'vitest';
import { marked } from './marked.js';

const result = { columns: ['unit', 'score'], rows: [{ unit: '01', score: 5 }] };

describe('a result of made-up scores', () => {
  it('says so in every row for programs, and looks the same to people', () => {
    expect(marked(result, { synthetic: [2023] })).toEqual({
      columns: ['unit', 'score', 'synthetic'],
      shown: ['unit', 'score'],
      rows: [{ unit: '01', score: 5, synthetic: 1 }],
    });
  });

  it('is left as it is where the scores are not made up', () => {
    expect(marked(result, {})).toBe(result);
  });
});
