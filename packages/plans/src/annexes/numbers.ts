import type { Lang } from '@papi/methodology';

/** A number in a sentence, with so many decimals: `42,3265`, in English `42.3265`. */
export function decimal(value: number, digits: number, lang: Lang): string {
  const text = value.toFixed(digits);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/** Points that must be reached, rounded up to four decimals: still enough as they are printed. */
export function pointsUp(value: number, lang: Lang): string {
  // What differs by less than a published score can is noise of binary arithmetic.
  return decimal(Math.ceil(value * 1e4 - 1e-4) / 1e4, 4, lang);
}

/** A number with the decimals it has: `43`, `43,5`. */
export function asWritten(value: number, lang: Lang): string {
  return lang === 'vi' ? String(value).replace('.', ',') : String(value);
}

/** A share in whole percent: a count of some dozens bears no more. */
export function percent(share: number, lang: Lang): string {
  return `${asWritten(Math.round(share * 100), lang)}%`;
}

/** A day as it is written: `15/6/2024`, in English `15 June 2024`. Vietnamese papers write 01 and 02 for the first two months. */
export function dayOf(date: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (lang === 'vi') return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  return `${Number(day)} ${monthsEn[Number(month) - 1]} ${year}`;
}

/** A month as it is written: `5/2024`, in English `May 2024`. */
export function monthOf(month: string, lang: Lang): string {
  const [year = '', number = ''] = month.split('-');
  if (lang === 'vi') return `${Number(number) < 3 ? number : Number(number)}/${year}`;
  return `${monthsEn[Number(number) - 1]} ${year}`;
}

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
