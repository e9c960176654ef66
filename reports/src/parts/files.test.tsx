import { describe, expect, it } from 'vitest';
import { numbers } from '../format.js';
import { size } from './files.js';

describe('the size of a file', () => {
  it('is in bytes, thousands or millions of bytes, as the language writes numbers', () => {
    expect(size(numbers('vi'), 245)).toBe('245 B');
    expect(size(numbers('vi'), 20_961)).toBe('21 kB');
    expect(size(numbers('vi'), 1_293_752)).toBe('1,3 MB');
    expect(size(numbers('en'), 1_293_752)).toBe('1.3 MB');
  });

  it('never says a thousand of the smaller unit', () => {
    expect(size(numbers('en'), 999)).toBe('999 B');
    expect(size(numbers('en'), 999_600)).toBe('1.0 MB');
  });
});
