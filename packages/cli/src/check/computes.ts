import type { Level } from '@papi/methodology';

/** A kind of result, and what keeps it from being computed. */
export interface NotComputed {
  readonly what: 'ranks' | 'changes' | 'intervals' | 'rank ranges' | 'weak spots' | 'indicators' | 'nodes';
  readonly why:
    | 'one year'
    | 'no standard errors'
    | 'no sub-axes'
    | 'not in the files'
    | 'one unit with a score'
    | 'one unit with an error'
    | 'stratum of one PSU'
    | 'no rule or items missing';
  /** The years or nodes of which this is so; none where it is so of all. */
  readonly years: readonly number[];
  readonly nodes: readonly string[];
}

/** Nodes of one level and year that have scores, and how many units have: the least and the most of a node. */
export interface Ranked {
  readonly year: number;
  readonly level: Level;
  readonly nodes: readonly string[];
  readonly units: { readonly least: number; readonly most: number };
}

/** Nodes of a year. */
export interface InYear {
  readonly year: number;
  readonly nodes: readonly string[];
}

/** What would be computed from the files that were read together. */
export interface Computes {
  /** Ranks and groups. */
  readonly ranks: readonly Ranked[];
  /** The lowest level of each year: `indicator` where values of indicators are there. */
  readonly depth: readonly { readonly year: number; readonly level: Level; readonly indicators: number }[];
  /** Each year with the one before it among the files: the nodes that compare, and those that a break in series forbids. */
  readonly changes: readonly {
    readonly from: number;
    readonly to: number;
    readonly nodes: readonly string[];
    readonly broken: readonly string[];
  }[];
  /** Nodes that are searched for weak spots. */
  readonly weakSpots: readonly InYear[];
  /** Nodes with standard errors: scores get intervals. */
  readonly intervals: readonly InYear[];
  /** Nodes in which at least two units have standard errors: ranks get ranges. */
  readonly rankRanges: readonly InYear[];
  /** From respondents: nodes scored by an approximate rule. */
  readonly approximate: readonly InYear[];
  readonly not: readonly NotComputed[];
}

/** The part of it that speaks of these years. */
export function computesOf(all: Computes, years: readonly number[]): Computes {
  const inYears = <T extends { readonly year: number }>(rows: readonly T[]) => rows.filter(r => years.includes(r.year));
  return {
    ranks: inYears(all.ranks),
    depth: inYears(all.depth),
    changes: all.changes.filter(({ from, to }) => years.includes(from) || years.includes(to)),
    weakSpots: inYears(all.weakSpots),
    intervals: inYears(all.intervals),
    rankRanges: inYears(all.rankRanges),
    approximate: inYears(all.approximate),
    not: all.not.flatMap(not => {
      if (not.years.length === 0) return [not];
      const own = not.years.filter(year => years.includes(year));
      return own.length > 0 ? [{ ...not, years: own }] : [];
    }),
  };
}
