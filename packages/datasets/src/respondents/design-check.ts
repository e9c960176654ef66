import { type Faults, keptFaults } from '@papi/tables';
import { messages } from './messages.js';
import type { DesignColumns } from './plan.js';
import type { RespondentBlock } from './types.js';

/**
 * Checks the columns that say how the sample was drawn: weights of 0 or more, no row without its stratum and PSU, each PSU
 * in one stratum (unless `nest` says that labels repeat). A PSU in two strata is told once.
 */
export class DesignCheck {
  readonly #file: string;
  readonly #columns: DesignColumns;
  readonly #nest: boolean;
  readonly #faults: Faults;
  /** The first stratum and row of each PSU. */
  readonly #home = new Map<string, { readonly stratum: string; readonly row: number }>();
  readonly #told = new Set<string>();
  readonly #badWeights: { readonly row: number; readonly found: string }[] = [];
  /** Bad weights beyond those kept. */
  #moreNegative = 0;
  #moreMissing = 0;

  constructor(file: string, columns: DesignColumns, nest: boolean, faults: Faults) {
    this.#file = file;
    this.#columns = columns;
    this.#nest = nest;
    this.#faults = faults;
  }

  /** Checks the rows of a block. */
  add(block: RespondentBlock): void {
    const weights = block.column('weight') as Float64Array;
    const strata = block.column('stratum') as readonly string[];
    const psus = block.column('psu') as readonly string[];
    let lastPsu: string | undefined;
    let lastStratum: string | undefined;
    for (let row = 0; row < block.rows; row++) {
      const weight = weights[row] as number;
      if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) this.#badWeight(block.line(row), weight);
      const stratum = strata[row] as string;
      const psu = psus[row] as string;
      // Rows of one village stand together in most files.
      if (psu === lastPsu && stratum === lastStratum) continue;
      if (stratum === '') this.#fault(block, row, 'stratum', messages.missingKey('stratum'));
      if (psu === '') this.#fault(block, row, 'psu', messages.missingKey('psu'));
      if (stratum === '' || psu === '') continue;
      lastPsu = psu;
      lastStratum = stratum;
      if (!this.#nest) this.#checkHome(block, row, psu, stratum);
    }
  }

  /**
   * Tells of the weights, once all rows have been read.
   *
   * @param told rows whose weight has been told to be no number
   */
  finish(told: ReadonlySet<number>): void {
    for (const { row, found } of this.#badWeights) {
      const place = { file: this.#file, row, column: this.#columns.weight };
      if (!told.has(row)) this.#faults.fault(place, messages.badWeight(found));
    }
    // Where some are told to be no numbers, so are those beyond the ones kept.
    this.#faults.more(this.#moreNegative + (told.size > 0 ? 0 : this.#moreMissing));
  }

  #badWeight(row: number, weight: number): void {
    if (this.#badWeights.length < keptFaults) {
      this.#badWeights.push({ row, found: Number.isNaN(weight) ? '' : String(weight) });
    } else if (Number.isNaN(weight)) this.#moreMissing++;
    else this.#moreNegative++;
  }

  #checkHome(block: RespondentBlock, row: number, psu: string, stratum: string): void {
    const home = this.#home.get(psu);
    if (home === undefined) this.#home.set(psu, { stratum, row: block.line(row) });
    else if (home.stratum !== stratum && !this.#told.has(psu)) {
      this.#told.add(psu);
      this.#fault(block, row, 'psu', messages.psuInTwoStrata(psu, home.stratum, stratum, home.row));
    }
  }

  #fault(
    block: RespondentBlock,
    row: number,
    role: keyof DesignColumns,
    message: Parameters<Faults['fault']>[1],
  ): void {
    this.#faults.fault({ file: this.#file, row: block.line(row), column: this.#columns[role] }, message);
  }
}
