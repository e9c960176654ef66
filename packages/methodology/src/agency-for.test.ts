import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolder, replaced, smallIndex } from '../testing/small-index.js';
import { agencyFor, agencyMonth, assignedTo } from './agency-for.js';
import { readGeography } from './read-geography.js';
import { readMethodology } from './read-methodology.js';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const papi = readMethodology(data);
const lead = (...asked: [id: string, year: number, month: string]) => agencyFor(papi, ...asked)?.lead;

describe('who leads the work on a node', () => {
  const agencies = 'node,from,to,lead_vi,with_vi\nA,2020,2021-06,Sở X,\nA,2021-07,,Sở Z,\nA.2,2022,2022,Sở Y,\n';
  const files = { ...smallIndex, 'plan/agencies.csv': agencies };
  const index = inFolder(files, readMethodology);

  it('asks the parent where the node has none at that time', () => {
    expect(agencyFor(index, 'A.2', 2022, '2022-05')?.lead).toEqual(['Sở Y']);
    expect(agencyFor(index, 'A.1', 2022, '2022-05')?.lead).toEqual(['Sở Z']);
    expect(agencyFor(index, 'A.2', 2021, '2021-06')?.lead).toEqual(['Sở X']);
    expect(agencyFor(index, 'A.2', 2021, '2021-07')?.lead).toEqual(['Sở Z']);
    expect(agencyFor(index, 'B.1', 2022, '2022-05')).toBeUndefined();
    expect(agencyFor(index, 'C', 2022, '2022-05')).toBeUndefined();
  });

  it('keeps to the last edition for months after it', () => {
    expect(agencyFor(index, 'A.2', 2022, '2030-01')?.lead).toEqual(['Sở Z']);
  });

  it('follows a subject to the id that it has at the time', () => {
    // Poverty lists, commune budgets and land plans were 2.1, 2.2 and 2.3 to 2017 and are 2.2, 2.3 and 2.4 from 2018.
    expect(lead('2.1', 2017, '2017-05')).toEqual(['Sở Lao động - Thương binh và Xã hội']);
    expect(lead('2.1', 2017, '2018-05')).toEqual(['Sở Lao động - Thương binh và Xã hội']);
    expect(lead('2.2', 2017, '2018-05')).toEqual(['Sở Tài chính']);
    expect(lead('2.3', 2017, '2018-05')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(lead('2.1', 2018, '2019-05')).toEqual(['Sở Tư pháp']);
  });

  it('takes who last led a subject that is measured no more', () => {
    // People’s Inspection Boards to 2015; building permits to 2020.
    expect(lead('3.2', 2015, '2016-05')).toEqual(['Ủy ban MTTQ Việt Nam tỉnh']);
    expect(lead('3.2', 2016, '2016-05')).toEqual(['Thanh tra tỉnh']);
    expect(lead('5.2', 2020, '2021-05')).toEqual(['Sở Xây dựng']);
  });

  it('hands a subject that is measured no more to its parent where it had no row of its own', () => {
    const gone = replaced(files, 'methodology/nodes.csv', 'B.1,2020,2022', 'B.1,2020,2021');
    const moved = replaced(gone, 'methodology/series.csv', 'B.1,2020,2022,B.1-2020,,', 'B.1,2020,2021,B.1-2020,,');
    const broken = replaced(
      moved,
      'methodology/series.csv',
      'B,2020,2022,B-2020,,',
      'B,2020,2021,B-2020,,\nB,2022,2022,B-2022,bỏ B.1,B.1 went',
    );
    const withB = { ...broken, 'plan/agencies.csv': `${agencies}B,2020,,Sở B,\n` };
    expect(agencyFor(inFolder(withB, readMethodology), 'B.1', 2021, '2022-05')?.lead).toEqual(['Sở B']);
  });

  it('knows the departments merged in March 2025 and the districts that ended in July 2025', () => {
    expect(lead('7.1', 2024, '2025-02')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(lead('7.1', 2024, '2025-03')).toEqual(['Sở Nông nghiệp và Môi trường']);
    expect(lead('1.1', 2024, '2025-06')).toEqual(['UBND cấp huyện', 'UBND cấp xã']);
    expect(lead('1.1', 2024, '2025-07')).toEqual(['UBND cấp xã']);
  });
});

describe('the month whose agencies are named', () => {
  it('is July of the year after the scores', () => {
    expect(agencyMonth(2023)).toBe('2024-07');
    expect(agencyMonth(2024)).toBe('2025-07');
  });
});

describe('who sees to a node of a unit', () => {
  const { units } = readGeography(data, '63', '34');
  const unitOf = (name: string) => units.find(unit => unit.name.vi === name)!;
  const asked = { node: '4.4', year: 2023, month: '2024-05' };

  it('has the names that bodies have in the kind of unit', () => {
    expect(assignedTo(papi, unitOf('Đắk Lắk'), asked)).toEqual({
      lead: ['Thanh tra tỉnh'],
      with: ['HĐND', 'Ủy ban MTTQ Việt Nam tỉnh'],
    });
    expect(assignedTo(papi, unitOf('Hà Nội'), asked)).toEqual({
      lead: ['Thanh tra thành phố'],
      with: ['HĐND', 'Ủy ban MTTQ Việt Nam thành phố'],
    });
  });

  it('has the names of its successor once it was merged', () => {
    const of = (month: string) => assignedTo(papi, unitOf('Sóc Trăng'), { ...asked, month }).lead;
    expect([of('2025-06'), of('2025-07')]).toEqual([['Thanh tra tỉnh'], ['Thanh tra thành phố']]);
  });

  it('keeps the names of the table in an index that does not say for which kind of unit it is worded', () => {
    const { plan_agency_kind: _, ...texts } = papi.texts;
    expect(assignedTo({ ...papi, texts }, unitOf('Hà Nội'), asked).lead).toEqual(['Thanh tra tỉnh']);
  });

  it('is nobody where none is known', () => {
    expect(assignedTo({ ...papi, agencies: [] }, unitOf('Hà Nội'), asked)).toEqual({ lead: [], with: [] });
  });
});
