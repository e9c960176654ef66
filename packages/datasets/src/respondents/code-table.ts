/** Places in a table: the first for no answer, then the whole codes 0 to 1022, with 888 and 999 among them. */
const size = 1024;

// Added to a double, 2⁵² + 2⁵¹ + 1 leaves the whole number n as n + 1 in its low 32 bits, and NaN as 0.
const shift = 2 ** 52 + 2 ** 51 + 1;
const double = new Float64Array(1);
const low = new Int32Array(double.buffer);
const lowAt = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 0 : 1;

/**
 * Writes the place in a table of each answer: a code and 1, or 0 for no answer. False where an answer has no place, since
 * it is not whole, negative, or above 1022; what is written is void then.
 *
 * Answers are in no order, so that a processor guesses wrong at every `if` on them, which takes several times as long as
 * the rest: hence sums of bits in place of tests.
 */
export function placesOf(places: Uint16Array, answers: Float64Array): boolean {
  let bad = 0;
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] as number;
    double[0] = answer + shift;
    const place = low[lowAt] as number;
    const rest = answer - (place - 1);
    places[i] = place;
    bad |= place & ~(size - 1);
    if (rest > 0 || rest < 0 || answer < 0) bad = 1;
  }
  return bad === 0;
}

/** The answer at a place; NaN for no answer. */
export function answerAt(place: number): number {
  return place === 0 ? Number.NaN : place - 1;
}

const sameCodes = Float64Array.from({ length: size - 1 }, (_, code) => code);

/** What the whole codes 0 to 1022 of a question become. */
export class CodeTable {
  /** The value of each code, one place further on; the first is for no answer. */
  readonly #values = new Float64Array(size).fill(Number.NaN);
  /** 1 where a code is at fault. */
  readonly #faulty = new Uint8Array(size);

  /** Sets what the codes from one to before another become; codes outside the table are passed over. */
  fill(value: number, from = 0, to = size - 1): void {
    const [first, last] = [Math.max(0, from) + 1, Math.max(0, Math.min(to, size - 1)) + 1];
    this.#values.fill(value, first, last);
    this.#faulty.fill(value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY ? 1 : 0, first, last);
  }

  /** Lets every code stay what it is. */
  keepAll(): void {
    this.#values.set(sameCodes, 1);
    this.#faulty.fill(0);
  }

  /** Whether no answer at these places is at fault. */
  sound(places: Uint16Array): boolean {
    const faulty = this.#faulty;
    let bad = 0;
    for (let i = 0; i < places.length; i++) bad |= faulty[places[i] as number] as number;
    return bad === 0;
  }

  /** Writes the values of the answers at these places, infinite for one at fault. */
  into(values: Float64Array, places: Uint16Array): void {
    const table = this.#values;
    for (let i = 0; i < values.length; i++) values[i] = table[places[i] as number] as number;
  }
}
