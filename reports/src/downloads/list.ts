import type { Model } from '../site/model.js';
import { agencyTable } from './agency-table.js';
import type { Download } from './download.js';
import { indicatorValues } from './indicator-values.js';
import { indicatorTable, ruleTable } from './item-tables.js';
import { nodeTable, seriesTable } from './node-tables.js';
import { editionTable, exceptionTable, unitTable } from './place-tables.js';
import { allScores, scoresOf } from './scores.js';
import { surveyTables } from './survey-tables.js';
import { unitFiles } from './unit-files.js';

/** The files offered for download, by what they hold. */
export interface Downloads {
  readonly scores: readonly Download[];
  readonly index: readonly Download[];
  /** What only scores made from respondents have beside them. */
  readonly survey: readonly Download[];
  readonly units: readonly Download[];
  /** A unit's own files: CSV, then JSON. */
  readonly ofUnit: (code: string) => readonly Download[];
  /** Each of them by its path. */
  readonly byPath: ReadonlyMap<string, Download>;
}

const known = new WeakMap<Model, Downloads>();

/** The files of a model. Each text is made once, when first asked for, whoever asks. A table without a row is no file. */
export function downloadsOf(model: Model): Downloads {
  let downloads = known.get(model);
  if (downloads === undefined) {
    downloads = listed(model);
    known.set(model, downloads);
  }
  return downloads;
}

function listed(model: Model): Downloads {
  const { indicators, scoring, editions, agencies, exceptions } = model.methodology;
  const scores = [allScores(model), ...[...model.years].reverse().map(year => scoresOf(model, year))];
  const index = [
    nodeTable(model),
    seriesTable(model),
    indicators.length > 0 && indicatorTable(model),
    indicatorValues(model),
    scoring.length > 0 && ruleTable(model),
    unitTable(model),
    editions.length > 0 && editionTable(model),
    agencies.length > 0 && agencyTable(model),
    exceptions.length > 0 && exceptionTable(model),
  ].filter(file => file !== false);
  const survey = surveyTables(model);
  const own = new Map(model.units.map(unit => [unit.code, unitFiles(model, unit)] as const));
  const units = [...own.values()].flat();
  const byPath = new Map([...scores, ...index, ...survey, ...units].map(file => [file.path, file]));
  return { scores, index, survey, units, ofUnit: code => own.get(code) ?? [], byPath };
}
