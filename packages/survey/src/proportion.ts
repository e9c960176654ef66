import { Faults } from '@papi/tables';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { estimateColumns, linearised } from './estimate.js';
import type { EstimateOptions } from './estimate-options.js';
import { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { itemName } from './item-values.js';
import type { Linearised } from './linearised.js';
import { messages } from './messages.js';
import { type ProportionInterval, proportionInterval } from './proportion-interval.js';
import { type ItemLike, itemOf, meanOf } from './statistic.js';

/** Options of proportions. */
export interface ProportionOptions extends EstimateOptions {
  /** Default `logit`. */
  readonly method?: ProportionInterval;
}

/**
 * Proportions: means of items that are 0 or 1, with intervals that suit them (see `proportionInterval`). Give an item of
 * ones and zeros, or `{ column, equals }` for the share of a value.
 *
 * @throws {InputError} an item has other values than 0 and 1, or a lonely PSU under the rule `fail`
 * @example proportion(design, [{ column: 'sex', equals: 'F' }], { by: ['province'], method: 'korn-graubard' }).table
 */
export function proportion(design: Design, items: readonly ItemLike[], options: ProportionOptions = {}): Estimates {
  const asked = items.map(itemOf);
  const { method = 'logit', level = 0.95, interval = 't' } = options;
  const source = linearised(design, asked, options);
  requireBinary(source, asked.map(itemName));
  const quantile = reachOfLevel(level, interval);
  const statistics = asked.map((item, k) => meanOf(itemName(item), k));
  const columns = estimateColumns(source, { kind: 'proportion', items: asked, statistics }, options);
  for (let at = 0; at < columns.size; at++) {
    const [p, se, n, df] = [columns.estimate[at]!, columns.se[at]!, columns.n[at]!, columns.df[at]!];
    if (Number.isNaN(se) || !(df > 0 || interval === 'normal')) continue;
    const [low, high] = proportionInterval(method, { p, se, n, df, quantile, level });
    columns.low[at] = low;
    columns.high[at] = high;
  }
  return new Estimates(design, columnsOf(options.by), columns, {
    missing: options.missing === 'listwise' ? 'listwise' : 'per item',
    interval: `${method}, ${interval}`,
    level,
    deffReference: options.deffReference ?? 'with replacement',
    lonely: design.lonely,
    variance: design.replication?.method ?? 'linearisation',
  });
}

/** An item is of ones and zeros where Σwy = Σwy² in every cell and no value is negative or above 1. */
function requireBinary({ sums, design }: Linearised, names: readonly string[]): void {
  const faults = new Faults();
  sums.items.forEach(({ w, wy, wy2 }, k) => {
    for (let c = 0; c < sums.cells; c++) {
      const near = 1e-9 * Math.max(w[c]!, Math.abs(wy[c]!));
      if (Math.abs(wy[c]! - wy2[c]!) <= near && wy[c]! >= -near && wy[c]! <= w[c]! + near) continue;
      faults.fault({ file: design.frame.names.file, column: names[k]! }, messages.notBinary(names[k]!));
      return;
    }
  });
  faults.throwIfAny();
}
