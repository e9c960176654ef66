import type { Lang } from '@papi/methodology';
import type { Model } from '../../site/model.js';
import type { Ranked } from '../../site/rows.js';
import type { ExampleChange, ExampleUnit, ExampleWeakSpot, MethodsFigures } from '../../texts/methods.js';

/** The figures of the newest edition that the sections take their examples from. */
export function methodsFigures(model: Model, lang: Lang): MethodsFigures {
  const year = model.newest;
  const root = model.root(year).id;
  const ranking = model.ranking(year, root);
  const spread = model.spread(year, root);
  const middle = ranking[Math.floor((ranking.length - 1) / 2)];
  if (!spread || !middle) throw new Error(`no unit has a total in ${year}`);
  const usual = model.usualMoves(root);
  return {
    year,
    years: model.years.length,
    first: model.years[0]!,
    of: ranking.length,
    all: model.units.length,
    withheld: model.withheld(year, root),
    cuts: spread,
    sizes: ([1, 2, 3, 4] as const).map(group => ranking.filter(r => r.standing.group === group).length),
    mean: spread.mean,
    example: exampleOf(middle),
    change: changeOf(model, root, [middle, ...ranking]),
    weak: weakSpotOf(model, [middle, ...ranking], lang),
    usual: usual ? { moves: usual.moves, median: usual.median, p90: usual.p90, max: usual.max } : null,
    capped: model.subAxes(year).filter(n => n.ceiling < n.hi).length,
    exceptions: model.methodology.exceptions.length,
    rules: model.methodology.scoring.length,
  };
}

function exampleOf({ unit, standing }: Ranked): ExampleUnit {
  const { score, rank, percentile, group } = standing;
  return { unit, score, rank, percentile, group };
}

/** The change of the first unit that has one to show. */
function changeOf(model: Model, root: string, units: readonly Ranked[]): ExampleChange | null {
  for (const { unit, standing } of units) {
    const change = model.change(model.newest, unit.code, root);
    const before = change && model.standing(change.from, unit.code, root);
    if (!change || !before) continue;
    const { verdict } = change;
    if (verdict !== 'up' && verdict !== 'down' && verdict !== 'flat') continue;
    return { ...change, unit, verdict, scoreFrom: before.score, scoreTo: standing.score };
  }
  return null;
}

/** The weak spot that could bring the most points, of the first unit that has one below the median. */
function weakSpotOf(model: Model, units: readonly Ranked[], lang: Lang): ExampleWeakSpot | null {
  for (const { unit } of units) {
    const weak = model.findings(model.newest, unit.code).filter(f => f.weak && f.leverage > 0);
    const worst = [...weak].sort((a, b) => b.leverage - a.leverage)[0];
    if (!worst) continue;
    return {
      unit,
      node: worst.node,
      name: model.node(worst.node, model.newest)?.name[lang] ?? '',
      score: worst.score,
      median: worst.benchmark,
      gap: worst.gap,
      rankGain: Number.isNaN(worst.rankGain) ? null : worst.rankGain,
      reasons: worst.reasons,
    };
  }
  return null;
}
