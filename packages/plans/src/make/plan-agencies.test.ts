import { describe, expect, it } from 'vitest';
import { codeOf, official } from '../../testing/official.js';
import { findAgency, planAgencies } from './plan-agencies.js';

const { methodology, geography } = official;
const unitOf = (name: string) => geography.units.find(({ code }) => code === codeOf(name))!;

describe('the agencies of a plan', () => {
  const agencies = planAgencies(methodology, unitOf('Đắk Lắk'), 2023, '2024-05');

  it('lead, or only take part', () => {
    expect(agencies.leading).toContain('Sở Tài chính');
    expect(agencies.helping).toContain('Tòa án nhân dân tỉnh');
    expect(agencies.helping).not.toContain('Sở Tư pháp');
  });

  it.each([
    ['Sở Tài chính', 'Sở Tài chính'],
    ['so tai chinh', 'Sở Tài chính'],
    ['tài chính', 'Sở Tài chính'],
    ['Thanh tra', 'Thanh tra tỉnh'],
    ['Department of Finance', 'Sở Tài chính'],
    ['department of finance', 'Sở Tài chính'],
    ['justice', 'Sở Tư pháp'],
    ["Provincial People's Committee", 'Văn phòng UBND tỉnh'],
  ])('are found by “%s”', (text, found) => {
    expect(findAgency(methodology, agencies, text)).toEqual({ found, near: [] });
  });

  it('are told apart where a part of a name is that of several', () => {
    expect(findAgency(methodology, agencies, 'Y tế').found).toBe('Sở Y tế');
    const { found, near } = findAgency(methodology, agencies, 'Sở');
    expect(found).toBeUndefined();
    expect(near.length).toBeGreaterThan(5);
    expect(findAgency(methodology, agencies, 'Department').near.length).toBeGreaterThan(5);
  });

  it('are offered where the name is misspelt, told where one only takes part, and not guessed', () => {
    expect(findAgency(methodology, agencies, 'Sở Tài chánh')).toEqual({ near: ['Sở Tài chính'] });
    expect(findAgency(methodology, agencies, 'tòa án nhân dân tỉnh').helpsOnly).toBe('Tòa án nhân dân tỉnh');
    expect(findAgency(methodology, agencies, 'Department of Finanse')).toEqual({ near: ['Sở Tài chính'] });
    expect(findAgency(methodology, agencies, 'Provincial People’s Court').helpsOnly).toBe('Tòa án nhân dân tỉnh');
    expect(findAgency(methodology, agencies, 'xyz')).toEqual({ near: [] });
    expect(findAgency(methodology, agencies, '')).toEqual({ near: [] });
  });
});
