import { createHash } from 'node:crypto';
import type { Dataset } from '../types.js';
import { dictionaryOf } from './dictionary.js';
import type { ExportedFile } from './exported-file.js';
import { indicatorFilesOf, scoreFilesOf } from './tidy-tables.js';

/** The file that says where an export comes from; a folder that holds it was written by an import. */
export const provenanceName = 'provenance.json';

/** What says in a provenance that an import wrote it. */
export const provenanceMark = 'papi import';

/**
 * A dataset as files: tidy CSV a year (`scores-2023.csv`, `indicators-2023.csv`), a data dictionary (`datapackage.json`) and
 * where all of it comes from (`provenance.json`: each source with its checksum, each file or sheet as it was understood with
 * every decision, each warning, and the checksum of each file written). Same dataset, same bytes.
 *
 * @example
 * for (const { name, text } of exportDataset(readScores(['2022.xlsx'], index))) writeFileSync(join(out, name), text);
 */
export function exportDataset(dataset: Dataset): readonly ExportedFile[] {
  const tables = [...scoreFilesOf(dataset), ...indicatorFilesOf(dataset)];
  const files = [...tables, dictionaryOf(dataset, tables)];
  const provenance = {
    made_by: provenanceMark,
    sources: dataset.sources,
    // Which places are filled shows in the tables written beside this record.
    layouts: dataset.layouts.map(({ held: _held, ...layout }) => layout),
    warnings: dataset.warnings,
    files: files.map(({ name, text }) => ({ name, sha256: createHash('sha256').update(text).digest('hex') })),
  };
  return [...files, { name: provenanceName, text: `${JSON.stringify(provenance, null, 2)}\n` }];
}
