import { type Diagnostic, describe, type Lang, type Message, type Place } from './diagnostic.js';
import { messages } from './messages.js';

/** How many lines `InputError.lines` prints before it only counts the rest. */
export const shownFaults = 200;

/**
 * A mistake in what a person gave, as against one of ours: it is told in plain lines, without a stack.
 * Carries every fault and warning that was found, in the order of reading.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(lines(diagnostics, 'en').join('\n'));
    this.diagnostics = diagnostics;
  }

  /** A line each: faults before warnings, file by file, row by row; after 200 lines the rest is only counted. */
  lines(lang: Lang): string[] {
    return lines(this.diagnostics, lang);
  }
}

function lines(diagnostics: readonly Diagnostic[], lang: Lang): string[] {
  const files = [...new Set(diagnostics.map(d => d.file))];
  const order = (d: Diagnostic) => [d.severity === 'fault' ? 0 : 1, files.indexOf(d.file), d.row ?? 0] as const;
  const keyed = diagnostics.map(d => ({ d, key: order(d) }));
  keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  const rest = keyed.length - shownFaults;
  const told = keyed.slice(0, shownFaults).map(({ d }) => describe(d, lang));
  return rest > 0 ? [...told, messages.andMore(rest)[lang]] : told;
}

/**
 * Gathers what is wrong, so that a person sees all of it at once.
 *
 * @example
 * const faults = new Faults();
 * faults.fault({ file: 'scores.csv', row: 3 }, messages.raggedRow(4, 5));
 * faults.throwIfAny(); // InputError
 */
export class Faults {
  readonly #all: Diagnostic[] = [];
  #faults = 0;

  /** Notes something that stops the work. */
  fault(place: Place, message: Message): void {
    this.#faults++;
    this.#all.push({ severity: 'fault', ...place, ...message });
  }

  /** Notes something a person should know, and goes on. */
  warn(place: Place, message: Message): void {
    this.#all.push({ severity: 'warning', ...place, ...message });
  }

  /** Takes over the diagnostics of another reading. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const d of diagnostics) {
      if (d.severity === 'fault') this.#faults++;
      this.#all.push(d);
    }
  }

  /** Number of faults so far; warnings are not counted. */
  get count(): number {
    return this.#faults;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#all;
  }

  get warnings(): readonly Diagnostic[] {
    return this.#all.filter(d => d.severity === 'warning');
  }

  /** Throws one InputError with everything gathered when there is at least one fault. */
  throwIfAny(): void {
    if (this.#faults > 0) throw new InputError(this.#all);
  }
}
