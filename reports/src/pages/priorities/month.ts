/** A month as it is written: `2025-07` is `7/2025`. */
export function monthOf(month: string): string {
  const [year, number] = month.split('-');
  return `${Number(number)}/${year}`;
}
