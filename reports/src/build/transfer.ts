import type { Dataset, SurveyFindings } from '@papi/datasets';
import { type ColumnTable, table } from 'arquero';

/** A table as plain columns. */
export type PlainTable = Readonly<Record<string, ArrayLike<unknown>>>;

type SurveyTable = 'scores' | 'groupScores' | 'differences' | 'changeErrors';

/** A survey whose tables are plain columns. */
export type PlainSurvey = Omit<SurveyFindings, SurveyTable> &
  Readonly<Record<Exclude<SurveyTable, 'changeErrors'>, PlainTable>> & { readonly changeErrors?: PlainTable };

/** A data set whose tables are plain columns, so that it can be handed to another thread. */
export interface PlainDataset extends Omit<Dataset, 'scores' | 'survey' | 'indicators'> {
  readonly columns: PlainTable;
  readonly indicators?: PlainTable;
  readonly survey?: PlainSurvey;
}

/** The data set as plain values. */
export function plainOf({ scores, survey, indicators, ...told }: Dataset): PlainDataset {
  const rest = { ...told, ...(indicators && { indicators: plainTable(indicators) }) };
  return { ...rest, columns: plainTable(scores), ...(survey && { survey: plainSurvey(survey) }) };
}

function plainSurvey(survey: SurveyFindings): PlainSurvey {
  const { groupScores, differences, changeErrors, ...told } = survey;
  const tables = {
    scores: plainTable(survey.scores),
    groupScores: plainTable(groupScores),
    differences: plainTable(differences),
    ...(changeErrors && { changeErrors: plainTable(changeErrors) }),
  };
  return { ...told, ...tables };
}

/** The data set as it was before {@link plainOf}. */
export function revive({ columns, survey, indicators, ...given }: PlainDataset): Dataset {
  const rest = { ...given, ...(indicators && { indicators: tableOf(indicators) }) };
  if (!survey) return { ...rest, scores: tableOf(columns) };
  const { changeErrors, ...told } = survey;
  const tables = {
    scores: tableOf(survey.scores),
    groupScores: tableOf(survey.groupScores),
    differences: tableOf(survey.differences),
    ...(changeErrors && { changeErrors: tableOf(changeErrors) }),
  };
  return { ...rest, scores: tableOf(columns), survey: { ...told, ...tables } };
}

/** Every table of a data set, for a digest of what it holds. */
export function tablesOf({ columns, survey, indicators }: PlainDataset): readonly PlainTable[] {
  const own = indicators ? [columns, indicators] : [columns];
  if (!survey) return own;
  const { scores, groupScores, differences, changeErrors = {} } = survey;
  return [...own, scores, groupScores, differences, changeErrors];
}

function plainTable(from: ColumnTable): PlainTable {
  return Object.fromEntries(from.columnNames().map(name => [name, from.array(name)]));
}

function tableOf(columns: PlainTable): ColumnTable {
  return table(columns as Record<string, unknown[]>);
}
