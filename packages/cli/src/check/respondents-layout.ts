import type { Mapping, RespondentGroup, RespondentItem, Respondents } from '@papi/datasets';
import { streamedDesign } from '@papi/survey';

/** What a file of respondents holds and how it was understood. */
export interface RespondentsLayout {
  readonly file: string;
  readonly shape: 'respondents';
  readonly synthetic: boolean;
  readonly rows: number;
  readonly years: readonly number[];
  readonly units: number;
  /** Codes of the units of each year, in order. */
  readonly unitsByYear: readonly { readonly year: number; readonly units: readonly string[] }[];
  readonly design: Respondents['design'];
  readonly strata: number;
  readonly psus: number;
  /** Strata with one PSU, which need a rule before anything is estimated. */
  readonly lonely: readonly string[];
  readonly items: readonly RespondentItem[];
  readonly groups: readonly RespondentGroup[];
  readonly mapping: Mapping;
}

/** Counts what a file of respondents holds, in one pass over it. */
export function respondentsLayout(respondents: Respondents): RespondentsLayout {
  const { source, synthetic, rows, years, design, items, groups, mapping } = respondents;
  const made = streamedDesign(names => respondents.blocks(names), design);
  const { groups: domains } = made.engine.sums({ items: [], by: ['year', 'unit'] });
  const { sampled, parent } = made.frame.stages[0]!;
  const unitsByYear = years.map(year => ({
    year,
    units: domains.flatMap(([of, unit]) => (Number(of) === year ? [String(unit)] : [])).sort(),
  }));
  const units = new Set(unitsByYear.flatMap(({ units }) => units)).size;
  return {
    ...{ file: source.file, shape: 'respondents', synthetic, rows, years, units, unitsByYear, design },
    strata: made.frame.strata,
    psus: parent.length,
    lonely: sampled.flatMap((psus, stratum) => (psus === 1 ? [made.frame.stratumLabel(stratum)] : [])),
    ...{ items, groups, mapping },
  };
}
