import type { Words } from '@papi/tables';
import type { HeldYear } from '../held.js';

/**
 * How an official sheet lies, told by its content:
 * `units-in-rows` (2011–2017: a row a unit); all others have a column a unit: `one-header-row` (2018), `code-and-name-rows`
 * (2019: codes above names), `two-languages` (2020–2023: labels in English and Vietnamese), `new-units-above` (2024:
 * header rows that group the units under others).
 */
export type SheetKind = 'units-in-rows' | 'one-header-row' | 'code-and-name-rows' | 'two-languages' | 'new-units-above';

/** Where a sheet's year was taken from: what it holds fits one year alone, or one of these says so. */
export type SheetYearFrom = 'option' | 'label' | 'sheet name' | 'file name' | 'content';

/** Something that had to be decided to read a sheet, and what was decided, for a person and for the record. */
export interface Decision extends Words {
  /** Stable name of the kind of decision, in lower case with hyphens: `interval-is-90`. */
  readonly code: string;
}

/** A line of figures (a row or a column of the sheet) and what it was taken for. */
export interface SheetLine {
  /** The row's number or the column's letter. */
  readonly at: string;
  /** As printed, in each language where both are. */
  readonly labels: readonly string[];
}

/** How one sheet of a workbook was understood. */
export interface SheetLayout {
  readonly file: string;
  readonly shape: 'sheet';
  readonly sheet: string;
  readonly hidden: boolean;
  readonly layout: SheetKind;
  readonly years: readonly number[];
  readonly yearFrom: SheetYearFrom;
  /** Units named, with a score or not. */
  readonly units: number;
  /** Codes of the units of which at least one score is withheld. */
  readonly withheldUnits: readonly string[];
  readonly nodes: readonly (SheetLine & { readonly node: string })[];
  readonly indicators: readonly (SheetLine & {
    readonly indicator: string;
    readonly concept: string;
    /** The scale as printed; empty where none is. */
    readonly scale: string;
  })[];
  readonly scores: number;
  /** Places of scores that hold none. */
  readonly withheld: number;
  /** The units and nodes of its scores and what is withheld: one year, none where it holds indicators alone. */
  readonly held: readonly HeldYear[];
  /** Values of indicators. */
  readonly values: number;
  readonly decisions: readonly Decision[];
}
