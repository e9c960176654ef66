import { extname } from 'node:path';
import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Annex, type PaperOptions, toAnnexCsv, toDocx, toHtml, toXlsx } from '@papi/plans';
import { type Row, shown, toJson } from '@papi/tables';
import { UsageError } from '../exit.js';
import { withMadeNumbers } from '../made-numbers.js';
import { type Format, write } from '../output.js';
import { planUsage } from '../texts/plan-usage.js';

/** A result that may be read on a terminal, by a program, or as an official paper. */
export interface Paper {
  readonly annex: Annex;
  /** For people at a terminal. */
  readonly page: string;
  /** For programs. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const makers = {
  '.docx': ({ annex }: Paper) => toDocx(annex),
  '.xlsx': ({ annex }: Paper) => toXlsx(annex),
  '.html': ({ annex }: Paper) => toHtml(annex),
  '.csv': ({ annex }: Paper) => toAnnexCsv(annex),
  '.json': ({ rows, columns }: Paper) => toJson(withMadeNumbers(rows, columns), columns),
  '.txt': ({ page }: Paper) => page,
} as const;

type Ending = keyof typeof makers;
const endings: Readonly<Record<Format, Ending>> = { table: '.txt', csv: '.csv', json: '.json' };

/**
 * Which file is wanted, from the ending of `--out` and from `--format`; refused before any work is done.
 *
 * @throws {UsageError} an ending that no paper has, or another than the format's
 */
export function paperEnding(out: string | undefined, format: Format, lang: Lang): Ending {
  const { fault } = planUsage[lang];
  const usual = endings[format];
  if (out === undefined) return usual;
  const ending = extname(out).toLowerCase();
  if (!isEnding(ending)) throw new UsageError(fault.ending(out, Object.keys(makers)));
  if (format !== 'table' && ending !== usual) throw new UsageError(fault.endingAndFormat(out, format));
  return ending;
}

/** What a paper must say of scores that were given with `--data`: whose they are. */
export function ownScores(
  { sources }: Pick<Dataset, 'sources'>,
  { data }: { readonly data?: readonly string[] },
): Pick<PaperOptions, 'ownScores'> {
  return data === undefined ? {} : { ownScores: sources.map(({ file }) => shown(file)) };
}

/** Writes the paper to `--out`, or its text to stdout. Nothing is written before all of it is made. */
export async function writePaper(paper: Paper, ending: Ending, lang: Lang, out: string | undefined): Promise<void> {
  write(await makers[ending](paper), lang, out);
}

function isEnding(ending: string): ending is Ending {
  return ending in makers;
}
