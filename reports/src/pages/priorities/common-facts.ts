import type { IndexNode, Region, Unit } from '@papi/methodology';
import type { WeakCount } from '@papi/scoring';
import type { Model } from '../../site/model.js';
import type { Reach } from '../../site/rows.js';
import { sharedWeaknesses } from '../region/figures.js';
import { priorityYear } from './year.js';

/** A content, in how many units it is weak, and how high the units stand in its range. */
export interface CommonRow {
  readonly node: IndexNode;
  readonly counts: WeakCount;
  readonly reach: Reach;
  /** In each region that has a score, in the order of the regions. */
  readonly regions: readonly { readonly region: Region; readonly weak: number; readonly of: number }[];
  /** The units in which it is the weak content with the greatest leverage, the greatest first. */
  readonly first: readonly Unit[];
}

/** What is weak in which units of the newest edition. */
export interface CommonWeak {
  readonly year: number;
  /** Every content of the edition, those weak in most units first. */
  readonly rows: readonly CommonRow[];
  /** The regions that have a column: none where there is but one. */
  readonly regions: readonly Region[];
  /** Units with scores of which none is weak. */
  readonly sound: readonly Unit[];
  /** Units whose page rests on an older edition, with its year. */
  readonly elsewhere: readonly { readonly unit: Unit; readonly year: number }[];
  /** Units with a score of some content. */
  readonly scored: number;
}

export function commonWeak(model: Model): CommonWeak {
  const year = model.newest;
  const spots = model.units.map(unit => ({ unit, findings: model.findings(year, unit.code) }));
  const judged = spots.filter(({ findings }) => findings.length > 0);
  const firsts = judged.flatMap(({ unit, findings }) => {
    const [first] = findings.filter(f => f.weak).sort((a, b) => b.leverage - a.leverage);
    return first ? [{ unit, first }] : [];
  });
  const inRegions = model.regions.map(region => ({
    region,
    counts: new Map(sharedWeaknesses(model, region, year).map(row => [row.node.id, row])),
  }));
  const rows = model.subAxes(year).flatMap((node): CommonRow[] => {
    const [counts, reach] = [model.weakCount(year, node.id), model.reach(year, node.id)];
    if (!counts || !reach) return [];
    return [
      {
        node,
        counts,
        reach,
        regions: inRegions.map(({ region, counts: found }) => ({
          region,
          weak: found.get(node.id)?.count ?? 0,
          of: model.unitsIn(region.code).filter(u => model.standing(year, u.code, node.id)).length,
        })),
        first: firsts
          .filter(({ first }) => first.node === node.id)
          .sort((a, b) => b.first.leverage - a.first.leverage)
          .map(({ unit }) => unit),
      },
    ];
  });
  return {
    year,
    rows: rows.sort((a, b) => b.counts.weak - a.counts.weak || b.counts.leverage - a.counts.leverage),
    regions: model.regions.length > 1 ? model.regions : [],
    sound: judged.filter(({ findings }) => findings.every(f => !f.weak)).map(({ unit }) => unit),
    elsewhere: spots.flatMap(({ unit, findings }) => {
      const older = findings.length > 0 ? undefined : priorityYear(model, unit.code);
      return older === undefined ? [] : [{ unit, year: older }];
    }),
    scored: judged.length,
  };
}
