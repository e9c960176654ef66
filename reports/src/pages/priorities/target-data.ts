import { type IndexNode, nodesIn } from '@papi/methodology';
import { rivalScores } from '@papi/scoring';
import type { TargetBound, TargetData, TargetField, TargetList } from '../../../client/target-data.js';
import type { Model } from '../../site/model.js';
import type { TargetFacts } from './target-facts.js';

/** A node whose parts a reader may raise, and those of them that have a score; a node without parts is its own. */
export interface Raisable {
  readonly axis: IndexNode;
  readonly parts: readonly IndexNode[];
}

/** What can be raised in a year, in reading order. */
export function raisableOf(model: Model, { code, year }: Pick<TargetFacts, 'code' | 'year'>): readonly Raisable[] {
  const scored = (node: IndexNode) => model.standing(year, code, node.id) !== undefined;
  return model
    .axes(year)
    .filter(scored)
    .map(axis => {
      const parts = model.subAxes(year, axis.id).filter(scored);
      return { axis, parts: parts.length > 0 ? parts : [axis] };
    });
}

/** What the script of targets reckons with: the figures of the facts, and the scores of the others. */
export function targetData(model: Model, facts: TargetFacts): TargetData {
  const { code: unit, year, root, score, rates, caps } = facts;
  const raisable = raisableOf(model, facts);
  const parts = raisable.flatMap(({ parts }, axis) => parts.map(({ id }) => ({ id, axis })));
  // A page may show no node that the index lost; its range is that of the whole index all the same.
  const ranges = new Map(nodesIn(model.whole, year).map(node => [node.id, node]));
  return {
    total: fieldOf(model, facts, root),
    moving: listOf(
      rivalScores(model.panel, model.whole, { unit, year, node: root, others: 'moving' }).filter(
        rival => rival > score,
      ),
    ),
    axes: raisable.map(({ axis }) => [axis.id, fieldOf(model, facts, axis.id)]),
    parts: parts.map(({ id, axis }) => {
      const { lo, hi, ceiling } = ranges.get(id)!;
      return [id, axis, model.standing(year, unit, id)!.score, lo, hi, ceiling === hi ? null : ceiling];
    }),
    caps: caps.map(({ node, cap, bound }) => [parts.findIndex(({ id }) => id === node), nine(cap), bounds[bound]]),
    rates: rates.map(({ met, starts, low, high }) => [met, starts, percent(low), percent(high)]),
  };
}

const bounds: Readonly<Record<'gap' | 'gains seen' | 'ceiling', TargetBound>> = { gap: 0, 'gains seen': 1, ceiling: 2 };

function fieldOf({ panel }: Model, { code, year }: TargetFacts, node: string): TargetField {
  const { scores, scored } = panel.at(year, node);
  const u = panel.indexOf(code);
  return {
    own: scores[u]!,
    others: listOf(
      scored
        .filter(v => v !== u)
        .map(v => scores[v]!)
        .sort((a, b) => a - b),
    ),
  };
}

/** Ascending scores in few characters: whole numbers of as few decimals as they all have, each as the step from the last. */
function listOf(scores: readonly number[]): TargetList {
  const digits = [2, 3, 4, 5, 6, 7, 8, 9].find(d =>
    scores.every(score => Math.round(score * 10 ** d) / 10 ** d === score),
  );
  if (digits === undefined) return { scale: 0, steps: scores };
  const whole = scores.map(score => Math.round(score * 10 ** digits));
  return { scale: 10 ** digits, steps: whole.map((value, i) => value - (whole[i - 1] ?? 0)) };
}

/** Without the digits that binary arithmetic leaves behind the ninth. */
function nine(x: number): number {
  return Math.round(x * 1e9) / 1e9;
}

/** As the page writes shares; 0 where there is none, which then is not shown. */
function percent(share: number): number {
  return Number.isNaN(share) ? 0 : Number((share * 100).toFixed(0));
}
