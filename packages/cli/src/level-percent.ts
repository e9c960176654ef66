import type { Lang } from '@papi/methodology';
import { asWritten, rounded } from '@papi/tables';

/** The level of an interval with the decimals it has: `95%`, `99,5%`. */
export function levelPercent(level: number, lang: Lang): string {
  return `${asWritten(rounded(level * 100, 4), lang)}%`;
}
