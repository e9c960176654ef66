import type { ColumnBlock, ColumnFile, Faults } from '@papi/tables';
import { type AnswerBlock, KeptBlock, PassingBlocks } from './answer-block.js';
import { DesignCheck } from './design-check.js';
import { messages } from './messages.js';
import type { DesignColumns, Plan } from './plan.js';
import type { RespondentReader } from './reader.js';

/** What is checked. */
export interface CheckInput {
  readonly file: ColumnFile;
  readonly reader: RespondentReader;
  readonly plan: Plan;
  readonly design: DesignColumns;
  readonly nest: boolean;
  /** Largest file whose rows are kept, in bytes. */
  readonly keep: number;
}

/** What the first pass over the rows finds. */
export interface Checked {
  readonly rows: number;
  /** Whether a column says 1 on every row: the file is made up. */
  readonly synthetic: boolean;
  /** The rows of a file that is not large; undefined for one that must be read again for each pass. */
  readonly kept: readonly AnswerBlock[] | undefined;
}

/** Reads every column of every row once; what is wrong goes to the faults. */
export function checkRows({ file, reader, plan, design, nest, keep }: CheckInput, faults: Faults): Checked {
  const check = new DesignCheck(file.file, design, nest, faults);
  const flag = new SyntheticFlag(file.file, plan.synthetic, faults);
  const passing = new PassingBlocks();
  const kept: AnswerBlock[] | undefined = file.bytes <= keep ? [] : undefined;
  let rows = 0;
  for (const raw of file.blocks(reader.wanted, faults)) {
    const answers = kept ? new KeptBlock(raw, reader.wanted) : passing.of(raw);
    kept?.push(answers);
    check.add(reader.check(answers));
    flag.add(raw);
    rows += raw.rows;
  }
  // A weight that is no number has been told as such.
  const told = faults.diagnostics.flatMap(({ row, column }) => (column === design.weight && row ? [row] : []));
  check.finish(new Set(told));
  return { rows, synthetic: flag.all === true, kept };
}

/** Reads the column that says whether a file is made up: 1 on every row, or on none. */
class SyntheticFlag {
  /** Undefined before the first row. */
  all: boolean | undefined;
  #told = false;

  constructor(
    private readonly file: string,
    private readonly column: string | undefined,
    private readonly faults: Faults,
  ) {}

  add(raw: ColumnBlock): void {
    if (this.column === undefined) return;
    const flags = raw.column(this.column);
    for (let row = 0; row < raw.rows; row++) {
      const flag = flags[row] as number;
      const synthetic = flag === 1;
      this.all ??= synthetic;
      const sound = synthetic || flag === 0 || Number.isNaN(flag);
      if ((synthetic === this.all && sound) || this.#told) continue;
      this.#told = true;
      const place = { file: this.file, row: raw.line(row), column: this.column };
      this.faults.fault(place, messages.notSynthetic(Number.isNaN(flag) ? '' : String(flag), this.all));
    }
  }
}
