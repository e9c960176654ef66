import { fold } from '@papi/tables';

/** Codes of a question and what each of them becomes, as a codebook says it: `1=1; 2=0; 3..5=0`. */
export interface Recode {
  /** In the order written. No pairs: every code stays what it is. */
  readonly pairs: readonly RecodePair[];
  /** What every code without a pair becomes; undefined where such a code is a fault. */
  readonly others?: string;
  /** What numbers are multiplied by, in place of pairs. */
  readonly factor?: number;
}

/** One code or a range of codes, ends included, and what it becomes; empty is no answer. */
export interface RecodePair {
  readonly lo: number;
  readonly hi: number;
  /** A code in words, folded; then `lo` and `hi` are NaN. */
  readonly word?: string;
  readonly to: string;
}

/** Thrown with the piece of text that cannot be read. */
export class RecodeError extends Error {}

const number = String.raw`[-−+]?\d+(?:[.,]\d+)?`;
const factor = new RegExp(`^[*×]\\s*(${number})$`);
const range = new RegExp(`^(${number})?\\s*\\.\\.\\s*(${number})?$`);
const single = new RegExp(`^${number}$`);

/**
 * Reads the pairs of a recode. Pairs stand between semicolons; a code is a number, a range (`3..5`, `55..`, `..17`), a word
 * (`Có`; case and tone marks do not count), or `*` for all others. `3=` is no answer. `* 0.001` alone multiplies.
 *
 * @throws {RecodeError} with the piece at fault: no pair, a range that runs backwards, a code given twice
 * @example
 * readRecode('1=1; 2..3=0').pairs // [{ lo: 1, hi: 1, to: '1' }, { lo: 2, hi: 3, to: '0' }]
 */
export function readRecode(text: string): Recode {
  const times = factor.exec(text.trim());
  if (times) return { pairs: [], factor: numberIn(times[1] as string) };
  const pairs: RecodePair[] = [];
  let others: string | undefined;
  for (const piece of text.split(/[;\n]/)) {
    if (piece.trim() === '') continue;
    const at = piece.indexOf('=');
    const code = piece.slice(0, at).trim();
    const to = piece.slice(at + 1).trim();
    if (at < 0 || code === '' || to.includes('=')) throw new RecodeError(piece.trim());
    if (code === '*') {
      if (others !== undefined) throw new RecodeError(piece.trim());
      others = to;
      continue;
    }
    const pair = { ...readCode(code), to };
    if (Number.isNaN(pair.lo) ? !pair.word : pair.lo > pair.hi) throw new RecodeError(piece.trim());
    if (pairs.some(other => overlap(other, pair))) throw new RecodeError(piece.trim());
    pairs.push(pair);
  }
  return others === undefined ? { pairs } : { pairs, others };
}

function readCode(code: string): Omit<RecodePair, 'to'> {
  if (single.test(code)) return { lo: numberIn(code), hi: numberIn(code) };
  const ends = range.exec(code);
  if (!ends || code === '..') return { lo: Number.NaN, hi: Number.NaN, word: fold(code) };
  const [, lo, hi] = ends;
  return {
    lo: lo === undefined ? Number.NEGATIVE_INFINITY : numberIn(lo),
    hi: hi === undefined ? Number.POSITIVE_INFINITY : numberIn(hi),
  };
}

function overlap(a: RecodePair, b: RecodePair): boolean {
  return a.word !== undefined || b.word !== undefined ? a.word === b.word : a.lo <= b.hi && b.lo <= a.hi;
}

/** What a number becomes: the text of its pair; undefined where no pair has it. */
export function pairOf({ pairs }: Recode, value: number): string | undefined {
  for (const { lo, hi, to } of pairs) if (lo <= value && value <= hi) return to;
  return undefined;
}

/** What a word becomes; undefined where no pair has it. */
export function pairOfWord({ pairs }: Recode, text: string): string | undefined {
  const word = fold(text);
  return pairs.find(pair => pair.word === word)?.to;
}

/** What a code becomes, for messages; undefined where it stays what it is. */
export function recoded(recode: Recode, code: string): string | undefined {
  const value = numberIn(code);
  if (recode.factor !== undefined) return String(value * recode.factor);
  return (Number.isNaN(value) ? pairOfWord(recode, code) : pairOf(recode, value)) ?? recode.others;
}

/** Whether some code is a word, so that the column must be read as text. */
export function hasWords({ pairs }: Recode): boolean {
  return pairs.some(pair => pair.word !== undefined);
}

/** The codes as they are written: `1`, `3..5`, a word. */
export function codesOf({ pairs }: Recode): readonly string[] {
  const end = (value: number) => (Number.isFinite(value) ? String(value) : '');
  return pairs.map(({ lo, hi, word }) => word ?? (lo === hi ? String(lo) : `${end(lo)}..${end(hi)}`));
}

/** A number as a codebook writes it: decimal point or comma, either minus sign. NaN for any other text. */
export function numberIn(text: string): number {
  const bare = text.trim();
  return single.test(bare) ? Number(bare.replace('−', '-').replace(',', '.')) : Number.NaN;
}
