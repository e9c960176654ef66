import type { Unit } from '@papi/methodology';
import type { PageMaker } from '../../build/jobs.js';
import type { Model } from '../../site/model.js';

/** Why a unit's score and rank moved, for every two successive editions. */
export function explainedPages(_model: Model, _unit: Unit): readonly PageMaker[] {
  return [];
}
