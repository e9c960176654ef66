import { join } from 'node:path';
import { bundled } from '@papi/datasets';
import { rivalScores } from '@papi/scoring';
import { escape as withValues } from 'arquero';
import { describe, expect, it } from 'vitest';
import type { TargetMoves } from '../../../client/target-data.js';
import { type Model, modelOf } from '../../site/model.js';
import { targetMoves } from './target-moves.js';

const official = bundled();
const until = (year: number) =>
  modelOf({ ...official, scores: official.scores.filter(withValues((r: { year: number }) => r.year <= year)).reify() });
const town = modelOf(bundled({ folder: join(import.meta.dirname, '../../../../data/examples/lam-khe') }));

/** The yearly gains of the others, as the page's script takes them from the block. */
function gainsIn({ scale, since, years, unlike }: TargetMoves, now: readonly number[]): number[] {
  const took = new Map(unlike);
  return now.map((score, i) => {
    const first = scale === 0 ? since[i]! : (Math.round(score * scale) - since[i]!) / scale;
    return (score - first) / (took.get(i) ?? years) || 0;
  });
}

function movesOf(model: Model, unit: string) {
  const year = model.years.findLast(y => model.standing(y, unit, model.root(y).id))!;
  const root = model.root(year).id;
  const { scores, scored } = model.panel.at(year, root);
  const rivals = scored.filter(v => v !== model.panel.indexOf(unit));
  return { year, root, now: rivals.map(v => scores[v]!), moves: targetMoves(model, { year, root }, rivals) };
}

/** Whether the others move for every number of years as the library moves them, to the last bit. */
function expectMoved(model: Model, unit: string) {
  const { year, root: node, now, moves } = movesOf(model, unit);
  const gains = gainsIn(moves, now);
  for (let ahead = 1; ahead <= 5; ahead++) {
    const moved = now.map((score, i) => Math.round((score + ahead * gains[i]!) * 1e9) / 1e9);
    const options = { year, unit, node, ahead, others: 'moving' } as const;
    expect(moved.sort((a, b) => a - b)).toEqual(rivalScores(model.panel, model.whole, options));
  }
}

describe('the moves of the others', () => {
  const newest = until(2024);
  it('are those of the library for any number of years, also from a year since which a unit is withheld', () => {
    for (const unit of ['01', '22', '66', '26']) expectMoved(newest, unit);
  });
  it('are those of the library in years of six axes, and for an index of one’s own', () => {
    for (const unit of ['01', '66']) expectMoved(until(2017), unit);
    for (const { code } of town.units) expectMoved(town, code);
  });
  it('are none in the first year of a series', () => {
    const { now, moves } = movesOf(until(2018), '66');
    expect(new Set(gainsIn(moves, now))).toEqual(new Set([0]));
    expectMoved(until(2018), '66');
  });
  it('name the years of most, and of the others alone that have another number', () => {
    const { moves } = movesOf(newest, '66');
    expect(moves.years).toBe(3);
    expect(moves.unlike.length).toBeLessThan(10);
    for (const [, years] of moves.unlike) expect(years).not.toBe(3);
  });
  it('keep every digit of scores with more than nine decimals', () => {
    const long = (official.scores.array('score') as number[]).map((score, i) => score + i / 3e12);
    expectMoved(modelOf({ ...official, scores: official.scores.assign({ score: long }) }), '66');
  });
});
