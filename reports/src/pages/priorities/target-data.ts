import { type IndexNode, nodesIn } from '@papi/methodology';
import type { BaseRate } from '@papi/scoring';
import { rounded } from '@papi/tables';
import type { TargetData, TargetField, TargetList } from '../../../client/target-data.js';
import type { Model } from '../../site/model.js';
import type { TargetFacts } from './target-facts.js';
import { targetMoves } from './target-moves.js';
import { scaled } from './whole-scores.js';

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
  const { code: unit, year, root, rates, caps } = facts;
  const raisable = raisableOf(model, facts);
  const parts = raisable.flatMap(({ parts }, axis) => parts.map(({ id }) => ({ id, axis })));
  // A page may show no node that the index lost; its range is that of the whole index all the same.
  const ranges = new Map(nodesIn(model.whole, year).map(node => [node.id, node]));
  return {
    total: fieldOf(model, facts, root),
    moving: targetMoves(model, facts, rivalsOf(model, facts, root)),
    axes: raisable.map(({ axis }) => [axis.id, fieldOf(model, facts, axis.id)]),
    parts: parts.map(({ id, axis }) => {
      const { lo, hi, ceiling } = ranges.get(id)!;
      return [id, axis, model.standing(year, unit, id)!.score, lo, hi, ceiling === hi ? null : ceiling];
    }),
    // A gain that does not bind in one year binds in no longer time, and the ceilings stand with the parts.
    caps: caps.map(({ node, gap, cap, bound }) => {
      const part = parts.findIndex(({ id }) => id === node);
      return bound === 'gains seen' ? [part, gap, cap] : [part, gap];
    }),
    rates: rates.map(rateRows),
  };
}

function fieldOf(model: Model, facts: TargetFacts, node: string): TargetField {
  const { panel } = model;
  const { scores } = panel.at(facts.year, node);
  const rivals = rivalsOf(model, facts, node);
  return { own: scores[panel.indexOf(facts.code)]!, others: listOf(rivals.map(v => scores[v]!)) };
}

/** The places in the panel of all others with a score, ascending by it. */
function rivalsOf({ panel }: Model, { code, year }: TargetFacts, node: string): readonly number[] {
  const { scores, scored } = panel.at(year, node);
  const u = panel.indexOf(code);
  return scored.filter(v => v !== u).sort((a, b) => scores[a]! - scores[b]!);
}

/** Ascending scores in few characters: whole numbers, each as the step from the last. */
function listOf(scores: readonly number[]): TargetList {
  const { scale, whole } = scaled(scores);
  return scale === 0
    ? { scale, steps: scores }
    : { scale, steps: whole.map((value, i) => value - (whole[i - 1] ?? 0)) };
}

/** Rates by places, as far as any is known. */
function rateRows(rates: readonly BaseRate[]): TargetData['rates'][number] {
  const known = rates.findLastIndex(({ starts }) => starts > 0) + 1;
  return rates.slice(0, known).map(({ met, starts, low, high }) => [met, starts, percent(low), percent(high)]);
}

/** As the page writes shares; 0 where there is none, which then is not shown. */
function percent(share: number): number {
  return Number.isNaN(share) ? 0 : rounded(share * 100, 0);
}
