import type { Unit } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import type { Beside } from '../grid.js';
import { messages as common } from '../messages.js';
import { labelled } from '../units.js';
import { decisions } from './decisions.js';
import type { Frame } from './frame.js';
import type { Statistic } from './line-meaning.js';
import type { ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';
import { printedInterval } from './printed-error.js';
import type { SheetValues } from './sheet-values.js';
import type { Decision } from './types.js';

/** Standard errors and respondents beside the totals, and what is to be told of them. */
export function errorsBeside(
  frame: Frame,
  lines: readonly ReadLine[],
  values: SheetValues,
  totals: Float64Array | undefined,
  faults: Faults,
) {
  const line = (of: Statistic) => lines.find(({ meaning }) => meaning.kind === 'statistic' && meaning.of === of);
  const told: Decision[] = [];
  const [se, n] = [line('se'), line('n')];
  const none = () => new Float64Array(frame.units.length).fill(Number.NaN);
  const errors = se ? values.of(se).slice() : none();
  const counts = n ? values.of(n).slice() : none();
  const place = (of: ReadLine, unit: number) =>
    frame.cells.placeOn(frame.way, of.line, frame.units[unit]?.position as number);
  const zero: Unit[] = [];
  for (const [unit, error] of errors.entries()) {
    if (se && error < 0) faults.fault(place(se, unit), common.negativeError(String(error)));
    if (error === 0 && !Number.isNaN(totals?.[unit])) zero.push(frame.units[unit]?.unit as Unit);
    if (error === 0) errors[unit] = Number.NaN;
  }
  for (const [unit, count] of counts.entries()) {
    if (count === 0) counts[unit] = Number.NaN;
    else if (n && !Number.isNaN(count) && !(Number.isInteger(count) && count > 0))
      faults.fault(place(n, unit), common.notCount(String(count)));
  }
  const [low, high] = [line('low'), line('high')];
  const interval = printedInterval({ se: errors, low: low && values.of(low), high: high && values.of(high) });
  for (const { unit, expected } of interval?.odd ?? []) {
    faults.warn(
      place(se as ReadLine, unit),
      messages.errorDisagrees(errors[unit] as number, labelled(frame.units[unit]?.unit as Unit), expected),
    );
    errors[unit] = Number.NaN;
  }
  if (interval) told.push(decisions.interval(interval.ratio, interval.level));
  if (zero.length > 0) told.push(decisions.zeroErrors(zero.map(labelled)));
  if (n) told.push(decisions.respondents());
  const besides = (unit: number): Beside => ({ se: errors[unit] as number, n: counts[unit] as number });
  return { besides: se || n ? besides : undefined, told };
}
