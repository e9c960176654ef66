import { Faults } from '@papi/tables';
import { readAgencies } from './agencies.js';
import { readAgencyNames } from './agency-names.js';
import { readEditions } from './editions.js';
import { readEnds } from './ends.js';
import { readExceptions } from './exceptions.js';
import { readIndicators } from './indicators.js';
import { readLabels } from './labels.js';
import { readNodes } from './nodes.js';
import { readSchedules } from './schedules.js';
import { readScoringRules } from './scoring-rules.js';
import { readSeries } from './series.js';
import { readTexts, thresholdIn } from './texts.js';
import type { Methodology } from './types.js';

/**
 * Reads what is known of an index from a data folder and checks that it holds together.
 *
 * Needed: `index.csv`, `methodology/nodes.csv`, `methodology/series.csv`. Where they exist:
 * `methodology/indicators.csv`, `labels.csv`, `scoring.csv`, `ends.csv`, `editions.csv`, `exceptions.csv` and
 * `plan/agencies.csv`, `agency-names.csv` and `schedules.csv`; a missing one reads as empty.
 * Columns are described in the data folder's README; columns the program does not know are left alone.
 *
 * Checked: every year's tree (one total, axes followed by their sub-axes, each id once), lo < ceiling <= hi,
 * each node's years in exactly one series, a parent's new series wherever a child starts one, comes or goes,
 * indicators under a sub-axis of their year, ids and concepts once a year, labels of nodes and concepts that exist.
 *
 * @param folder the folder that holds `index.csv`
 * @throws InputError with every fault found, each with file, row and column
 * @example
 * const papi = readMethodology('data');
 * nodeIn(papi, '2.1', 2015)?.name.en // 'Poverty lists'
 * nodeIn(papi, '2.1', 2023)?.name.en // 'Access to information'
 */
export function readMethodology(folder: string): Methodology {
  const faults = new Faults();
  const texts = readTexts(folder, faults);
  const nodes = readNodes(folder, faults);
  // What refers to nodes is checked against them only when they are sound, lest one fault be told many times.
  faults.throwIfAny();
  const indicators = readIndicators(folder, nodes, faults);
  const labels = readLabels(folder, nodes, indicators, faults);
  const ends = readEnds(folder, indicators, faults);
  const agencyNames = readAgencyNames(folder, faults);
  const schedules = readSchedules(folder, faults);
  const threshold = thresholdIn(texts);
  const methodology: Methodology = {
    texts,
    ...(threshold !== undefined && { threshold }),
    nodes,
    series: readSeries(folder, nodes, faults),
    indicators,
    scoring: readScoringRules(folder, nodes, faults),
    ...(ends.length > 0 && { ends }),
    editions: readEditions(folder, nodes, faults),
    exceptions: readExceptions(folder, nodes, faults),
    agencies: readAgencies(folder, nodes, faults),
    ...(agencyNames.length > 0 && { agencyNames }),
    ...(schedules.length > 0 && { schedules }),
    ...(labels.length > 0 && { labels }),
  };
  faults.throwIfAny();
  return methodology;
}
