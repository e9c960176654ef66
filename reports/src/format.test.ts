import { describe, expect, it } from 'vitest';
import { numbers } from './format.js';

describe('numbers', () => {
  const [vi, en] = [numbers('vi'), numbers('en')];
  it('writes a decimal comma in Vietnamese and a point in English', () => {
    expect([vi.score(42.3265), en.score(42.3265)]).toEqual(['42,33', '42.33']);
  });
  it('rounds halves away from zero by the digits published', () => {
    expect([vi.score(5.005), vi.change(-1.005), vi.percent(0.145), vi.relative(0.0255)]).toEqual([
      '5,01',
      '−1,01',
      '15%',
      '+2,6%',
    ]);
  });
  it('separates thousands with a point in Vietnamese and a comma in English', () => {
    expect([vi.count(19536), en.count(19536)]).toEqual(['19.536', '19,536']);
  });
  it('signs a change with a true minus and leaves a change that rounds to nothing unsigned', () => {
    expect([vi.change(1.204), vi.change(-0.38), vi.change(-0.004)]).toEqual(['+1,20', '−0,38', '0,00']);
    expect([en.relative(0.0292), en.relative(-0.387), en.relative(-0.0001)]).toEqual(['+2.9%', '−38.7%', '0.0%']);
  });
  it('writes the numbers of a formula as they are, none rounded and none longer than it is', () => {
    expect([0.13, 1.284, 8.8, 0, 150000, -0.5].map(vi.exact)).toEqual(['0,13', '1,284', '8,8', '0', '150.000', '−0,5']);
    expect([1.284, 150000, 0.1 + 0.2].map(en.exact)).toEqual(['1.284', '150,000', '0.3']);
  });
  it('writes a score on which a rank turns with four decimals, and one to be reached rounded up', () => {
    expect([vi.fine(42.32652), vi.needed(42.32652), en.needed(0.1 + 0.2)]).toEqual(['42,3265', '42,3266', '0.3000']);
  });
  it('writes a gap with the decimals it takes to say something', () => {
    expect([0.1249, 0.005, 0.0049, 0.00034, 0.00003, 0].map(vi.gap)).toEqual([
      ...['0,12', '0,01', '0,005', '0,0003', 'dưới 0,0001', '0,00'],
    ]);
    expect([0.0034, 0.00003].map(en.gap)).toEqual(['0.003', 'under 0.0001']);
  });
  it('writes half places only where there are any', () => {
    expect([vi.places(10), vi.places(10.5)]).toEqual(['10', '10,5']);
  });
});
