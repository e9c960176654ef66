import type { Drawing } from '@papi/charts';
import type { Context } from '../../site/context.js';
import type { PriorityTexts } from '../../texts/priorities.js';
import type { UnitTexts } from '../../texts/unit.js';
import type { Priorities } from './facts.js';

/** What every section of the page is given. */
export interface PriorityView {
  readonly context: Context;
  readonly t: PriorityTexts;
  /** The sentences of the unit's page, some of which stand here too. */
  readonly u: UnitTexts;
  readonly at: Priorities;
  /** A bar for each row of the list. */
  readonly bars: readonly Drawing[];
}
