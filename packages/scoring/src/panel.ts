import type { ColumnTable } from 'arquero';
import { PanelColumn } from './panel-column.js';
import { type ScoreRows, scoreRows } from './score-rows.js';

/**
 * Scores as one array of units for each year and node, the shape every statistic here works on, with what follows from
 * a column alone (sorted scores, quartiles, ranks) kept once made. Arrays are shared: read them, never write.
 */
export class Panel {
  /** Years with a row, oldest first. */
  readonly years: readonly number[];
  /** Nodes and units in the order they first appear in the table. */
  readonly nodes: readonly string[];
  readonly units: readonly string[];
  /** Every column with a score, by year, then node. */
  readonly columns: readonly PanelColumn[];
  /** One NaN a unit: the errors, degrees of freedom and counts of every column that knows none. */
  readonly unknown: Float64Array;

  readonly #byYear: ReadonlyMap<number, ReadonlyMap<string, PanelColumn>>;
  readonly #unitAt: ReadonlyMap<string, number>;

  /** Made by `panel(scores)`. */
  constructor(rows: ScoreRows) {
    this.years = rows.year.values.toSorted((a, b) => a - b);
    this.nodes = rows.node.values;
    this.units = rows.unit.values;
    this.#unitAt = new Map(this.units.map((unit, i) => [unit, i]));
    this.unknown = new Float64Array(this.units.length).fill(Number.NaN);
    const filled = columnsOf(rows, this.unknown);
    this.columns = this.years.flatMap(year => filled.get(year) ?? []);
    this.#byYear = new Map(this.years.map(y => [y, new Map(filled.get(y)?.map(column => [column.node, column]))]));
  }

  /** Everything about one node in one year; a column without scores where the table has none. */
  at(year: number, node: string): PanelColumn {
    return this.#byYear.get(year)?.get(node) ?? new PanelColumn(year, node, this.unknown);
  }

  /** The score of each unit, NaN where it has none. */
  column(year: number, node: string): Float64Array {
    return this.at(year, node).scores;
  }

  /** Position of a unit in every column; -1 for a unit without a row. */
  indexOf(unit: string): number {
    return this.#unitAt.get(unit) ?? -1;
  }

  /** Whether the unit at that position has any score in a year. */
  appears(year: number, unit: number): boolean {
    for (const column of this.#byYear.get(year)?.values() ?? []) {
      if (!Number.isNaN(column.scores[unit]!)) return true;
    }
    return false;
  }
}

/**
 * Lays a Scores table out for the functions of this package. They all take either; build the panel once where several
 * of them look at the same scores.
 *
 * @param scores columns `year`, `unit`, `node`, `score`, and `se`, `df`, `n` where known; one row a score. A row without a
 *   score counts as no row.
 * @throws {RangeError} a column is missing, or a unit has two scores of one node in one year
 * @example panel(table({ year: [2024], unit: ['01'], node: ['total'], score: [43.77] })).column(2024, 'total')
 */
export function panel(scores: ColumnTable): Panel {
  return new Panel(scoreRows(scores));
}

/** A panel as it is, a table laid out. */
export function panelOf(scores: ColumnTable | Panel): Panel {
  return scores instanceof Panel ? scores : panel(scores);
}

/** The columns of each year, nodes in order of first appearance in the whole table. */
function columnsOf(rows: ScoreRows, unknown: Float64Array): Map<number, PanelColumn[]> {
  const width = rows.node.values.length;
  const columns = filledColumns(rows, unknown);
  return new Map(
    rows.year.values.map((value, y) => [
      value,
      columns.slice(y * width, (y + 1) * width).filter(column => column !== undefined),
    ]),
  );
}

/** A column for each year and node, in this order; undefined where there is no score. */
function filledColumns({ year, unit, node, score, se, df, n }: ScoreRows, unknown: Float64Array) {
  const width = node.values.length;
  const columns = new Array<PanelColumn | undefined>(year.values.length * width).fill(undefined);
  for (let i = 0; i < score.length; i++) {
    const value = score[i]!;
    if (Number.isNaN(value)) continue;
    const y = year.codes[i]!;
    const k = node.codes[i]!;
    columns[y * width + k] ??= new PanelColumn(year.values[y]!, node.values[k]!, unknown);
    const column = columns[y * width + k]!;
    const u = unit.codes[i]!;
    if (!Number.isNaN(column.scores[u]!)) {
      throw new RangeError(`scores: unit ${unit.values[u]} has two scores of node ${column.node} in ${column.year}`);
    }
    column.scores[u] = value;
    column.setBeside(u, se ? se[i]! : Number.NaN, df ? df[i]! : Number.NaN, n ? n[i]! : Number.NaN);
  }
  return columns;
}
