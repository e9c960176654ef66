import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, inFolder, smallIndex } from '../testing/small-index.js';
import { agencyName, hasLetterhead, ownAgencyName } from './agency-names.js';
import { readGeography } from './read-geography.js';
import { readMethodology } from './read-methodology.js';

const file = 'plan/agency-names.csv';
const withNames = (...rows: string[]) => ({ ...smallIndex, [file]: ['name_vi,name_en', ...rows, ''].join('\n') });
const told = (...rows: string[]) => faultsOf(withNames(...rows), readMethodology);

describe('the names of agencies', () => {
  const index = inFolder(
    withNames('Sở Tài chính,Department of Finance', 'Sở Y tế,Department of Health'),
    readMethodology,
  );

  it('are given in either language, and one that is not known keeps its own', () => {
    expect(agencyName(index, 'Sở Tài chính', 'en')).toBe('Department of Finance');
    expect(agencyName(index, 'Sở Tài chính', 'vi')).toBe('Sở Tài chính');
    expect(agencyName(index, 'Phòng Kinh tế', 'en')).toBe('Phòng Kinh tế');
  });

  it('are found again however they are written, and what is not known stays as it is', () => {
    expect(ownAgencyName(index, 'Department of Finance')).toBe('Sở Tài chính');
    expect(ownAgencyName(index, 'department of health')).toBe('Sở Y tế');
    expect(ownAgencyName(index, 'SỞ TÀI CHÍNH')).toBe('Sở Tài chính');
    expect(ownAgencyName(index, 'Department of Sport')).toBe('Department of Sport');
  });

  it('are none in a folder without the file, where every agency keeps its name', () => {
    const bare = inFolder(smallIndex, readMethodology);
    expect(bare.agencyNames).toBeUndefined();
    expect(agencyName(bare, 'Sở Y tế', 'en')).toBe('Sở Y tế');
    expect(ownAgencyName(bare, 'Department of Health')).toBe('Department of Health');
  });

  it.each([
    ['an empty name', 'Sở Y tế,', 'row 2, column "name_en": found an empty cell, expected the name of one agency'],
    ['two names in a cell', 'Sở Y tế; Sở X,Health', 'row 2, column "name_vi": found "Sở Y tế; Sở X"'],
  ])('refuse %s', (_, row, said) => {
    expect(told(row)).toEqual([expect.stringContaining(`${file}, ${said}`)]);
  });

  it('stand once in each language, whatever their case and marks of tone', () => {
    expect(told('Sở Y tế,Health', 'so y te,Medicine')).toEqual([
      `${file}, row 3, column "name_vi": found "so y te", expected each name once`,
    ]);
    expect(told('Sở Y tế,Health', 'Phòng Y tế,HEALTH')).toEqual([
      `${file}, row 3, column "name_en": found "HEALTH", expected each name once`,
    ]);
  });

  it('say whose papers bear the unit’s own authority, in either language; of all where the table says nothing of it', () => {
    const rows = 'name_vi,name_en,letterhead\nSở Y tế,Health,yes\nCông an,Police,\n';
    const told = inFolder({ ...smallIndex, [file]: rows }, readMethodology);
    expect(['Sở Y tế', 'Health', 'Công an', 'Police', 'Sở X'].map(name => hasLetterhead(told, name))).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
    expect(hasLetterhead(index, 'Sở X')).toBe(true);
    expect(faultsOf({ ...smallIndex, [file]: rows.replace('yes', 'x') }, readMethodology)).toEqual([
      `${file}, row 2, column "letterhead": found "x", expected “yes” or nothing`,
    ]);
  });

  it('need both columns', () => {
    expect(faultsOf({ ...smallIndex, [file]: 'name_vi,english\nSở Y tế,Health\n' }, readMethodology)).toEqual([
      `${file}, row 1: found no such column in the header, expected a column "name_en"`,
    ]);
  });
});

describe('the bundled names of agencies', () => {
  const data = fileURLToPath(new URL('../../../data/', import.meta.url));
  const papi = readMethodology(data);
  const all = new Set(papi.agencies.flatMap(agency => [...agency.lead, ...agency.with]));
  const worded = papi.texts.plan_agency_kind!.vi;
  const kinds = new Set(readGeography(data, '63').units.map(({ kind }) => papi.texts[`kind_${kind}`]!.vi));
  const inKinds = (agency: string) =>
    agency.endsWith(` ${worded}`) ? [...kinds].map(kind => `${agency.slice(0, -worded.length)}${kind}`) : [agency];

  it('are those of every agency, in every kind of unit, and of no other', () => {
    const named = papi.agencyNames!.map(({ vi }) => vi);
    expect(kinds.size).toBe(2);
    expect([...named].sort()).toEqual([...all].flatMap(inKinds).sort());
  });

  it('are English, in the letters and signs of the other English texts', () => {
    for (const { en } of papi.agencyNames!) expect(en).toMatch(/^[A-Z][A-Za-z’, -]+$/);
    expect(readFileSync(`${data}${file}`, 'utf8')).not.toContain("'");
  });
});
