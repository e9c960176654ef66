import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from '@papi/datasets';
import { agencyFor } from '@papi/methodology';
import { annexOfPlan, planOf } from '@papi/plans';
import { type Change, changes, type Standing, standings, type WeakSpot, weakSpots } from '@papi/scoring';
import type { ColumnTable } from 'arquero';
import { describe, expect, it } from 'vitest';
import { quantile, rankAmong } from './published-scores.js';

// Sơn Tây’s plan of August 2017 shares out six contents among the offices of a town, and wants its communes and wards to report
// each quarter. The example index is laid out so: an invented town, made-up scores. Expected values are worked out here from its
// files of scores, by arithmetic of this file's own.

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'data', 'examples', 'lam-khe');
const dataset = bundled({ folder: example });
const { methodology, geography, scores } = dataset;
const years = [2013, 2014, 2015, 2016, 2017];
const rows = <T>(table: ColumnTable) => table.objects() as unknown as T[];

/** The scores of a node in a year by unit, read as they stand in the file. */
function given(year: number, node = 'total'): ReadonlyMap<string, number> {
  const text = readFileSync(join(example, 'scores', `scores-${year}.csv`), 'utf8');
  const [head = [], ...lines] = text.split('\n').map(line => line.split(','));
  const at = head.indexOf(node);
  return new Map(lines.flatMap(cells => (cells[at] ? [[cells[0]!, Number(cells[at])] as const] : [])));
}

describe('the example index', () => {
  it('has the scores that its script makes, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'example-'));
    try {
      const made = spawnSync(process.execPath, [join(root, 'scripts', 'make-example.mjs'), '--out', folder]);
      expect(made.status).toBe(0);
      expect(readdirSync(folder)).toEqual(years.map(year => `scores-${year}.csv`));
      for (const file of readdirSync(folder))
        expect(readFileSync(join(folder, file), 'utf8'), file).toBe(
          readFileSync(join(example, 'scores', file), 'utf8'),
        );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says in both languages, wherever it introduces itself, that none of it is real', () => {
    for (const key of ['tagline', 'citation', 'publisher', 'source_note'])
      expect([key, methodology.texts[key]!.vi]).toEqual([key, expect.stringMatching(/giả định/)]);
    expect(methodology.texts.not_official!.en).toContain('there is no such town');
  });

  it('has six axes of its own and 15 communes and wards in three areas', () => {
    const axes = methodology.nodes.filter(({ level }) => level === 'axis').map(({ id }) => id);
    expect([...new Set(axes)]).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(geography.units.map(({ kind }) => kind).filter(kind => kind === 'ward')).toHaveLength(6);
    expect(geography.units).toHaveLength(15);
    expect(geography.regions).toHaveLength(3);
  });
});

describe('ranks, changes and weak spots of a town', () => {
  it.each(years)('rank its units in %i as the file of scores has them', year => {
    const all = given(year);
    const found = rows<Standing>(standings(scores)).filter(row => row.year === year && row.node === 'total');
    expect(found).toHaveLength(all.size);
    for (const { unit, rank, of } of found)
      expect([unit, rank, of]).toEqual([unit, rankAmong(all.get(unit)!, all.values()), all.size]);
  });

  it('are held against its own threshold of 4%, not another index’s', () => {
    expect(methodology.threshold).toBe(0.04);
    const judged = rows<Change>(changes(scores, methodology, { from: 2016, to: 2017 }));
    const between = judged.filter(({ relative }) => Math.abs(relative) >= 0.04 && Math.abs(relative) < 0.05);
    expect(between.length).toBeGreaterThan(5);
    for (const { node, unit, verdict } of judged) {
      const [before, after] = [given(2016, node).get(unit), given(2017, node).get(unit)];
      if (before === undefined || after === undefined) continue;
      const share = after / before - 1;
      expect([unit, node, verdict]).toEqual([unit, node, share >= 0.04 ? 'up' : share <= -0.04 ? 'down' : 'flat']);
    }
  });

  it('do not compare across the year in which 5.3 was replaced', () => {
    const verdicts = rows<Change>(changes(scores, methodology, { from: 2014, to: 2015 }));
    const broken = new Set(verdicts.filter(({ reason }) => reason === 'series').map(({ node }) => node));
    expect([...broken].sort()).toEqual(['5', '5.3', 'total']);
  });

  it('find weak what is Low, or below the median and falling or stuck', () => {
    const weak = rows<WeakSpot>(weakSpots(scores, methodology, { year: 2017 })).filter(row => row.node === '2.1');
    const [a, b, c] = [2015, 2016, 2017].map(year => given(year, '2.1')) as [
      ReadonlyMap<string, number>,
      ReadonlyMap<string, number>,
      ReadonlyMap<string, number>,
    ];
    for (const { unit, weak: found } of weak) {
      const [x, y, z] = [a.get(unit), b.get(unit), c.get(unit)!];
      const below = [a, b, c].map((all, i) => ([x, y, z][i] ?? Number.NaN) < quantile(all.values(), 0.5));
      const [fell, rose] = [z / y! - 1 <= -0.04, z / y! - 1 >= 0.04 || y! / x! - 1 >= 0.04];
      const low = z < quantile(c.values(), 0.25);
      expect([unit, found]).toEqual([unit, low || (below[2]! && fell) || (below.every(Boolean) && !rose)]);
    }
    expect(weak.some(row => row.weak) && weak.some(row => !row.weak)).toBe(true);
  });
});

describe('a plan as Sơn Tây’s: the Mid-high group, shared out among the town’s offices', () => {
  const unit = geography.units.find(({ name }) => name.vi === 'Hồ Sen')!.code;
  const plan = planOf(dataset, {
    ...{ unit, year: 2016, steps: [{ year: 2017, target: { group: 'Mid-high' } }] },
    ...{ month: '2017-08', schedule: 'quarterly' },
  });

  it('needs the score of the last unit of the upper half', () => {
    const others = [...given(2016)].flatMap(([code, score]) => (code === unit ? [] : [score])).sort((a, b) => b - a);
    const of = others.length + 1;
    expect(of).toBe(15);
    // Half of 15 units reach the median: 8, the middle one among them.
    expect(plan.steps[0]).toMatchObject({ rankWanted: 8, scoreNeeded: others[7] });
  });

  it('names an office of the town for each of the six contents, and none of a province', () => {
    const lead = (node: string) => plan.rows.find(row => row.node === node)!.lead;
    expect(['1', '2', '3', '4', '5', '6'].map(node => lead(node)[0])).toEqual([
      ...['Phòng Nội vụ', 'Phòng Tư pháp', 'Thanh tra thị xã', 'Thanh tra thị xã'],
      ...['Văn phòng HĐND và UBND thị xã', 'Phòng Quản lý đô thị'],
    ]);
    for (const { node, lead } of plan.rows.filter(({ level }) => level !== 'total'))
      expect([node, lead]).toEqual([node, agencyFor(methodology, node, 2016, '2017-08')?.lead]);
    expect(JSON.stringify(annexOfPlan(plan, dataset, 'vi'))).not.toMatch(/Sở |tỉnh|PAPI|cả nước/);
  });

  it('is issued by the ward, which reports before the 5th of each quarter’s last month', () => {
    const annex = annexOfPlan(plan, dataset, 'vi');
    expect(annex.authority).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG\u00A0HỒ\u00A0SEN']);
    expect(plan.reporting.map(({ date }) => date)).toEqual(['2017-09-05', '2017-12-05']);
  });
});
