/** How a made survey is written. */
export interface WaveForm {
  readonly rows: number;
  readonly delimiter?: string;
  readonly lineEnd?: string;
  /** Decimal commas. */
  readonly comma?: boolean;
  readonly quotes?: boolean;
  readonly missing?: string;
}

/** A text like a survey's: a village, a weight with decimals, and 60 answers of one digit, none or 888. */
export function wave({ rows, delimiter = ',', lineEnd = '\n', comma = false, quotes = false, missing = '' }: WaveForm) {
  const questions = Array.from({ length: 60 }, (_, i) => `q${i + 1}`);
  const lines = [['village', 'weight', ...questions]];
  for (let row = 0; row < rows; row++) {
    const weight = (0.3 + ((row * 7919) % 1000) / 997).toFixed(6);
    const answers = questions.map((_, i) => {
      const code = (row * 31 + i * 17 + ((row * i) % 13)) % 20;
      return code === 0 ? missing : code === 1 ? '888' : String(1 + (code % 5));
    });
    lines.push([`V${row % 40}`, comma ? weight.replace('.', ',') : weight, ...answers]);
  }
  const quoted = (cell: string) => (quotes ? `"${cell}"` : cell);
  return lines.map(cells => cells.map(quoted).join(delimiter) + lineEnd).join('');
}
