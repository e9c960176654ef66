import { describe, expect, it } from 'vitest';
import type { SurveyScore } from '../table-rows.js';
import { indexOf } from '../testing/small-index.js';
import { designOf, ITEMS, indicator, type Respondent, rule, SIX, SURVEYED } from '../testing/small-survey.js';
import { type SurveyScoresOptions, surveyScores } from './survey-scores.js';

const NAN = Number.NaN;

function scored(
  people: readonly Respondent[],
  options: SurveyScoresOptions = {},
  methodology = SURVEYED,
  items = ITEMS,
) {
  const { scores } = surveyScores(designOf(people, { lonely: 'certainty' }), items, methodology, options);
  return new Map(
    (scores.objects() as SurveyScore[]).map(row => [row.unit === 'A' ? row.node : `${row.unit} ${row.node}`, row]),
  );
}

describe('surveyScores without an error', () => {
  it('has the score, no error and the reason where a unit lies in one village', () => {
    const rows = scored([...SIX, ...SIX.slice(0, 2).map(person => ({ ...person, unit: 'B' }))]);
    expect(rows.get('B total')).toMatchObject({ score: expect.closeTo(15.75, 12), se: NAN, reason: 'one PSU' });
    expect(rows.get('B x')).toMatchObject({ score: 1, se: NAN, reason: 'one PSU' });
    expect(rows.get('total')!.se).toBeGreaterThan(0);
  });

  it('has no error of 0 where all answers are the same, and adds nothing above', () => {
    const rows = scored(SIX.map(person => ({ ...person, z: 2 })));
    expect(rows.get('z')).toMatchObject({ score: 2, se: NAN, low: NAN, reason: 'no variation' });
    expect(rows.get('b')).toMatchObject({ score: 5, se: NAN, reason: 'no variation' });
    expect(rows.get('total')!.se).toBeCloseTo(rows.get('a')!.se, 14);
  });

  it('has no error of a node where one of its items has none', () => {
    const rows = scored(SIX.map((person, i) => ({ ...person, z: i < 2 ? person.z! : null })));
    expect(rows.get('a')!.se).toBeGreaterThan(0);
    expect(rows.get('total')).toMatchObject({ score: expect.closeTo(5 + 1 + 6, 12), se: NAN, reason: 'one PSU' });
  });
});

describe('surveyScores without all parts', () => {
  const noY = SIX.map(person => ({ ...person, y: null }));

  it('does not score a node that lacks a part', () => {
    const rows = scored(noY);
    expect(rows.get('y')).toMatchObject({ score: NAN, n: 0, shown: false, reason: 'no answers' });
    for (const node of ['a1', 'a', 'total']) {
      expect(rows.get(node)).toMatchObject({ score: NAN, se: NAN, shown: false, reason: 'part missing' });
    }
    expect(rows.get('a1')!.without).toBe('y');
    expect(rows.get('total')!.without).toBe('a');
    expect(rows.get('b')!.reason).toBeNull();
  });

  it('takes the mean of the other items where that is allowed, and says so', () => {
    const rows = scored(noY, { missingParts: 1 });
    expect(rows.get('a1')).toMatchObject({
      score: 5,
      status: 'approximate',
      approximate: 'a1',
      without: 'y',
      reason: null,
    });
    expect(rows.get('a1')!.se).toBeCloseTo(10 * rows.get('x')!.se, 13);
    expect(rows.get('total')).toMatchObject({ status: 'approximate', approximate: 'a1', without: 'y' });
  });

  it('puts a part that is missing from a sum where the others stand on average in their ranges', () => {
    const rows = scored(
      SIX.map(person => ({ ...person, x: null, y: null })),
      { missingParts: 1 },
    );
    // Not one item of a1: even so many may not be missing.
    expect(rows.get('a1')).toMatchObject({ score: NAN, without: 'x; y', reason: 'part missing' });
    // b stands at 0.6 of 1..9, so a is taken to stand at 0.6 of 0..10.
    expect(rows.get('total')).toMatchObject({
      score: expect.closeTo(5.8 + 6, 12),
      status: 'approximate',
      without: 'a',
    });
    expect(rows.get('total')!.se).toBeCloseTo((1 + 10 / 8) * rows.get('b')!.se, 13);
  });

  it('counts an item that the file does not have as missing', () => {
    const rows = scored(SIX, { missingParts: 1 }, SURVEYED, ITEMS.slice(1));
    expect(rows.has('x')).toBe(false);
    expect(rows.get('a1')).toMatchObject({ score: 5, without: 'x' });
  });

  it('has no rule for a node without rule or items', () => {
    const rows = scored(SIX, {}, { ...SURVEYED, scoring: SURVEYED.scoring.slice(0, 1) });
    expect(rows.get('b1')).toMatchObject({ score: NAN, status: null, approximate: '', reason: 'no rule' });
    expect(rows.get('total')).toMatchObject({ score: NAN, without: 'b', reason: 'part missing' });
    expect(rows.get('a')!.score).toBeCloseTo(5, 14);
  });
});

describe('surveyScores on what may be shown', () => {
  const people = [...SIX, ...SIX, ...SIX].map((person, i) => ({ ...person, z: i < 14 ? 2 + (i % 2) : null }));

  it('shows indicators from 15 answers and nodes from 15 respondents on', () => {
    const rows = scored(people);
    expect(rows.get('x')).toMatchObject({ n: 18, shown: true });
    expect(rows.get('z')).toMatchObject({ n: 14, shown: false, score: 2.5 });
    expect(rows.get('b1')).toMatchObject({ n: 18, shown: true, score: 6 });
    expect(scored(SIX).get('total')).toMatchObject({ n: 6, shown: false, score: expect.closeTo(10.8, 12) });
    expect(scored(people, { showFrom: 14 }).get('z')!.shown).toBe(true);
  });

  it('leaves out what is not shown on request', () => {
    const some = people.map((person, i) => ({ ...person, y: i < 14 ? person.y! : null, z: 2 }));
    const rows = scored(some, { dropUnshown: true });
    expect(rows.get('a1')).toMatchObject({ score: expect.closeTo(10 * rows.get('x')!.score, 12), without: 'y' });
    expect(rows.get('total')).toMatchObject({ status: 'approximate', approximate: 'a1', reason: null });
    expect(scored(people, { dropUnshown: true }).get('b1')).toMatchObject({ score: NAN, reason: 'part missing' });
  });
});

describe('surveyScores on how sure a rule is', () => {
  it('carries the least sure status of the parts upwards', () => {
    const rows = scored(SIX);
    expect([rows.get('a')!.status, rows.get('b')!.status, rows.get('total')!.status]).toEqual([
      'exact',
      'close',
      'close',
    ]);
    const rules = [rule('a1', { x: [0, 1], '?': [0, 1] }, { status: 'incomplete' }), SURVEYED.scoring[1]!];
    const other = scored(SIX, {}, { ...SURVEYED, scoring: rules });
    expect(other.get('a1')).toMatchObject({ score: 5, status: 'approximate', without: 'a1.?' });
    expect(other.get('total')).toMatchObject({ status: 'approximate', approximate: 'a1', without: 'a1.?' });
  });

  it('shows items of no sub-axis last, and only in years that have answers', () => {
    const extra = [...ITEMS, { indicator: 'own', column: 'x', statistic: 'mean' as const }];
    expect([...scored(SIX, {}, SURVEYED, extra).keys()].at(-1)).toBe('own');
    const unasked = [...ITEMS, { indicator: 'own', column: 'y', statistic: 'mean' as const }];
    const people = SIX.map(person => ({ ...person, y: null }));
    expect(scored(people, {}, SURVEYED, unasked).has('own')).toBe(false);
  });

  it('shows an item that is listed and not scored under its sub-axis', () => {
    const listed = indicator('own', 'a1', 2020, { direction: null, scored: 'no' });
    const items = [...ITEMS, { indicator: 'own', column: 'x', statistic: 'mean' as const }];
    const rows = scored(SIX, {}, { ...SURVEYED, indicators: [listed] }, items);
    expect([...rows.keys()].join()).toBe('total,a,a1,x,y,own,b,b1,z');
    expect(rows.get('a1')).toMatchObject({ score: 5, status: 'exact' });
  });

  it('scores an index of one level below the total', () => {
    const flat = {
      ...indexOf({ total: { parent: null, level: 'total' }, a: { parent: 'total', level: 'axis' } }),
      scoring: [rule('a', { x: [0, 1] })],
    };
    expect(scored(SIX, {}, flat).get('total')).toMatchObject({ score: 5, status: 'exact' });
  });
});
