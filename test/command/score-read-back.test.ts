import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadIndex, readRespondents, readScores } from '@papi/datasets';
import { standings, weakIndicators, weakSpots } from '@papi/scoring';
import { twoSidedT } from '@papi/survey';
import { readRecords } from '@papi/tables';
import type { ColumnTable } from 'arquero';
import { table } from 'arquero';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyDataset } from '../../packages/cli/src/survey-dataset.js';
import { deadLinks } from '../site/dead-links.js';
import { papi, root, rows } from './papi.js';

/** An analyst scores the made-up sample and goes on with the file: nothing may come out otherwise than from the respondents. */
const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sample = join(root, 'data', 'samples', 'synthetic-2023.csv');
const codebook = join(root, 'data', 'samples', 'codebook.csv');
const file = join(folder, 's.csv');
const index = loadIndex();
const { methodology } = index;
const straight = surveyDataset(readRespondents(sample, index, { codebook }));
const words = 'no results of PAPI and must not be cited';

beforeAll(() => {
  const { status, stderr } = papi('score', sample, '--codebook', codebook, '--format', 'csv', '--out', file);
  if (status !== 0) throw new Error(stderr);
});

/** The rows of a table by their keys, as they are compared. */
function keyed(of: ColumnTable, names: readonly string[]): readonly (readonly unknown[])[] {
  const columns = names.map(name => of.array(name) as ArrayLike<unknown>);
  const all = Array.from({ length: of.numRows() }, (_, row) => columns.map(column => column[row]));
  return all.sort((a, b) => (String(a.slice(0, 3)) < String(b.slice(0, 3)) ? -1 : 1));
}

describe('a file of papi score', () => {
  it('gives the scores, errors, degrees of freedom and respondents that the respondents themselves give', () => {
    const names = ['year', 'unit', 'node', 'score', 'se', 'df', 'n'];
    const { scores, synthetic } = readScores([file], index);
    expect(keyed(scores, names)).toEqual(keyed(straight.scores, names));
    expect(synthetic).toEqual([2023]);
  });

  it('gives the same ranks, ranges of ranks and weak spots with their tests', () => {
    const { scores } = readScores([file], index);
    const ranked = (of: ColumnTable) =>
      standings(of, { sets: { years: [2023], nodes: ['total', '1'], family: 'each' } });
    const ranks = ['year', 'unit', 'node', 'rank', 'of', 'group', 'rankLow', 'rankHigh'];
    expect(keyed(ranked(scores), ranks)).toEqual(keyed(ranked(straight.scores), ranks));
    const weak = (of: ColumnTable) => weakSpots(of, methodology, { year: 2023 });
    const tests = ['year', 'unit', 'node', 'gap', 'leverage', 'weak', 'p', 'proved'];
    expect(keyed(weak(scores), tests)).toEqual(keyed(weak(straight.scores), tests));
    expect(weak(scores).array('proved')).toContain(true);
  });

  it('gives the same indicators with the same tests', () => {
    const { indicators, scores } = readScores([file], index);
    const all = straight.survey!.scores.objects() as Record<string, unknown>[];
    const shown = all.filter(row => row.level === 'indicator' && row.shown && Number.isFinite(row.score));
    const own = table({
      year: shown.map(row => row.year),
      unit: shown.map(row => row.unit),
      indicator: shown.map(row => row.node),
      value: shown.map(row => row.score),
      se: shown.map(row => row.se),
      df: shown.map(row => row.df),
    });
    const judged = (of: ColumnTable) => weakIndicators(of, scores, methodology, { year: 2023 });
    const names = ['year', 'unit', 'indicator', 'value', 'leverage', 'status', 'p', 'proved'];
    expect(indicators!.numRows()).toBe(shown.length);
    expect(keyed(judged(indicators!), names)).toEqual(keyed(judged(own), names));
    expect(judged(indicators!).array('proved')).toContain(true);
  });

  it('is taken by every command, each of which says that the data are made up', () => {
    const data = ['--data', file, '--lang', 'en'];
    for (const asked of [
      ['rank', '--node', 'total'],
      ['weak', '--province', '02'],
      ['weak', '--province', '02', '--level', 'indicator'],
      ['target', '--province', '02', '--rank', '3'],
      ['whatif', '--province', '02', '--raise', '1=0.1'],
      ['plan', '--province', '02', '--year', '2023', '--target', '3'],
    ]) {
      const { status, stderr } = papi(...asked, ...data);
      expect([asked[0], status, stderr.split(words).length - 1]).toEqual([asked[0], 0, 1]);
      const [row] = JSON.parse(papi(...asked, ...data, '--format', 'json').stdout) as Record<string, unknown>[];
      expect([asked[0], row!.synthetic]).toEqual([asked[0], 1]);
    }
    const plan = papi('plan', '--province', '02', '--year', '2023', '--target', '3', ...data).stdout;
    expect(plan).toContain('(Made-up data of 2023, not results of PAPI)');
    expect(plan).not.toContain('CECODES');
  });

  it('is explained by check: what is read, what is left, and that it is made up', () => {
    const { status, stdout } = papi('check', file, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('read as indicators, not as scores');
    expect(stdout).toContain('not read: low, high, status, reason');
    expect(stdout).toContain('found synthetic data of 2023');
  });

  it('may be imported and read on, its errors and its mark kept', () => {
    const out = join(folder, 'imported');
    expect(papi('import', file, '--out', out).status).toBe(0);
    const [back, read] = [readScores([out], index), readScores([file], index)];
    expect(back.scores.objects()).toEqual(read.scores.objects());
    expect(back.indicators!.objects()).toEqual(read.indicators!.objects());
    expect(back.synthetic).toEqual([2023]);
  });

  it('makes a site with the intervals, ranges of ranks and mark that the site of the respondents has', () => {
    const [ofFile, ofAnswers] = ['of-file', 'of-answers'].map(name => join(folder, name)) as [string, string];
    expect(papi('report', '--data', file, '--out', ofFile).status).toBe(0);
    expect(papi('report', '--respondents', sample, '--codebook', codebook, '--out', ofAnswers).status).toBe(0);
    const names = ['year', 'unit', 'node', 'score', 'rank', 'of', 'group', 'se', 'low', 'high', 'df', 'n'];
    const scoresIn = (site: string) => {
      const { header, rows: lines } = readRecords(readFileSync(join(site, 'data', 'scores.csv')), 'scores.csv');
      const at = [...names, 'rankLow', 'rankHigh', 'synthetic'].map(name => header.indexOf(name));
      // Of a score without an error, the page says only the score: why there is none a file of scores does not tell.
      const blank = (line: readonly string[], name: string) =>
        line[header.indexOf('se')] === '' && (name === 'df' || name === 'n');
      return lines.map(line => at.map((column, i) => (blank(line, names[i] ?? '') ? '' : line[column])));
    };
    expect(scoresIn(ofFile)).toEqual(scoresIn(ofAnswers));
    expect(scoresIn(ofFile)[0]!.at(-1)).toBe('true');
    const page = readFileSync(join(ofFile, 'en', 'province', 'ha-noi.html'), 'utf8');
    expect(page).toContain('Made-up data, not PAPI results');
    expect(page).not.toContain('CECODES');
    expect(deadLinks(ofFile)).toEqual([]);
    // What the site gives away reads back as well.
    const given = readScores([join(ofFile, 'data', 'scores.csv')], index);
    expect([given.scores.numRows(), given.synthetic]).toEqual([scoresIn(ofFile).length, [2023]]);
    expect(given.scores.array('df')).toContain(11);
  });
});

describe('two files of papi score', () => {
  it('give changes tested as of two independent waves: a file cannot tell that villages were asked twice', () => {
    const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n') as [string, ...string[]];
    // The year before, the scores of each province were those of another.
    const other: Readonly<Record<string, string>> = { '01': '02', '02': '46', 46: '64', 64: '72', 72: '94', 94: '01' };
    const before = lines
      .filter(line => !line.includes(',indicator,'))
      .map(line => line.replace(/^2023,(\d\d),[^,]*/, (_, unit: string) => `2022,${other[unit]},`));
    const earlier = join(folder, 'earlier.csv');
    writeFileSync(earlier, `${[head, ...before].join('\n')}\n`);
    const changes = rows('change', '--node', 'total', '--data', earlier, file);
    const totals = rows('score', sample, '--codebook', codebook, '--node', 'total');
    const of = (unit: string) => totals.find(row => row.unit === unit) as Record<'score' | 'se' | 'df', number>;
    expect(changes).toHaveLength(6);
    for (const { unit, delta, se, p } of changes as { unit: string; delta: number; se: number; p: number }[]) {
      const [now, was] = [of(unit), of(Object.keys(other).find(code => other[code] === unit)!)];
      const [a, b] = [now.se ** 2, was.se ** 2];
      const df = (a + b) ** 2 / (a ** 2 / now.df + b ** 2 / was.df);
      expect(delta).toBeCloseTo(now.score - was.score, 9);
      expect(se).toBeCloseTo(Math.sqrt(a + b), 9);
      expect(p).toBeCloseTo(twoSidedT(delta / se, df), 9);
    }
  });
});

describe('a file of papi score that holds no scores of whole provinces', () => {
  it.each([
    [['--by', 'sex'], 'scores of groups of respondents alone'],
    [['--by', 'sex', '--differences'], 'a file of differences between groups of respondents'],
  ])('%j is refused in one line that says which file to take', (by, said) => {
    const groups = join(folder, `${by.length}.csv`);
    const made = papi('score', sample, '--codebook', codebook, ...by, '--format', 'csv', '--out', groups);
    expect(made.status).toBe(0);
    const { status, stderr } = papi('rank', '--data', groups, '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('that papi score writes without --by');
  });
});
