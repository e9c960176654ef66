import type { Unit } from '@papi/methodology';
import type { Place } from '@papi/tables';
import type { Beside } from './grid.js';
import type { Reader } from './reader.js';
import { scoredDecisions } from './scored-decisions.js';
import { labelled } from './units.js';
import { sheetMessages } from './workbooks/messages.js';
import { scaleOf } from './workbooks/scale-of.js';
import type { Decision } from './workbooks/types.js';

/** Takes the values of indicators that stand among scores into their grids; what the year's list does not have is left out. */
export class IndicatorSink {
  readonly #reader: Pick<Reader, 'index' | 'indicatorsOf' | 'faults'>;
  readonly #read = new Set<string>();
  readonly #unlisted = new Map<number, Set<string>>();
  #values = 0;

  constructor(reader: Pick<Reader, 'index' | 'indicatorsOf' | 'faults'>) {
    this.#reader = reader;
  }

  /** Takes a value, NaN where there is none: it is a fault where it lies beyond its scale, or the unit has one already. */
  add(year: number, unit: Unit, id: string, value: number, beside: Beside, place: Place): void {
    const { index, indicatorsOf, faults } = this.#reader;
    const item = index.methodology.indicators.find(each => each.year === year && each.id === id);
    if (!item) {
      const unlisted = this.#unlisted.get(year) ?? new Set();
      this.#unlisted.set(year, unlisted.add(id));
      return;
    }
    if (Number.isNaN(value)) return;
    const scale = scaleOf(index.methodology, item.concept);
    if (scale && !(scale.lo <= value && value <= scale.hi)) {
      faults.fault(place, sheetMessages.offScale(String(value), id, scale.lo, scale.hi));
    } else if (!indicatorsOf(year).put(id, item.concept, index.geography.units.indexOf(unit), value, beside)) {
      faults.fault(place, sheetMessages.valueTwice(labelled(unit), id, year));
    } else {
      this.#values++;
      this.#read.add(id);
    }
  }

  /** What was read as an indicator, and what could not be. */
  get decisions(): readonly Decision[] {
    const unlisted = [...this.#unlisted].sort(([a], [b]) => a - b);
    return [
      ...(this.#values > 0 ? [scoredDecisions.indicators(this.#values, this.#read.size)] : []),
      ...unlisted.map(([year, ids]) => scoredDecisions.unlisted([...ids], year)),
    ];
  }
}
