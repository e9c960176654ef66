import { agencyMonth, assignedTo, type Unit } from '@papi/methodology';
import { type Against, againstOf } from '../../site/against.js';
import type { Model } from '../../site/model.js';
import type { Finding, Reason } from '../../site/rows.js';
import { type WeakItems, weakItemsOf } from '../../site/weak-items.js';
import type { Listed, ReasonCounts } from '../../texts/priorities.js';
import type { Closed } from '../../texts/unit-weak.js';
import { type UnitYear, unitYear } from '../unit/unit-year.js';

/** A content of the list, in its place. */
export interface Priority {
  readonly spot: Finding;
  /** Closing this gap and those of all rows above; null where the whole has no score. */
  readonly soFar: Closed | null;
  readonly lead: readonly string[];
}

/** What a unit should put right first, looked up once for both languages. */
export interface Priorities {
  readonly model: Model;
  readonly unit: Unit;
  readonly year: number;
  readonly at: UnitYear;
  readonly listed: Listed;
  readonly rows: readonly Priority[];
  readonly reasons: ReasonCounts;
  readonly against: readonly Against[];
  /** The indicators under the listed contents; undefined where none is known. */
  readonly items: WeakItems | undefined;
  /** Month at which the agencies hold, `2025-07`; null where none is known. */
  readonly agenciesAt: string | null;
  /** Contents that are not weak but fell, the largest relative fall first; and how many not weak compare. */
  readonly falling: readonly Finding[];
  readonly compared: number;
}

/** Rows put into words at the head of the page. */
export const FIRST = 3;

export function prioritiesOf(model: Model, unit: Unit, year: number): Priorities {
  const at = unitYear(model, unit, year);
  const below = at.findings.filter(finding => finding.leverage > 0).sort((a, b) => b.leverage - a.leverage);
  const spots = at.weak.length > 0 ? at.weak : below;
  // What is to be done is done now, even where the unit's newest scores are older than the newest edition.
  const month = agencyMonth(model.newest);
  const rows = spots.map((spot, i): Priority => {
    const closed = model.closed(
      year,
      unit.code,
      spots.slice(0, i + 1).map(s => s.node),
    );
    return {
      spot,
      soFar: closed && {
        points: closed.gain,
        from: { rank: closed.rank, of: closed.of },
        to: { rank: closed.rankAfter, of: closed.of },
      },
      lead: assignedTo(model.methodology, unit, { node: spot.node, year, month }).lead,
    };
  });
  const count = (reason: Reason) => spots.filter(spot => spot.reasons.includes(reason)).length;
  const sound = at.findings.filter(finding => !finding.weak && finding.trend !== null);
  return {
    model,
    unit,
    year,
    at,
    listed: at.weak.length > 0 ? 'weak' : below.length > 0 ? 'below' : 'none',
    rows,
    reasons: { low: count('low'), falling: count('falling'), stuck: count('stuck'), far: count('far') },
    against: againstOf(model, year, unit),
    items: weakItemsOf(
      model,
      year,
      unit.code,
      spots.map(spot => spot.node),
    ),
    agenciesAt: rows.some(row => row.lead.length > 0) ? month : null,
    falling: sound.filter(finding => finding.reasons.includes('falling')).sort((a, b) => a.relative - b.relative),
    compared: sound.length,
  };
}
