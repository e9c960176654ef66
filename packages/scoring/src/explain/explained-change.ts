import type { Level, Words } from '@papi/methodology';
import type { ItemStatus } from '../indicators/item-rule.js';
import type { Change } from '../table-rows.js';
import type { Verdict } from '../words.js';

/** One line of an explained change: a node below the one explained, an indicator, or what indicators leave over. */
export interface ExplainedPart {
  /** Id of the node, or of the indicator in the later year; for a `rest`, of the sub-axis it belongs to. */
  readonly node: string;
  /** `rest`: what the known indicators of a sub-axis do not explain of its points. */
  readonly level: Level | 'rest';
  /** Id of the node it adds to. */
  readonly parent: string;
  /** The scores of the two years; of an indicator its values, in its own unit. NaN for a `rest`. */
  readonly scoreFrom: number;
  readonly scoreTo: number;
  /** Points it adds to the change, its share of published rounding among them. Those of one parent's parts add up to the parent's. */
  readonly points: number;
  /** new/old − 1 of the two scores; NaN for a `rest` and from 0. */
  readonly relative: number;
  /** Of the node's own change (see `changes`); null for an indicator and a `rest`, which are not judged. */
  readonly verdict: Exclude<Verdict, 'not comparable'> | null;
  /** Places of the node explained, positive upward. NaN for an indicator and a `rest`, and among more than 14 parts. */
  readonly places: number;
  /** How sure the rule is that gives an indicator its points; null for a node and a `rest`. */
  readonly status: ItemStatus | null;
  /** Ranks on the part itself; NaN for an indicator and a `rest`. */
  readonly rankFrom: number;
  readonly rankTo: number;
}

/** A node that is another measure in the later year than in the earlier one. */
export interface BrokenSeries {
  readonly node: string;
  readonly level: Level;
  /** `changed`: a new series of the same id; `new`: not there in the earlier year; `gone`: not there in the later one. */
  readonly how: 'changed' | 'new' | 'gone';
  /** Where it changed, each new series between the two years: its first year, and why it starts. */
  readonly starts: readonly { readonly year: number; readonly why: Words | null }[];
}

/**
 * Why a unit's score and rank on a node moved: the row of `changes`, and what it is made of.
 */
export interface ExplainedChange extends Change {
  /**
   * In reading order: each child of the node, followed by its own children, each followed by its indicators. Points of the
   * children add up to `delta`, their places to `own`; points and places of a child's parts to the child's. Empty where
   * the years do not compare, or the unit lacks the score of a child. Parts of a child come only where all are known.
   */
  readonly parts: readonly ExplainedPart[];
  /** Across a break: the node itself, then those of its children that break. Empty where the years compare. */
  readonly broken: readonly BrokenSeries[];
}
