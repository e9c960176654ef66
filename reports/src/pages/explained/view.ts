import type { Unit } from '@papi/methodology';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { AllExplainedTexts } from '../../texts/explained.js';
import type { Falls } from './drawings.js';
import type { Pair } from './pairs.js';

/** What every section of the page is given. */
export interface View {
  readonly context: Context;
  readonly t: AllExplainedTexts;
  readonly model: Model;
  readonly unit: Unit;
  /** Every two successive editions, the newest first. */
  readonly pairs: readonly Pair[];
  readonly falls: Falls;
}

/** The id of a pair's section: other pages link to it. */
export const anchorOf = (to: number) => `y${to}`;
