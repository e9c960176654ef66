import { describe, expect, it } from 'vitest';
import { papi } from './papi.js';

const dakLak = ['--province', '66', '--year', '2023'];
const commands: Readonly<Record<string, readonly string[]>> = {
  rank: ['rank', ...dakLak],
  change: ['change', '--province', '66', '01'],
  'change --parts': ['change', '--parts', '--from', '2022', '--to', '2023'],
  'change --explain': ['change', '--province', '66', '--from', '2022', '--to', '2023', '--explain'],
  weak: ['weak', '--all', '--benchmark', 'region'],
  target: ['target', ...dakLak, '--group', 'High', '--ahead', '3'],
  whatif: ['whatif', ...dakLak, '--raise', '3.2=+0.2', '8.1=0.3'],
  plan: ['plan', ...dakLak, '--target', '30'],
};

/** What has no last decimal: shares, and the ends of their intervals. */
const exact = new Set(['relative', 'percentile', 'unusual', 'share', 'low', 'high']);
const long = /\.\d{13,}/;

describe('scores, points and places for programs', () => {
  it.each(Object.entries(commands))('of papi %s have no noise of binary arithmetic', (_, args) => {
    const { status, stdout } = papi(...args, '--format', 'json');
    expect(status).toBe(0);
    const rows: Record<string, unknown>[] = JSON.parse(stdout);
    expect(rows.length).toBeGreaterThan(0);
    const noisy = rows.flatMap(row =>
      Object.entries(row).filter(
        ([name, value]) => typeof value === 'number' && !exact.has(name) && long.test(String(value)),
      ),
    );
    expect(noisy).toEqual([]);
  });

  it('are the same as CSV', () => {
    const args = ['change', '--province', '66', '--parts', '--from', '2022', '--to', '2023'];
    const rows: Record<string, unknown>[] = JSON.parse(papi(...args, '--format', 'json').stdout);
    const [, ...lines] = papi(...args, '--format', 'csv')
      .stdout.trim()
      .split('\n');
    expect(lines.map(line => line.split(',').slice(6, 8))).toEqual(
      rows.map(({ points, places }) => [String(points), String(places)]),
    );
    expect(rows).toHaveLength(8);
  });
});
