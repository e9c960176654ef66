/** A column's name in a spreadsheet, from its position from 0: A, B, … Z, AA. */
export function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}
