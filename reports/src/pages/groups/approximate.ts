import { isApproximate } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';

/** The sub-axes of a year that were scored by an approximate rule, in one unit or, where none is given, in any. */
export function approximateIn(model: Model, year: number, unit?: string): readonly string[] {
  const units = unit === undefined ? model.units.map(u => u.code) : [unit];
  return model
    .subAxes(year)
    .map(node => node.id)
    .filter(id => units.some(code => isApproximate(model.estimate(year, code, id))));
}
