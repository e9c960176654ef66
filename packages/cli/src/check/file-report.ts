import type { Decision, SheetKind, SheetYearFrom, YearFrom } from '@papi/datasets';
import type { Decimal, Delimiter, Diagnostic, Encoding } from '@papi/tables';
import type { Computes } from './computes.js';
import type { RespondentsLayout } from './respondents-layout.js';

/** Everything `papi check` knows of one file, or of one sheet of a workbook: what `--format json` prints. */
export interface FileReport {
  readonly file: string;
  /** Null for a file that is no workbook, or of which no sheet could be told. */
  readonly sheet: string | null;
  /** `long`, `wide`, `respondents`, or how an official sheet lies; null where the file could not be understood. */
  readonly layout: 'long' | 'wide' | 'respondents' | SheetKind | null;
  /** Null in workbooks, where none of the three exist; the decimal sign also where no number has decimals. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly decimal: Decimal | null;
  readonly years: readonly number[];
  readonly yearFrom: YearFrom | SheetYearFrom | null;
  readonly units: {
    /** Units named, with a score or not, and the columns that name them. */
    readonly count: number;
    readonly columns: readonly string[];
    readonly found: readonly { readonly year: number; readonly units: readonly string[] }[];
    /** Units of the geography without any place in the file; null where faults may hide some. */
    readonly missing: readonly { readonly year: number; readonly unit: string; readonly name: string }[] | null;
    /** Units whose place holds no score, with the nodes of those places. */
    readonly withheld: readonly WithheldUnit[];
  };
  readonly nodes: {
    readonly found: readonly { readonly year: number; readonly nodes: readonly string[] }[];
    /** Null as with units. */
    readonly missing: readonly { readonly year: number; readonly nodes: readonly string[] }[] | null;
    /** Each column or line of scores as it is labelled, with the node it was taken for. */
    readonly columns: readonly { readonly column: string; readonly node: string }[];
  };
  /** Scores read, and places that hold none. */
  readonly scores: { readonly found: number; readonly withheld: number };
  readonly indicators: readonly string[];
  /** Values of indicators read. */
  readonly values: number;
  /** Columns of notes and others, not read. */
  readonly unread: readonly string[];
  readonly decisions: readonly Decision[];
  /** What is known of a file of respondents alone; null for scores. */
  readonly respondents: RespondentsLayout | null;
  /** Of this file, and those about several files of which it is one. */
  readonly warnings: readonly Diagnostic[];
  readonly faults: readonly Diagnostic[];
  /** Faults and warnings of all files together beyond the first 1,000 of each, which are not listed. */
  readonly more: { readonly faults: number; readonly warnings: number };
  /** What all files together give in the years of this one; null where there is a fault. */
  readonly computes: Computes | null;
}

export interface WithheldUnit {
  readonly year: number;
  readonly unit: string;
  readonly name: string;
  readonly nodes: readonly string[];
}

/** What is told of a file before what is wrong with it and what comes of it. */
export type Understood = Omit<FileReport, 'warnings' | 'faults' | 'more' | 'computes'>;

/** A file that could not be understood. */
export function unknownFile(file: string, sheet: string | null = null): Understood {
  return {
    ...{ file, sheet, layout: null, encoding: null, delimiter: null, decimal: null, years: [], yearFrom: null },
    units: { count: 0, columns: [], found: [], missing: null, withheld: [] },
    nodes: { found: [], missing: null, columns: [] },
    scores: { found: 0, withheld: 0 },
    ...{ indicators: [], values: 0, unread: [], decisions: [], respondents: null },
  };
}

/** The same of a file with faults: what is missing cannot be told before all that is there can be read. */
export function withoutMissing(understood: Understood): Understood {
  const { units, nodes } = understood;
  return { ...understood, units: { ...units, missing: null }, nodes: { ...nodes, missing: null } };
}
