import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, readScores } from '@papi/datasets';
import { InputError } from '@papi/tables';
import { geography, methodology } from '../published/official.js';
import type { Mutant } from './mutation.js';
import type { SourceFile } from './source-files.js';

/**
 * How reading a damaged file ended: `right` – all scores as they were; `told` – those that came out are right, and what is
 * missing, was decided or could not be checked is said; `restated` – the copy is another sound file; `refused` – faults, each with its place.
 */
export type Ending = 'right' | 'told' | 'restated' | 'refused';

/** Reads a damaged file; a text that says what is wrong where scores are silently wrong or lost, or a fault says nothing. */
export function judge(
  source: SourceFile,
  { bytes, restated = [] }: Mutant,
  folder: string,
): Ending | { wrong: string } {
  const path = join(folder, source.file);
  writeFileSync(path, bytes);
  try {
    return judgeScores(source, readScores([path], { methodology, geography }), new Set(restated));
  } catch (error) {
    if (error instanceof InputError) return judgeFaults(source, error);
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { wrong: `crash: ${told.slice(0, 600)}` };
  }
}

function judgeScores(source: SourceFile, dataset: Dataset, restated: ReadonlySet<string>): Ending | { wrong: string } {
  const { scores, warnings, sumTolerances, layouts } = dataset;
  const tolerances = new Map(sumTolerances.map(({ year, tolerance }) => [year, tolerance]));
  const years = new Set([...source.truth.keys()].map(key => Number(key.slice(0, 4))));
  // A year that the source does not have must be told as one of which nearly all is missing.
  const otherYear = (year: number) =>
    !years.has(year) &&
    warnings.some(w => w.code === 'fewer-units' && typeof w.found === 'object' && w.found.en.includes(String(year)));
  // A score whose sum lacks a part cannot be checked: it may be wrong where a warning names its unit and its axis.
  const unchecked = warnings.flatMap(w =>
    w.code === 'sum-unchecked' && typeof w.found === 'object' ? w.found.en : [],
  );
  const isUnchecked = (unit: string, node: string) =>
    unchecked.some(
      text =>
        text.includes(` ${unit} `) && (text.startsWith('total of') || text.startsWith(`${node.split('.')[0]} of`)),
    );
  let read = 0;
  let other = 0;
  let doubtful = 0;
  const wrong: string[] = [];
  for (const { year, unit, node, score } of scores.objects() as {
    year: number;
    unit: string;
    node: string;
    score: number;
  }[]) {
    const key = `${year}/${unit}/${node}`;
    const truth = source.truth.get(key);
    if (truth !== undefined && Math.abs(truth - score) <= (tolerances.get(year) as number) + 1e-9) read++;
    else if (restated.has(key)) other++;
    else if (isUnchecked(unit, node)) doubtful++;
    else if (!otherYear(year)) wrong.push(`${key}: ${score} for ${truth}`);
  }
  if (wrong.length > 0) return { wrong: `${wrong.length} scores wrong: ${wrong.slice(0, 3).join('; ')}` };
  const decided = layouts.flatMap(layout => layout.decisions.map(({ code }) => code));
  const codes = [...warnings.map(({ code }) => code), ...decided];
  const withheld = layouts.reduce((sum, layout) => sum + layout.withheld, 0);
  if (read + other === source.truth.size) return other > 0 ? 'restated' : codes.length > 0 ? 'told' : 'right';
  const said =
    codes.some(code => code === 'fewer-units' || code === 'fewer-nodes') ||
    withheld + read + other + doubtful >= source.truth.size;
  return said ? 'told' : { wrong: `${source.truth.size - read - other} scores silently lost` };
}

function judgeFaults(source: SourceFile, error: InputError): Ending | { wrong: string } {
  const faults = error.diagnostics.filter(({ severity }) => severity === 'fault');
  const lines = [...error.lines('vi'), ...error.lines('en')];
  const bad = lines.find(
    line => /[\n\r\0\u202E]|undefined\b(?!")|\bNaN\b(?!")|\[object(?! Object\]")/.test(line) || line.length > 1500,
  );
  if (faults.length === 0 || faults.some(({ file }) => file !== source.file))
    return { wrong: 'a refusal without a place' };
  return bad === undefined ? 'refused' : { wrong: `a line that says nothing: ${bad.slice(0, 200)}` };
}
