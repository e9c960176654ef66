import { comparable, type IndexNode, type Unit } from '@papi/methodology';
import { intervalOf } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';
import type { Change, Finding, Spread, Standing } from '../../site/rows.js';
import type { Estimate } from '../../site/survey.js';
import type { Stand } from '../../texts/unit-head.js';
import type { Closed } from '../../texts/unit-weak.js';

/** Rows in the table of weak spots. The rest is named below it, and stands in the table of all figures. */
const MOST_SHOWN = 8;

/** An axis of one year and what is known of the unit on it. */
export interface AxisFacts {
  readonly node: IndexNode;
  readonly spread: Spread | undefined;
  /** Undefined where the unit's score was withheld. */
  readonly standing: Standing | undefined;
  /** Undefined where the respondents are not known. */
  readonly estimate: Estimate | undefined;
  /** Undefined in the first year, and where the unit has a score in neither year. */
  readonly change: Change | undefined;
  /** Score of the year before, where the two years compare. */
  readonly before: number | null;
}

/** What a page says of one unit in one year, looked up once for both languages. */
export interface UnitYear {
  readonly model: Model;
  readonly unit: Unit;
  readonly year: number;
  /** The year in links: null for the newest. */
  readonly linked: number | null;
  /** The edition before; undefined for the first. */
  readonly before: number | undefined;
  readonly root: IndexNode;
  readonly spread: Spread;
  /** The unit's total; null where it was withheld. */
  readonly stand: Stand | null;
  /** Since the edition before; undefined in the first year. */
  readonly change: Change | undefined;
  readonly axes: readonly AxisFacts[];
  /** The unit's sub-axes with a score, in reading order. */
  readonly findings: readonly Finding[];
  /** Its weak sub-axes, the largest gap first. */
  readonly weak: readonly Finding[];
  /** The weak ones its table shows. */
  readonly shown: readonly Finding[];
  /** What closing the shown, and all, would bring; null where the total has no rank or nothing is weak. */
  readonly closed: { readonly shown: Closed | null; readonly all: Closed | null };
  /** Whether the unit has any score this year. */
  readonly scored: boolean;
  /**
   * Whether the year's total compares with the newest. Pages of older years leave the history of all years to the newest
   * page, so that the whole site stays light.
   */
  readonly current: boolean;
}

export function unitYear(model: Model, unit: Unit, year: number): UnitYear {
  const root = model.root(year);
  const before = model.before(year);
  const axes = model.axes(year).map((node): AxisFacts => {
    const change = model.change(year, unit.code, node.id);
    const compares = change !== undefined && change.verdict !== 'not comparable' && before !== undefined;
    return {
      node,
      spread: model.spread(year, node.id),
      standing: model.standing(year, unit.code, node.id),
      estimate: model.estimate(year, unit.code, node.id),
      change,
      before: compares ? (model.standing(before, unit.code, node.id)?.score ?? null) : null,
    };
  });
  const order = new Map(model.subAxes(year).map((node, i) => [node.id, i]));
  const findings = model
    .findings(year, unit.code)
    .filter(finding => order.has(finding.node))
    .sort((a, b) => order.get(a.node)! - order.get(b.node)!);
  const weak = findings.filter(finding => finding.weak).sort((a, b) => b.leverage - a.leverage);
  const shown = weak.slice(0, MOST_SHOWN);
  return {
    model,
    unit,
    year,
    linked: year === model.newest ? null : year,
    before,
    root,
    spread: model.spread(year, root.id)!,
    stand: standOf(model, unit, year),
    change: model.change(year, unit.code, root.id),
    axes,
    findings,
    weak,
    shown,
    closed: {
      shown: closing(model, unit, year, shown),
      all: shown.length < weak.length ? closing(model, unit, year, weak) : null,
    },
    scored: model.yearsOf(unit.code).includes(year),
    current: comparable(model.methodology, root.id, year, model.newest),
  };
}

/** What closing the gaps of these weak spots together would bring. */
function closing(model: Model, unit: Unit, year: number, weak: readonly Finding[]): Closed | null {
  const nodes = weak.map(finding => finding.node);
  const after = nodes.length > 0 ? model.closed(year, unit.code, nodes) : null;
  if (!after) return null;
  const { gain, rank, rankAfter, of } = after;
  return { points: gain, from: { rank, of }, to: { rank: rankAfter, of } };
}

/** A unit's total in a year with how many share its rank; null where it was withheld. */
export function standOf(model: Model, unit: Unit, year: number): Stand | null {
  const root = model.root(year).id;
  const standing = model.standing(year, unit.code, root);
  if (!standing) return null;
  const { score, rank, of, group } = standing;
  const tied = model.ranking(year, root).filter(r => r.standing.rank === rank).length - 1;
  const interval = intervalOf({ model }, model.estimate(year, unit.code, root));
  return { year, unit, score, rank, of, group, tied, ...(interval && { interval }) };
}
