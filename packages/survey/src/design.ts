import type { ColumnTable } from 'arquero';
import type { Engine } from './border.js';
import type { Calibration } from './calibration.js';
import { columnsOf, type DesignSpec, type LonelyRule } from './design-spec.js';
import { Frame } from './frame.js';
import type { Replication } from './replication.js';
import { type OpenRows, RowsEngine } from './rows-engine.js';
import { tableBlock } from './table-block.js';

/** How the sample was drawn, and where its sums come from: what every estimate starts from. */
export interface Design {
  readonly engine: Engine;
  readonly frame: Frame;
  readonly lonely: LonelyRule;
  readonly adjustDomains: boolean;
  /** Weights adjusted to known totals, by `postStratify` or `rake`. */
  readonly calibration?: Calibration;
  /** Variance from replicate weights in place of linearisation. */
  readonly replication?: Replication;
}

/**
 * A design over a table, made once and checked at once. Rows in no domain still count as sampled, so give the whole
 * sample and choose domains by `by` and `where`, never by filtering the rows.
 *
 * @throws {InputError} with every fault found, each located: a missing or negative weight, a PSU in two
 *   strata, a missing code, a correction that varies inside a stratum or is smaller than the sample, no rows
 * @throws {RangeError} a column does not exist, or there are more corrections than stages
 * @example
 * const design = surveyDesign(rows, { weight: 'w', strata: 'stratum', psu: 'village', nest: true });
 * mean(design, ['income'], { by: ['province'] }).table
 */
export function surveyDesign(rows: ColumnTable, spec: DesignSpec = {}): Design {
  const block = tableBlock(rows);
  const design = streamedDesign(() => [block], spec);
  design.engine.sums({ items: [], by: [] });
  return design;
}

/**
 * A design over rows that come in blocks and are not held: each request is one pass, the first also checks the design's
 * columns. `open` must give the same rows in the same order each time; it is told which columns the pass will ask for, so
 * that no others need be read.
 *
 * @throws {RangeError} there are more corrections than stages
 */
export function streamedDesign(open: OpenRows, spec: DesignSpec = {}): Design {
  const units = columnsOf(spec.psu);
  const fpc = columnsOf(spec.fpc);
  if (fpc.length > Math.max(1, units.length)) {
    throw new RangeError(
      `${fpc.length} finite population corrections for ${Math.max(1, units.length)} stages of units`,
    );
  }
  const frame = new Frame({
    file: spec.file ?? 'data',
    weight: spec.weight,
    stratum: spec.strata,
    units: units.slice(0, Math.max(1, fpc.length)),
    fpc,
    nest: spec.nest ?? false,
  });
  return {
    engine: new RowsEngine(open, frame),
    frame,
    lonely: spec.lonely ?? 'fail',
    adjustDomains: spec.adjustDomains ?? false,
  };
}
