import { type ColumnTable, table } from 'arquero';
import type { Key } from './border.js';
import type { Design } from './design.js';
import type { Reason } from './estimate-options.js';
import { covarianceOf, type Spread } from './spread.js';

/** Picks estimates by the values of their group columns and `item`; columns left out match all. */
export type Selector = Readonly<Record<string, Key>>;

/** One estimate with all that is said of it. */
export interface EstimateRow {
  /** The group's values, one a column of `by`. */
  readonly keys: readonly Key[];
  readonly item: string;
  readonly statistic: string;
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  /** Answering rows of non-zero weight. */
  readonly n: number;
  /** Kish's effective size (Σw)²/Σw². */
  readonly nEffective: number;
  readonly deff: number;
  readonly reason: Reason | null;
  readonly spread: Spread;
}

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

/** Estimates of one design: a tidy table, and the covariance behind it. */
export class Estimates {
  readonly design: Design;
  /** Columns of the groups. */
  readonly by: readonly string[];
  readonly rows: readonly EstimateRow[];
  readonly rules: Rules;
  #table: ColumnTable | undefined;

  constructor(design: Design, by: readonly string[], rows: readonly EstimateRow[], rules: Rules) {
    this.design = design;
    this.by = by;
    this.rows = rows;
    this.rules = rules;
  }

  /**
   * One row an estimate, by group, then item: the group's columns, `item`, `statistic`, `estimate`, `se`, `low`, `high`,
   * `df`, `n`, `nEffective`, `cv` (se/|estimate|), `deff`, `reason`, and the rules used: `missing`, `interval`, `level`,
   * `dfRule`, `deffReference`, `lonely`, `variance`. What is not known is NaN, and `reason` says why (null where all is).
   */
  get table(): ColumnTable {
    const { rows, rules } = this;
    const numbers = (value: (row: EstimateRow) => number) => Float64Array.from(rows, value);
    const same = (value: string) => rows.map(() => value);
    this.#table ??= table({
      ...Object.fromEntries(this.by.map((name, b) => [name, rows.map(row => row.keys[b])])),
      item: rows.map(row => row.item),
      statistic: rows.map(row => row.statistic),
      estimate: numbers(row => row.estimate),
      se: numbers(row => row.se),
      low: numbers(row => row.low),
      high: numbers(row => row.high),
      df: numbers(row => row.df),
      n: numbers(row => row.n),
      nEffective: numbers(row => row.nEffective),
      cv: numbers(row => row.se / Math.abs(row.estimate)),
      deff: numbers(row => row.deff),
      reason: rows.map(row => row.reason),
      missing: same(rules.missing),
      interval: same(rules.interval),
      level: new Float64Array(rows.length).fill(rules.level),
      dfRule: same(dfRule(this.design)),
      deffReference: same(rules.deffReference),
      lonely: same(rules.lonely),
      variance: same(rules.variance),
    });
    return this.#table;
  }

  /** Positions of the estimates that a selector picks, in the order of the table. */
  find(selector: Selector = {}): number[] {
    const wanted = Object.entries(selector);
    const item = this.by.includes('item') ? undefined : selector.item;
    const places = wanted.map(([name]) => this.by.indexOf(name));
    wanted.forEach(([name], i) => {
      if (places[i]! < 0 && name !== 'item') throw new RangeError(`no group column '${name}' (columns: ${this.by.join(', ')})`);
    });
    const found: number[] = [];
    let group: readonly Key[] | undefined;
    let inside = false;
    for (let at = 0; at < this.rows.length; at++) {
      const row = this.rows[at]!;
      // Estimates of one group share their keys.
      if (row.keys !== group) {
        group = row.keys;
        inside = wanted.every(([, value], i) => places[i]! < 0 || row.keys[places[i]!] === value);
      }
      if (inside && (item === undefined || row.item === item)) found.push(at);
    }
    return found;
  }

  /**
   * The covariance of the estimates that a selector picks (default all): of all items of a unit, or of one item in all
   * units, or any of them.
   *
   * @example estimates.covariance({ province: '01' }).matrix // items × items, row by row
   */
  covariance(selector: Selector = {}): Covariance {
    const rows = this.find(selector);
    const spreads = rows.map(at => this.rows[at]!.spread);
    const matrix = covarianceOf(spreads);
    rows.forEach((at, i) => {
      if (!Number.isNaN(this.rows[at]!.se)) return;
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
  const same = (name: keyof Rules) => (parts.every(part => part.rules[name] === first.rules[name]) ? first.rules[name] : 'mixed');
  const rules = {
    missing: String(same('missing')),
    interval: String(same('interval')),
    level: parts.every(part => part.rules.level === first.rules.level) ? first.rules.level : Number.NaN,
    deffReference: String(same('deffReference')),
    lonely: first.rules.lonely,
    variance: first.rules.variance,
  };
  return new Estimates(
    first.design,
    first.by,
    parts.flatMap(part => part.rows),
    rules,
  );
}
