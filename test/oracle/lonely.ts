import { type LonelyRule, mean, ratio, surveyDesign, total } from '@papi/survey';
import { InputError } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { agrees, type Cells, data, inOrder, met, type OracleRecord, records } from './oracle.js';

const table = data('lonely.csv').derive({
  inU: (d: Cells) => d.dom === 'u',
  inV: (d: Cells) => d.dom === 'v',
  inX: (d: Cells) => d.dom === 'x',
  inC: (d: Cells) => d.stratum === 'C',
  inA1: (d: Cells) => d.stratum === 'A' && d.psu === 1,
});
interface Difference {
  readonly design: string;
  readonly call: string;
  readonly fields: Record<string, { 'survey_4.5': number }>;
}
const corrected = (records('survey_4.1-1_vs_4.5.json') as unknown as { differences: Difference[] }).differences;

/** The standard error as survey 4.5 gives it. */
function expectedError(record: OracleRecord): number | null {
  const change = corrected.find(each => each.design === record.design && each.call === record.call);
  return change?.fields['/se/0']?.['survey_4.5'] ?? inOrder(record.se)[0]!;
}

function domainOf(call: string): { where?: string } {
  const named = /dom=='(\w)'/.exec(call)?.[1];
  if (named) return { where: `in${named.toUpperCase()}` };
  if (call.includes("stratum=='C'")) return { where: 'inC' };
  return call.includes("stratum=='A'") ? { where: 'inA1' } : {};
}

describe.each(records('lonely.json'))('$lonely_psu, domains $adjust_domain', record => {
  it(record.call, () => {
    const lonely = record.lonely_psu as LonelyRule;
    const design = surveyDesign(table, {
      psu: 'psu',
      strata: 'stratum',
      weight: 'w',
      nest: true,
      lonely,
      adjustDomains: record.adjust_domain as boolean,
    });
    const domain = domainOf(record.call);
    const kind = record.call.slice(0, 7);
    const run = () => {
      if (kind === 'svytota') return total(design, ['y'], domain).rows[0]!;
      return kind === 'svyrati'
        ? ratio(design, [{ numerator: 'y', denominator: 'x' }]).rows[0]!
        : mean(design, ['y'], domain).rows[0]!;
    };
    if (kind.startsWith('degf')) {
      // Counting needs no variance, so it needs no rule either.
      const counted = surveyDesign(table, { psu: 'psu', strata: 'stratum', weight: 'w', nest: true, lonely: 'remove' });
      expect(mean(counted, ['y'], domain).rows[0]!.df).toBe(record.df);
      met(record);
      return;
    }
    if (record.error !== undefined) {
      expect(run).toThrow(InputError);
      expect(run).toThrow('data, row 16, column "stratum": found "C"');
      met(record);
      return;
    }
    const row = run();
    const theirs = expectedError(record);
    agrees(row.estimate, inOrder(record.estimate)[0]!, 1e-9, 'estimate');
    if (Number.isNaN(row.se)) {
      // R prints 0 for a mean inside one PSU, or no number under `average`.
      expect(theirs ?? 0).toBeLessThan(1e-15);
      expect(['one PSU', 'lonely PSUs only']).toContain(row.reason);
    } else agrees(row.se, theirs!, 1e-9, 'se');
    met(record);
  });
});
