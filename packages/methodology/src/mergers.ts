import type { Geography, IndexTexts, Lang, Unit } from './types.js';
import { officialName } from './unit-kinds.js';

/** What became of a unit that was merged. */
export interface Merger {
  readonly into: Unit;
  /** The others that went into it, in code order. */
  readonly others: readonly Unit[];
}

/**
 * The unit that a unit was merged into, and with whom; undefined where nothing is known of it or where it lives on by itself.
 *
 * @example mergerOf(provinces, socTrang)?.into.name.vi // 'Cần Thơ'
 */
export function mergerOf({ units }: Geography, { code, successor: into }: Unit): Merger | undefined {
  const others = units.filter(each => each.successor?.code === into?.code && each.code !== code);
  return into && others.length > 0 ? { into, others } : undefined;
}

/**
 * The unit that stands in a month where a unit of the scores stood: its successor from the index's `merger_from` on, else itself.
 * It tells by what names its authorities then go.
 *
 * @example unitAt(texts, socTrang, '2025-07').name.vi // 'Cần Thơ'
 */
export function unitAt({ merger_from: from }: IndexTexts, unit: Unit, month: string): Unit {
  return unit.successor && from && month >= from.en ? unit.successor : unit;
}

/**
 * What must be said of a merged unit (the index's text `merger_unit`, with `{unit}`, `{others}` and `{successor}` filled in);
 * undefined where the unit was not merged or the index has no such text.
 *
 * @example mergerNote(texts, provinces, socTrang, 'vi')
 * // 'Từ ngày 1/7/2025, tỉnh Sóc Trăng cùng với thành phố Cần Thơ và tỉnh Hậu Giang được sắp xếp thành thành phố Cần Thơ (mới); …'
 */
export function mergerNote(texts: IndexTexts, geography: Geography, unit: Unit, lang: Lang): string | undefined {
  const merger = mergerOf(geography, unit);
  if (!merger) return undefined;
  const named = (each: Unit) => officialName(texts, each, lang);
  const others = merger.others.map(named);
  const last = others.length > 1 ? ` ${{ vi: 'và', en: 'and' }[lang]} ${others.at(-1)}` : '';
  const values: Readonly<Record<string, string>> = {
    unit: named(unit),
    others: `${(last ? others.slice(0, -1) : others).join(', ')}${last}`,
    successor: named(merger.into),
  };
  return texts.merger_unit?.[lang].replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}
