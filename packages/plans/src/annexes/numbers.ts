import type { Lang } from '@papi/methodology';
import { decimal, monthEn, upTo } from '@papi/tables';

/** Points that must be reached, rounded up to four decimals: still enough as they are printed. */
export function pointsUp(value: number, lang: Lang): string {
  return decimal(upTo(value, 4), 4, lang);
}

/** A day as it is written: `15/6/2024`, in English `15 June 2024`. Vietnamese papers write 01 and 02 for the first two months. */
export function dayOf(date: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (lang === 'vi') return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  return `${Number(day)} ${monthEn(Number(month))} ${year}`;
}

/** A month as it is written: `5/2024`, in English `May 2024`. */
export function monthOf(month: string, lang: Lang): string {
  const [year = '', number = ''] = month.split('-');
  if (lang === 'vi') return `${Number(number) < 3 ? number : Number(number)}/${year}`;
  return `${monthEn(Number(number))} ${year}`;
}
