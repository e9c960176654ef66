import type { Lang } from '@papi/methodology';

/** A share as a person writes it: `95%`, `99,5%`. */
export function percent(share: number, lang: Lang): string {
  const text = String(Number((share * 100).toFixed(4)));
  return `${lang === 'vi' ? text.replace('.', ',') : text}%`;
}
