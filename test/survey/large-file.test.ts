import { describe, expect, it } from 'vitest';
import { seeded } from '../simulation/random.js';
import { expectSame } from './same-scores.js';
import { indicators, YEAR } from './small-index.js';
import { scored, withFiles } from './survey-file.js';

const ROWS = 130_000;

/** Rows of 130,000 people in 3 provinces and 600 villages, in the order of villages, and the same shuffled: 11 MB each. */
function largeFile(): { ordered: string; shuffled: string } {
  const draws = seeded(17);
  const header = ['tinh', 'PSW_STRATA', 'PSW_PSU', 'PSW_psweight', 'a001', 'year', ...indicators.map(({ id }) => id)];
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const village = Math.floor((row * 600) / ROWS);
    const unit = ['01', '48', '79'][Math.floor(village / 200)]!;
    const answers = indicators.map(({ lo, hi }, k) =>
      draws.uniform() < 0.02 * (k % 5) ? '888' : String(lo + draws.below(hi - lo + 1)),
    );
    const weight = (0.5 + (village % 7) + draws.uniform()).toFixed(4);
    return [unit, `${unit}-${village % 4}`, `v${village}`, weight, 1 + draws.below(2), YEAR, ...answers].join(',');
  });
  const ordered = `${header.join(',')}\n${lines.join('\n')}\n`;
  for (let i = lines.length - 1; i > 0; i--) {
    const j = draws.below(i + 1);
    [lines[i], lines[j]] = [lines[j]!, lines[i]!];
  }
  return { ordered, shuffled: `${header.join(',')}\n${lines.join('\n')}\n` };
}

describe('a file of several blocks', () => {
  it('gives the same scores in the order of its villages, shuffled, and held as one table', () => {
    const { ordered, shuffled } = largeFile();
    withFiles([ordered, shuffled], read => {
      const [first, second] = read;
      const blocks = [...first!.blocks()].length;
      expect(blocks).toBeGreaterThan(1);
      expect(first!.rows).toBe(ROWS);
      const streamed = scored([first!]);
      expect(streamed.get('01 all total')!.se).toBeGreaterThan(0);
      expectSame(scored([second!]), streamed);
      const table = first!.toTable();
      const whole = {
        rows: ROWS,
        column: (name: string) => table.array(NAMES[name] ?? name) as ArrayLike<unknown>,
      };
      expectSame(
        scored([first!], () => [whole]),
        streamed,
      );
    });
  }, 120_000);
});

/** The design's columns go by their names in the file; a table of respondents has them by role. */
const NAMES: Readonly<Record<string, string>> = { PSW_psweight: 'weight', PSW_STRATA: 'stratum', PSW_PSU: 'psu' };
