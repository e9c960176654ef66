import type { Lang } from '@papi/methodology';

/** Whose figures and names a paper has, where they are not the index's own. */
export interface PaperOptions {
  /** Names of the files the scores were read from, where they are a person's own: nothing says that these were published. */
  readonly ownScores?: readonly string[];
  /** Whether the table of agencies is a person's own, of which the index's note on its table is not true. */
  readonly ownAgencies?: boolean;
}

/** Most files that a sentence names. */
const most = 3;

/** The files that scores were read from, in a sentence: their names, or how many there are. */
export function fileWords(files: readonly string[], lang: Lang): string {
  return files.length > most ? { vi: `${files.length} tệp`, en: `${files.length} files` }[lang] : files.join(', ');
}
