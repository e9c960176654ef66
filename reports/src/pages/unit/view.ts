import type { Context } from '../../site/context.js';
import type { UnitTexts } from '../../texts/unit.js';
import type { UnitDrawings } from './drawings.js';
import type { UnitYear } from './unit-year.js';

/** What every section of a unit's page is given: the language, its sentences, the figures and the drawings. */
export interface View {
  readonly context: Context;
  readonly t: UnitTexts;
  readonly at: UnitYear;
  readonly drawn: UnitDrawings;
}
