import { type Diagnostic, describe, type Lang, type Message, type Place } from './diagnostic.js';
import { messages } from './messages.js';

/** How many lines `InputError.lines` prints before it only counts the rest. */
export const shownFaults = 200;

/** How many faults, and how many warnings, are kept before the rest is only counted: a file may repeat one for ever. */
export const keptFaults = 1000;

/** How many faults and warnings there were, kept or not. */
export interface Counts {
  readonly faults: number;
  readonly warnings: number;
}

/**
 * A mistake in what a person gave, as against one of ours: it is told in plain lines, without a stack.
 * Carries the first 1,000 faults and the first 1,000 warnings that were found, in the order of reading, and counts all.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;

  constructor(diagnostics: readonly Diagnostic[], counts: Counts) {
    super(lines(diagnostics, counts, 'en').join('\n'));
    this.diagnostics = diagnostics;
    this.counts = counts;
  }

  /** A line each: faults before warnings, file by file, row by row; after 200 lines the rest is only counted. */
  lines(lang: Lang): string[] {
    return lines(this.diagnostics, this.counts, lang);
  }
}

function lines(diagnostics: readonly Diagnostic[], { faults, warnings }: Counts, lang: Lang): string[] {
  const files = [...new Set(diagnostics.map(d => d.file))];
  const order = (d: Diagnostic) => [d.severity === 'fault' ? 0 : 1, files.indexOf(d.file), d.row ?? 0] as const;
  const keyed = diagnostics.map(d => ({ d, key: order(d) }));
  keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  const told = keyed.slice(0, shownFaults).map(({ d }) => describe(d, lang));
  const rest = faults + warnings - told.length;
  return rest > 0 ? [...told, messages.andMore(rest)[lang]] : told;
}

/**
 * Gathers what is wrong, so that a person sees all of it at once: keeps the first 1,000 faults and the first 1,000
 * warnings, and counts the rest.
 *
 * @example
 * const faults = new Faults();
 * faults.fault({ file: 'scores.csv', row: 3 }, messages.raggedRow(4, 5));
 * faults.throwIfAny(); // InputError
 */
export class Faults {
  readonly #kept: Diagnostic[] = [];
  #faults = 0;
  #warnings = 0;

  /** Notes something that stops the work. */
  fault(place: Place, message: Message): void {
    if (this.#faults++ < keptFaults) this.#kept.push({ severity: 'fault', ...place, ...message });
  }

  /** Notes something a person should know, and goes on. */
  warn(place: Place, message: Message): void {
    if (this.#warnings++ < keptFaults) this.#kept.push({ severity: 'warning', ...place, ...message });
  }

  /** Counts faults that someone else left untold, because more were kept than anyone reads. */
  more(faults: number): void {
    this.#faults += faults;
  }

  /** Number of faults so far; warnings are not counted. */
  get count(): number {
    return this.#faults;
  }

  /** The faults and warnings kept, in the order of reading. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#kept;
  }

  /** The warnings kept; where there were more, a last one says how many. */
  get warnings(): readonly Diagnostic[] {
    const kept = this.#kept.filter(d => d.severity === 'warning');
    const last = kept.at(-1);
    const rest = this.#warnings - kept.length;
    if (!last || rest === 0) return kept;
    return [...kept, { severity: 'warning', file: last.file, ...messages.moreWarnings(rest) }];
  }

  /** One InputError with what was gathered when there is at least one fault; else undefined. */
  get error(): InputError | undefined {
    if (this.#faults === 0) return undefined;
    return new InputError(this.#kept, { faults: this.#faults, warnings: this.#warnings });
  }

  /** Throws what `error` gives when there is at least one fault. */
  throwIfAny(): void {
    if (this.error) throw this.error;
  }
}
