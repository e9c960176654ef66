import type { Dataset } from '@papi/datasets';
import { nodeIn, nodesIn } from '@papi/methodology';
import type { Panel } from '@papi/scoring';
import { InputMistake } from '../exit.js';
import { nodesOf, type OneUnitOptions, unitsOf, yearOf } from '../options.js';
import { targetUsage } from '../texts/target-usage.js';
import type { Standpoint } from './target-options.js';

interface Asked extends Pick<OneUnitOptions, 'province' | 'year' | 'lang'> {
  readonly node?: string;
}

/** The one unit asked for, as it is called. */
export function unitAsked(
  dataset: Dataset,
  { province, lang }: Asked,
): { readonly unit: string; readonly name: string } {
  const [unit = ''] = unitsOf(dataset, [province], lang)!;
  return { unit, name: dataset.geography.units.find(({ code }) => code === unit)!.name[lang] };
}

/**
 * Where a unit stands in the year and node asked for; the newest year and the total by default.
 *
 * @throws {UsageError} a unit, year or node that is none
 * @throws {InputMistake} the unit has no score there
 */
export function standpointOf(dataset: Dataset, panel: Panel, asked: Asked): Standpoint {
  const { lang } = asked;
  const { unit, name } = unitAsked(dataset, asked);
  const year = yearOf(dataset, asked.year, lang);
  const [id] = nodesOf(dataset, asked.node === undefined ? undefined : [asked.node], [year], lang) ?? [];
  const node =
    id === undefined
      ? nodesIn(dataset.methodology, year).find(({ parent }) => parent === null)!
      : nodeIn(dataset.methodology, id, year)!;
  const { scores, ranks, of } = panel.at(year, node.id);
  const u = panel.indexOf(unit);
  const [score = Number.NaN, rank = Number.NaN] = [scores[u], ranks[u]];
  if (Number.isNaN(score)) throw new InputMistake(targetUsage[lang].fault.noScore(name, node.name[lang], year));
  return { unit, name, year, node: node.id, score, rank, of, lo: node.lo, hi: node.hi };
}
