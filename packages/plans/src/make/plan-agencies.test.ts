import { describe, expect, it } from 'vitest';
import { codeOf, official } from '../../testing/official.js';
import { assignedTo, findAgency, planAgencies } from './plan-agencies.js';

const { methodology, geography } = official;
const unitOf = (name: string) => geography.units.find(({ code }) => code === codeOf(name))!;

describe('the agencies of a plan', () => {
  it('have the names that bodies have in the kind of unit', () => {
    const asked = { node: '4.4', year: 2023, month: '2024-05' };
    expect(assignedTo(methodology, unitOf('Đắk Lắk'), asked)).toEqual({
      lead: ['Thanh tra tỉnh'],
      with: ['HĐND', 'Ủy ban MTTQ Việt Nam tỉnh'],
    });
    expect(assignedTo(methodology, unitOf('Hà Nội'), asked)).toEqual({
      lead: ['Thanh tra thành phố'],
      with: ['HĐND', 'Ủy ban MTTQ Việt Nam thành phố'],
    });
  });

  it('keep the names of the table in an index that does not say for which kind of unit it is worded', () => {
    const { plan_agency_kind: _, ...texts } = methodology.texts;
    const asked = { node: '4.4', year: 2023, month: '2024-05' };
    expect(assignedTo({ ...methodology, texts }, unitOf('Hà Nội'), asked).lead).toEqual(['Thanh tra tỉnh']);
  });

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
  ])('are found by “%s”', (text, found) => {
    expect(findAgency(agencies, text)).toEqual({ found, near: [] });
  });

  it('are told apart where a part of a name is that of several', () => {
    expect(findAgency(agencies, 'Y tế').found).toBe('Sở Y tế');
    const { found, near } = findAgency(agencies, 'Sở');
    expect(found).toBeUndefined();
    expect(near.length).toBeGreaterThan(5);
  });

  it('are offered where the name is misspelt, told where one only takes part, and not guessed', () => {
    expect(findAgency(agencies, 'Sở Tài chánh')).toEqual({ near: ['Sở Tài chính'] });
    expect(findAgency(agencies, 'tòa án nhân dân tỉnh').helpsOnly).toBe('Tòa án nhân dân tỉnh');
    expect(findAgency(agencies, 'xyz')).toEqual({ near: [] });
    expect(findAgency(agencies, '')).toEqual({ near: [] });
  });
});
