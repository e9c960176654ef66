import type { Geography, Unit } from '@papi/methodology';
import { fold, foldWords, nearest } from '@papi/tables';
import type { Index } from './types.js';

/** What a text was taken for, or what it may have been meant for (nearest first, often none). */
export type Found<T> =
  | { readonly found: T; readonly near?: undefined }
  | { readonly found?: undefined; readonly near: readonly T[] };

/**
 * The unit a person means by a code (`1`, `01`), a name or an alias. Case, tone marks, spaces, punctuation and words
 * such as `TP.`, `Tỉnh`, `Phường`, `city` and `commune` do not count, as long as one unit alone fits.
 *
 * @example
 * findUnit(index, 'TP.HCM')  // { found: 79 Hồ Chí Minh }
 * findUnit(index, 'Đắt Lắk') // { near: [66 Đắk Lắk] }
 */
export function findUnit(index: Pick<Index, 'geography'>, text: string): Found<Unit> {
  const { byName, byBareName } = lookupOf(index.geography);
  const unit = unitOf(index, text);
  if (unit) return { found: unit };
  const alike = byName.get(fold(text)) ?? byBareName.get(bare(text));
  if (alike) return { near: alike };
  const names = nearest(bare(text), byBareName.keys());
  return { near: [...new Set(names.flatMap(name => byBareName.get(name) ?? []))].slice(0, 3) };
}

/** As `findUnit`, without looking for what may have been meant. */
export function unitOf(index: Pick<Index, 'geography'>, text: string): Unit | undefined {
  const { byCode, byName, byBareName, byText } = lookupOf(index.geography);
  if (byText.has(text)) return byText.get(text);
  const named = byName.get(fold(text));
  const unit =
    byCode.get(codeKey(text)) ?? only(named) ?? only(byBareName.get(bare(text))) ?? exactly(named ?? [], text);
  byText.set(text, unit);
  return unit;
}

/** `66 Đắk Lắk`: how a unit is named in a fault. */
export function labelled(unit: Unit): string {
  return `${unit.code} ${unit.name.vi}`;
}

interface Lookup {
  readonly byCode: ReadonlyMap<string, Unit>;
  /** Folded names and aliases; two units of one geography may share one (Bình Tân, Bình Tấn). */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  /** The same without words that say what kind of place it is. */
  readonly byBareName: ReadonlyMap<string, readonly Unit[]>;
  /** What texts were taken for before, as they were written: the same few stand in every file. */
  readonly byText: Map<string, Unit | undefined>;
}

const lookups = new WeakMap<Geography, Lookup>();

function lookupOf(geography: Geography): Lookup {
  let lookup = lookups.get(geography);
  if (!lookup) {
    const byName = new Map<string, Unit[]>();
    const byBareName = new Map<string, Unit[]>();
    for (const unit of geography.units) {
      for (const name of namesOf(unit)) {
        add(byName, fold(name), unit);
        add(byBareName, bare(name), unit);
      }
    }
    lookup = {
      byCode: new Map(geography.units.map(unit => [codeKey(unit.code), unit])),
      byName,
      byBareName,
      byText: new Map(),
    };
    lookups.set(geography, lookup);
  }
  return lookup;
}

function namesOf(unit: Unit): readonly string[] {
  return [unit.name.vi, unit.name.en, unit.slug, ...unit.aliases];
}

function add(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const units = map.get(key);
  if (!units) map.set(key, [unit]);
  else if (!units.includes(unit)) units.push(unit);
}

/** Codes compare without leading zeros: spreadsheets drop them. */
function codeKey(text: string): string {
  const code = text.trim();
  return /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code.toUpperCase();
}

const kindBefore = /^(?:tinh|thanh pho|tp|t p|huyen|quan|thi xa|thi tran|phuong|xa|province of|city of) (?=.)/;
const kindAfter = /(?<=.) (?:province|city|district|town|township|ward|commune)$/;

/** A folded name without the words that say what kind of place it is. */
function bare(text: string): string {
  return foldWords(text).replace(kindBefore, '').replace(kindAfter, '').replaceAll(' ', '');
}

function only(units: readonly Unit[] | undefined): Unit | undefined {
  return units?.length === 1 ? units[0] : undefined;
}

/** Of units that fold alike, the one that is written exactly so. */
function exactly(units: readonly Unit[], text: string): Unit | undefined {
  const key = text.trim().normalize('NFC').toLowerCase();
  return units.find(u => namesOf(u).some(name => name.normalize('NFC').toLowerCase() === key));
}
