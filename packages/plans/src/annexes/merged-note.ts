import type { Dataset } from '@papi/datasets';
import { type Lang, mergerNote, type Unit } from '@papi/methodology';

/**
 * What must be said of a paper made after units were merged: of a unit that was, into which and with whom; else that figures are for the
 * units as they were. Nothing before, or where the index tells of no merger.
 */
export function mergedNote(
  unit: Unit,
  month: string,
  { methodology: { texts }, geography }: Pick<Dataset, 'methodology' | 'geography'>,
  lang: Lang,
): string | undefined {
  const { merger, merger_from: from } = texts;
  if (!from || month < from.en) return undefined;
  return mergerNote(texts, geography, unit, lang) ?? merger?.[lang];
}
