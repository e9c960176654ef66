const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dayMonth = /^(\d{1,2})[-/ ](?:thg|tháng|th)\s?(\d{1,2})(?:[-/ ]\d{2,4})?$/iu;
const dayWord = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]*(?:[-/ ]\d{2,4})?$/i;
const dayFirst = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?: 0{1,2}:00(?::00)?)?$/;
const yearFirst = /^\d{4}-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$/;

/**
 * What was typed before a spreadsheet turned it into a date: `1.2` for `01-Thg2`, `1-Feb`, `01/02/2024`, `2024-02-01`.
 * Undefined for what is no such date.
 */
export function undated(text: string): string | undefined {
  const cell = text.trim().normalize('NFC');
  const iso = yearFirst.exec(cell);
  const [, day, month] = iso
    ? ['', iso[2], iso[1]]
    : (dayMonth.exec(cell) ?? wordly(cell) ?? dayFirst.exec(cell) ?? []);
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? `${d}.${m}` : undefined;
}

function wordly(cell: string): readonly string[] | undefined {
  const [, day = '', word = ''] = dayWord.exec(cell) ?? [];
  const month = months.indexOf(word.toLowerCase()) + 1;
  return month > 0 ? ['', day, String(month)] : undefined;
}
