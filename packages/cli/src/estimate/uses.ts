import type { EstimateArguments } from './arguments.js';
import type { Asked } from './asked.js';
import type { Margin } from './margins.js';
import type { RowUses } from './survey-rows.js';

/** What each column of the file is read for. */
export function usesOf(asked: Asked, margins: readonly Margin[], options: EstimateArguments): RowUses {
  const { weight, stratum, psu, fpc, by, means, totals, ratios, proportions, quantiles, where } = asked;
  const counted = [
    ...means,
    ...totals,
    ...ratios.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    ...quantiles.keys(),
  ];
  const shares = proportions.map(({ column }) => column);
  return {
    numbers: new Set([...counted, ...fpc, ...asked.replicateWeights, ...(weight === undefined ? [] : [weight])]),
    keys: new Set([
      ...(stratum === undefined ? [] : [stratum]),
      ...psu,
      ...by,
      ...shares,
      ...where.map(({ column }) => column),
      ...margins.flatMap(({ columns }) => columns),
    ]),
    answers: [...new Set([...counted, ...shares])],
    by,
    replicates: asked.replicateWeights,
    noAnswer: (options.missingCodes ?? '').split(',').flatMap(code => (code.trim() === '' ? [] : [code.trim()])),
    listwise: options.missing === 'listwise',
  };
}
