import type { Lang } from '@papi/methodology';

/**
 * The paper a plan or its progress is printed as: texts in one language, ready for any writer. No writer knows what a plan is,
 * and none words anything itself.
 */
export interface Annex {
  readonly lang: Lang;
  /** Who issues it, a line each: `ỦY BAN NHÂN DÂN`, `TỈNH ĐẮK LẮK`. */
  readonly authority: readonly string[];
  /** The body above the one that issues it, in plain letters over it: `ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG` over a department. */
  readonly superior?: readonly string[];
  /** The national name and motto; none outside Vietnamese. */
  readonly nation: readonly string[];
  /** A place and date left blank for the hand: `Đắk Lắk, ngày … tháng … năm 2024`. */
  readonly dated: string;
  /** `PHỤ LỤC`. */
  readonly kind: string;
  /** The title's lines. */
  readonly title: readonly string[];
  /** What it is attached to, in brackets and italics. */
  readonly attached: string;
  /** Sections in order. */
  readonly sections: readonly AnnexSection[];
  /** Sources and how figures are made, in small type at the end. */
  readonly notes: readonly string[];
  /** The signature block, a line each, above blank room: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly signature: readonly string[];
  /** Who it is sent to: a heading and lines. */
  readonly recipients: { readonly heading: string; readonly lines: readonly string[] };
  /** Facts that a program needs to read the plan back, by key: `unit`, `from`, `to`, `rank_wanted`. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** For the document's properties. */
  readonly subject: string;
}

export interface AnnexSection {
  /** `I. KẾT QUẢ NĂM 2023`; empty for none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: AnnexTable | null;
}

export interface AnnexTable {
  readonly caption: string;
  /** What a workbook calls the sheet it stands on. */
  readonly sheet?: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  /** Blank columns that a workbook adds for follow-up, by heading. */
  readonly followUp: readonly string[];
}

export interface AnnexColumn {
  /** Stable name, the same in both languages: `node`, `target`. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
  /** Decimals of a number. */
  readonly digits: number;
  /**
   * What must be reached is rounded up, so that it is still enough as it is printed: always, or where it lies beyond what stands in
   * another column of the row. A number of such a column that is 0 is printed as 0.
   */
  readonly up?: 'always' | { readonly beyond: string };
  /** Share of the table's width. */
  readonly width: number;
}

export interface AnnexRow {
  /** How far it is set off: the whole, an axis, a sub-axis. */
  readonly depth: 0 | 1 | 2;
  /** By column; null is not known and printed as a dash. */
  readonly cells: Readonly<Record<string, string | number | null>>;
}
