import { type ColumnTable, table } from 'arquero';
import type { Key } from './border.js';
import type { Design } from './design.js';
import { EstimateColumns, EstimateRow } from './estimate-columns.js';
import { covarianceOf } from './spread.js';

/** Picks estimates by the values of their group columns and `item`; columns left out match all. */
export type Selector = Readonly<Record<string, Key>>;

/** How a call's estimates were made; written into each row of the table. */
export interface Rules {
  readonly missing: string;
  readonly interval: string;
  readonly level: number;
  readonly deffReference: string;
  readonly lonely: string;
  readonly variance: string;
}

/** A covariance matrix with what its rows are. */
export interface Covariance {
  /** Positions of the estimates in the table. */
  readonly rows: readonly number[];
  /** Row by row; NaN where a covariance cannot be had. */
  readonly matrix: Float64Array;
}

/** Estimates next to each other that belong to one group. */
interface Span {
  readonly keys: readonly Key[];
  readonly from: number;
  to: number;
}

/** Columns of the table of estimates, after those of its groups. */
export const estimateColumns = [
  'item',
  'statistic',
  'estimate',
  'se',
  'low',
  'high',
  'df',
  'n',
  'nEffective',
  'cv',
  'deff',
  'reason',
  'missing',
  'interval',
  'level',
  'dfRule',
  'deffReference',
  'lonely',
  'variance',
] as const;

/** Estimates of one design: a tidy table, and the covariance behind it. */
export class Estimates {
  readonly design: Design;
  /** Columns of the groups. */
  readonly by: readonly string[];
  readonly columns: EstimateColumns;
  readonly rules: Rules;
  #rows: readonly EstimateRow[] | undefined;
  #table: ColumnTable | undefined;
  #spans: readonly Span[] | undefined;

  constructor(design: Design, by: readonly string[], columns: EstimateColumns, rules: Rules) {
    const taken = by.find(name => (estimateColumns as readonly string[]).includes(name));
    if (taken !== undefined)
      throw new RangeError(`a group column may not be called '${taken}': the results have a column of that name`);
    this.design = design;
    this.by = by;
    this.columns = columns;
    this.rules = rules;
  }

  /**
   * One row an estimate, by group, then item: the group's columns, `item`, `statistic`, `estimate`, `se`, `low`, `high`,
   * `df`, `n`, `nEffective`, `cv` (se/|estimate|), `deff`, `reason`, and the rules used: `missing`, `interval`, `level`,
   * `dfRule`, `deffReference`, `lonely`, `variance`. What is not known is NaN, and `reason` says why (null where all is).
   */
  get table(): ColumnTable {
    const { columns, rules } = this;
    const { item, statistic, estimate, se, low, high, df, n, nEffective, deff, reason, size } = columns;
    const same = (value: string) => new Array<string>(size).fill(value);
    this.#table ??= table({
      ...Object.fromEntries(this.by.map((name, b) => [name, columns.keys.map(keys => keys[b])])),
      item,
      statistic,
      estimate,
      se,
      low,
      high,
      df,
      n,
      nEffective,
      cv: se.map((value, at) => value / Math.abs(estimate[at]!)),
      deff,
      reason,
      missing: same(rules.missing),
      interval: same(rules.interval),
      level: new Float64Array(size).fill(rules.level),
      dfRule: same(dfRule(this.design)),
      deffReference: same(rules.deffReference),
      lonely: same(rules.lonely),
      variance: same(rules.variance),
    });
    return this.#table;
  }

  /** The estimates one by one, in the order of the table. */
  get rows(): readonly EstimateRow[] {
    this.#rows ??= this.columns.item.map((_, at) => new EstimateRow(this.columns, at));
    return this.#rows;
  }

  /** Positions of the estimates that a selector picks, in the order of the table. */
  find(selector: Selector = {}): number[] {
    const wanted = Object.entries(selector);
    const { item } = selector;
    const places = wanted.map(([name]) => this.by.indexOf(name));
    wanted.forEach(([name], i) => {
      if (places[i]! < 0 && name !== 'item')
        throw new RangeError(`no group column '${name}' (columns: ${this.by.join(', ')})`);
    });
    const found: number[] = [];
    for (const { keys, from, to } of this.#groupSpans()) {
      if (!wanted.every(([, value], i) => places[i]! < 0 || keys[places[i]!] === value)) continue;
      for (let at = from; at < to; at++) if (item === undefined || this.columns.item[at] === item) found.push(at);
    }
    return found;
  }

  /** Where the estimates of each group stand; those of one group share their keys. */
  #groupSpans(): readonly Span[] {
    if (this.#spans) return this.#spans;
    const spans: Span[] = [];
    this.columns.keys.forEach((keys, at) => {
      const last = spans[spans.length - 1];
      if (last?.keys === keys) last.to = at + 1;
      else spans.push({ keys, from: at, to: at + 1 });
    });
    this.#spans = spans;
    return spans;
  }

  /**
   * The covariance of the estimates that a selector picks (default all): of all items of a unit, or of one item in all
   * units, or any of them. Under the rules `adjust` and `average` it rests on the strata of all of them, where each `se`
   * rests on those that answer its own item.
   *
   * @example estimates.covariance({ province: '01' }).matrix // items × items, row by row
   */
  covariance(selector: Selector = {}): Covariance {
    const rows = this.find(selector);
    const spreads = rows.map(at => this.columns.spreads.of(at));
    const matrix = covarianceOf(spreads);
    rows.forEach((at, i) => {
      if (!Number.isNaN(this.columns.se[at]!)) return;
      for (let j = 0; j < rows.length; j++) {
        matrix[i * rows.length + j] = Number.NaN;
        matrix[j * rows.length + i] = Number.NaN;
      }
    });
    return { rows, matrix };
  }
}

/** How degrees of freedom are counted. */
function dfRule({ replication }: Design): string {
  if (replication?.df !== undefined) return 'given';
  return replication?.columns ? 'replicates − 1' : 'PSUs − strata with an answer in the domain';
}

/**
 * Puts estimates of one design together, so that a contrast or a covariance can be taken across calls (means beside
 * quantiles, say). The group columns must be the same.
 *
 * @throws {RangeError} they are of different designs or groupings
 */
export function together(...parts: readonly Estimates[]): Estimates {
  const first = parts[0]!;
  for (const part of parts) {
    if (part.design !== first.design) throw new RangeError('together: estimates of different designs');
    if (part.by.join('\u0001') !== first.by.join('\u0001')) throw new RangeError('together: different group columns');
  }
  const same = (name: keyof Rules) =>
    parts.every(part => part.rules[name] === first.rules[name]) ? first.rules[name] : 'mixed';
  const rules = {
    missing: String(same('missing')),
    interval: String(same('interval')),
    level: parts.every(part => part.rules.level === first.rules.level) ? first.rules.level : Number.NaN,
    deffReference: String(same('deffReference')),
    lonely: first.rules.lonely,
    variance: first.rules.variance,
  };
  return new Estimates(first.design, first.by, EstimateColumns.joined(parts.map(part => part.columns)), rules);
}
