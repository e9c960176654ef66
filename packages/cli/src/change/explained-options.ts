import { extname, resolve } from 'node:path';
import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { UsageError } from '../exit.js';
import { type CommonOptions, inputsOf } from '../options.js';
import { requireOut } from '../own-files.js';
import { explainTexts } from '../texts/explain.js';

export interface ChangeOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly parts?: boolean;
  readonly explain?: boolean;
  readonly chart?: string;
}

/** What is explained: one unit on one node, between two years. */
export interface Explained {
  readonly unit: string;
  readonly name: string;
  readonly node: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Refuses a chart that cannot be drawn, or would be written over something else, before any work is done.
 *
 * @throws {UsageError} no `--explain`, an ending other than `.svg`, the file of `--out` or an input
 */
export function requireChartFile(options: ChangeOptions): void {
  const { chart, explain, out, lang } = options;
  if (chart === undefined) return;
  const { fault } = explainTexts[lang];
  if (!explain) throw new UsageError(fault.chartAlone);
  if (out !== undefined && resolve(out) === resolve(chart)) throw new UsageError(fault.chartIsOut);
  requireOut(chart, inputsOf(options), lang, '--chart');
  if (extname(chart).toLowerCase() !== '.svg') throw new UsageError(fault.chartEnding);
}

/**
 * The one unit and node to explain.
 *
 * @throws {UsageError} not one unit, more than one node, or `--parts` as well
 */
export function explainedOf(
  dataset: Dataset,
  { units, nodes, from, to }: Asked,
  root: string,
  { parts, lang }: Pick<ChangeOptions, 'parts' | 'lang'>,
): Explained {
  const { fault } = explainTexts[lang];
  const [unit, ...others] = units ?? [];
  if (unit === undefined || others.length > 0) throw new UsageError(fault.oneUnit);
  const [node = root, ...more] = nodes ?? [];
  if (more.length > 0) throw new UsageError(fault.oneNode);
  if (parts) throw new UsageError(fault.notBoth);
  return { unit, name: nameOf(dataset, unit, lang), node, from, to };
}

interface Asked {
  readonly units: ReadonlySet<string> | undefined;
  readonly nodes: ReadonlySet<string> | undefined;
  readonly from: number;
  readonly to: number;
}

function nameOf({ geography }: Dataset, unit: string, lang: Lang): string {
  return geography.units.find(({ code }) => code === unit)?.name[lang] ?? unit;
}
