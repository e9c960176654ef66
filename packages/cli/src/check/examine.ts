import { basename } from 'node:path';
import { examineScores, type Index, loadIndex, looksLikeRespondents, readRespondents } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Diagnostic, InputError } from '@papi/tables';
import { inOptionWords } from '../option-words.js';
import { belonging } from './belongs.js';
import { type Computes, computesOf } from './computes.js';
import { type FileReport, type Understood, unknownFile, withoutMissing } from './file-report.js';
import { respondentsComputes } from './respondents-computes.js';
import { respondentsLayout } from './respondents-layout.js';
import { respondentsReport } from './respondents-report.js';
import { scoresComputes } from './scores-computes.js';
import { scoresReport } from './scores-report.js';

/** What was found in files. */
export interface Found {
  /** What the files were held against. */
  readonly index: Index;
  readonly reports: readonly FileReport[];
  /** What is computed: of all files of scores together, and of each file of respondents. */
  readonly computes: readonly Computes[];
  readonly warnings: readonly Diagnostic[];
  /** All faults of all files; null where there are none. */
  readonly error: InputError | null;
}

/** How to read the files. */
export interface ExamineOptions {
  /** The folder of the index that the files belong to. Default: the project's own. */
  readonly index?: string;
  readonly codebook?: string;
  readonly year?: number;
}

/** What was made of some of the files. */
interface Part {
  readonly files: readonly string[];
  readonly known: readonly Understood[];
  readonly computes: Computes | null;
  readonly warnings: readonly Diagnostic[];
  readonly error: InputError | null;
}

/** Reads files of scores together and each file of respondents by itself; a codebook says that all are of respondents. */
export function examine(paths: readonly string[], options: ExamineOptions, lang: Lang): Found {
  const index = loadIndex(options.index);
  const isOfRespondents = (path: string) => options.codebook !== undefined || looksLikeRespondents(path);
  const scores = paths.filter(path => !isOfRespondents(path));
  const parts = [
    ...(scores.length > 0 ? [scoresPart(scores, index, options, lang)] : []),
    ...paths.filter(isOfRespondents).map(path => respondentsPart(path, index, options, lang)),
  ];
  const errors = parts.flatMap(({ error }) => error ?? []);
  const faulty = errors.length > 0;
  return {
    index,
    reports: parts.flatMap(part => reportsOf(part, faulty)),
    computes: faulty ? [] : parts.flatMap(({ computes }) => computes ?? []),
    warnings: parts.flatMap(({ warnings }) => warnings),
    error: faulty ? together(errors) : null,
  };
}

function scoresPart(paths: readonly string[], index: Index, options: ExamineOptions, lang: Lang): Part {
  const { year } = options;
  const { files, layouts, dataset, error } = examineScores(paths, index, year === undefined ? {} : { year });
  return {
    ...{ files, error },
    known: layouts.map(layout => scoresReport(layout, index, lang)),
    computes: dataset && scoresComputes(dataset),
    warnings: dataset?.warnings ?? [],
  };
}

function respondentsPart(path: string, index: Index, options: ExamineOptions, lang: Lang): Part {
  try {
    const { index: folder, ...rest } = options;
    const respondents = readRespondents(path, index, { ...rest, ...(folder !== undefined && { folder }) });
    const layout = respondentsLayout(respondents);
    return {
      ...{ files: [layout.file], known: [respondentsReport(layout, index, lang)], error: null },
      computes: respondentsComputes(layout, index.methodology),
      warnings: respondents.warnings,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const file = basename(path);
    return { files: [file], known: [unknownFile(file)], computes: null, warnings: [], error: inOptionWords(error) };
  }
}

function reportsOf({ files, known, computes, warnings, error }: Part, faulty: boolean): FileReport[] {
  const said = error?.diagnostics ?? warnings;
  const of = (severity: string, among: readonly Diagnostic[]) => among.filter(d => d.severity === severity);
  const more = {
    faults: (error?.counts.faults ?? 0) - of('fault', said).length,
    warnings: error ? error.counts.warnings - of('warning', said).length : 0,
  };
  const told = error ? known.map(withoutMissing) : known;
  return belonging(files, told, said).map(({ understood, diagnostics }) => ({
    ...understood,
    ...{ warnings: of('warning', diagnostics), faults: of('fault', diagnostics), more },
    computes: faulty || !computes || understood.layout === null ? null : computesOf(computes, understood.years),
  }));
}

/** The faults of several readings as those of one. */
function together(errors: readonly InputError[]): InputError {
  const sum = (of: 'faults' | 'warnings') => errors.reduce((all, { counts }) => all + counts[of], 0);
  return new InputError(
    errors.flatMap(({ diagnostics }) => diagnostics),
    { faults: sum('faults'), warnings: sum('warnings') },
  );
}
