import type { Design } from './design.js';

/** The part of the design that estimates rest on. */
export interface Reach {
  /** PSUs that answer at least one of the items in its domain. */
  readonly psus: number;
  /** Strata they stand in. */
  readonly strata: number;
  /** Every such stratum has one PSU, left to chance, and the rule lets it add nothing: no variance is seen. */
  readonly lonelyOnly: boolean;
}

/** Counts different PSUs and strata, again and again over the same arrays. */
export class PsuTally {
  readonly #design: Design;
  readonly #psuRound: Int32Array;
  readonly #stratumRound: Int32Array;
  #round = 0;
  #psus = 0;
  #strata = 0;
  #lonelyOnly = true;

  constructor(design: Design) {
    this.#design = design;
    this.#psuRound = new Int32Array(design.frame.stages[0]!.parent.length);
    this.#stratumRound = new Int32Array(design.frame.strata);
  }

  /** Starts a new count. */
  begin(): void {
    this.#round++;
    this.#psus = 0;
    this.#strata = 0;
    this.#lonelyOnly = this.#design.lonely === 'remove' || this.#design.lonely === 'certainty';
  }

  /** Takes in a PSU, which may have been taken in before. */
  add(psu: number): void {
    if (this.#psuRound[psu] === this.#round) return;
    this.#psuRound[psu] = this.#round;
    this.#psus++;
    const { parent, sampled, fraction } = this.#design.frame.stages[0]!;
    const stratum = parent[psu]!;
    if (this.#stratumRound[stratum] === this.#round) return;
    this.#stratumRound[stratum] = this.#round;
    this.#strata++;
    if (sampled[stratum]! > 1 || fraction[stratum]! > 1 - 1e-7) this.#lonelyOnly = false;
  }

  /** What was counted since the beginning. */
  reach(): Reach {
    return { psus: this.#psus, strata: this.#strata, lonelyOnly: this.#lonelyOnly };
  }
}
