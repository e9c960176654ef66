import type { Model } from '../../site/model.js';

/** The newest edition in which a unit has a score of some sub-axis: what to fix first is told of it. Undefined where none has. */
export function priorityYear(model: Model, unit: string): number | undefined {
  return model.yearsOf(unit).findLast(year => model.findings(year, unit).length > 0);
}

/** The newest edition in which a unit has a total, and not alone: a target starts from it. */
export function targetYear(model: Model, unit: string): number | undefined {
  return model.years.findLast(year => (model.standing(year, unit, model.root(year).id)?.of ?? 0) > 1);
}

/** Whether there is a page of the contents that are weak in most units: an index may have axes alone. */
export function hasCommon(model: Model): boolean {
  return model.subAxes(model.newest).length > 0;
}
