/** Points as a person writes them, `0.2`, `+0,2`, `-1`; undefined for what is no number. */
export function pointsFrom(text: string): number | undefined {
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
