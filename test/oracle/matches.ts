import type { EstimateRow, Estimates } from '@papi/survey';
import { expect } from 'vitest';
import { agrees, inOrder, met, type OracleRecord } from './oracle.js';

const TOLERANCE = 1e-9;

/** How a record's domains are found among our groups: the values of the group columns joined by a full stop. */
function inOracleOrder(estimates: Estimates, record: OracleRecord): number[] {
  if (record.domains === undefined) return estimates.rows.map((_, at) => at);
  const labels = estimates.rows.map(row => row.keys.map(String).join('.'));
  return record.domains.map(domain => labels.indexOf(domain));
}

/** Expects estimates, standard errors, covariances, deff and domain degrees of freedom to be the record's. */
export function matches(estimates: Estimates, record: OracleRecord, tolerance = TOLERANCE): void {
  const order = inOracleOrder(estimates, record);
  const rows = order.map(at => estimates.rows[at]!);
  const values = inOrder(record.estimate) as number[];
  const errors = inOrder(record.se) as number[];
  expect(rows.length).toBe(values.length);
  rows.forEach((row, k) => {
    agrees(row.estimate, values[k]!, tolerance, 'estimate');
    if (row.reason === 'one PSU') expect(errors[k]).toBeLessThan(1e-9 * Math.abs(values[k]!));
    else agrees(row.se, errors[k]!, tolerance, 'se', Math.abs(values[k]!));
  });
  matchesInterval(rows, record, tolerance);
  matchesMatrix(estimates, order, record, tolerance);
  if (record.deff) {
    const deff = inOrder(record.deff) as number[];
    rows.forEach((row, k) => {
      agrees(row.deff, deff[k]!, Math.max(tolerance, 1e-9), 'deff', 1e4);
    });
  }
  if (record.df_domain) {
    // The keys of df_domain join the group's values by a hyphen or a full stop.
    for (const row of rows) {
      const { df_domain } = record;
      expect(row.df).toBe(df_domain[row.keys.join('-')] ?? df_domain[row.keys.join('.')]);
    }
  }
  met(record);
}

/** Expects the t interval to be the record's, where the record counts the degrees of freedom of the same rows as we do. */
function matchesInterval(rows: readonly EstimateRow[], record: OracleRecord, tolerance: number): void {
  if (!record.ci_t) return;
  const intervals = Object.values(record.ci_t);
  rows.forEach((row, k) => {
    if (row.df !== record.df || row.reason !== null) return;
    const width = Math.abs(intervals[k]![1] - intervals[k]![0]);
    expect(Math.abs(row.low - intervals[k]![0])).toBeLessThanOrEqual(
      tolerance * width + 1e-12 * Math.abs(row.estimate),
    );
    expect(Math.abs(row.high - intervals[k]![1])).toBeLessThanOrEqual(
      tolerance * width + 1e-12 * Math.abs(row.estimate),
    );
  });
}

function matchesMatrix(estimates: Estimates, order: readonly number[], record: OracleRecord, tolerance: number): void {
  if (!record.vcov || record.vcov.length !== order.length) return;
  const { matrix } = estimates.covariance();
  const size = order.length;
  const largest = Math.max(...order.map(at => Math.abs(estimates.rows[at]!.estimate)));
  record.vcov.forEach((row, i) => {
    row.forEach((value, j) => {
      // Without covmat=TRUE svyby leaves the covariances between domains out.
      if (value === null || (i !== j && record.call.startsWith('svyby') && !record.call.includes('covmat=TRUE')))
        return;
      const ours = matrix[order[i]! * size + order[j]!]!;
      if (Number.isNaN(ours)) return;
      const scale = Math.sqrt(Math.abs(record.vcov![i]![i]! * record.vcov![j]![j]!));
      expect(Math.abs(ours - value)).toBeLessThanOrEqual(tolerance * scale + (1e-13 * largest) ** 2);
    });
  });
}
