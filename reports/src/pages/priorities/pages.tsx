import type { Unit } from '@papi/methodology';
import type { PageMaker } from '../../build/jobs.js';
import type { Model } from '../../site/model.js';

/** What a unit should put right first, and what a target would need: the newest edition. */
export function priorityPages(_model: Model, _unit: Unit): readonly PageMaker[] {
  return [];
}

/** Which contents are weak in most units: the newest edition. */
export function commonPriorityPages(_model: Model): readonly PageMaker[] {
  return [];
}
