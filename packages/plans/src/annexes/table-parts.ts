import type { Lang, Level } from '@papi/methodology';
import { madeScore } from '@papi/scoring';
import type { AnnexColumn, AnnexRow } from '../annex.js';

/** A column without its label. */
export function column(key: string, kind: AnnexColumn['kind'], width: number, digits = 0): Omit<AnnexColumn, 'label'> {
  return { key, kind, digits, width };
}

/** A column of scores with all decimals that papers print; `up` for what must be reached. */
export function points(key: string, width: number, up?: NonNullable<AnnexColumn['up']>): Omit<AnnexColumn, 'label'> {
  return { ...column(key, 'number', width, 4), ...(up && { up }) };
}

/** How far a node's row is set off. */
export function depthOf(level: Level): AnnexRow['depth'] {
  return level === 'total' ? 0 : level === 'axis' ? 1 : 2;
}

/** A number without the noise of binary arithmetic; null where it is not known. */
export function known(value: number): number | null {
  return Number.isNaN(value) ? null : madeScore(value);
}

/** With a capital first letter. */
export function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** How many were ranked in these rows: `61`, or `59–61` where some nodes are withheld for some. */
export function ranked(rows: readonly { readonly of: number }[]): string {
  const counts = rows.map(({ of }) => of).filter(of => of > 0);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return low === high ? String(high) : `${low}–${high}`;
}
