import type { RespondentGroup, Respondents } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Bounds, UsedRule } from '@papi/scoring';
import { type Row, shown } from '@papi/tables';
import { levelPercent } from '../level-percent.js';
import { estimateTexts } from '../texts/estimate.js';
import { scoreTexts } from '../texts/score.js';
import { endsNotes } from './ends-notes.js';

/** What the notes under a table of scores need beside its rows. */
export interface ScoreNoteFacts {
  readonly respondents: Respondents;
  readonly group: RespondentGroup | undefined;
  readonly year: number;
  readonly level: number;
  readonly interval: string;
  readonly lonely: string;
  readonly showFrom: number;
  /** Whether the rows are differences from the first value of the group. */
  readonly differences: boolean;
  /** Respondents who are in no group. */
  readonly ungrouped: number;
  /** The lowest and highest units that were used, and the rules that use them. */
  readonly bounds: readonly Bounds[];
  readonly used: readonly UsedRule[];
}

/** How scores were made, what is approximate in them, and what was left empty: a line each. */
export function scoreNotes(rows: readonly Row[], facts: ScoreNoteFacts, lang: Lang): string[] {
  const { respondents, group, year, level, interval, lonely, showFrom, differences, ungrouped } = facts;
  const { bounds, used } = facts;
  const { design, mapping } = respondents;
  const { note: t } = scoreTexts[lang];
  const { note: e } = estimateTexts[lang];
  const count = respondents.rows.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
  const base = differences ? group?.values[0] : undefined;
  const method = [
    t.sample(count, respondents.years.length > 1 ? respondents.years : [year]),
    ...(base ? [t.against(base.name[lang])] : []),
    e.weights(shown(design.weight)),
    t.units(shown(design.psu), mapping.psuFrom),
    e.strata(shown(design.strata)),
    e.variance('linearisation'),
    e.interval(levelPercent(level, lang), [e.distribution[interval] ?? interval]),
    e.df('PSUs − strata with an answer in the domain'),
    e.missing('per item'),
    e.lonely(lonely),
  ].join('; ');
  const approximate = new Set(
    rows.flatMap(row =>
      typeof row.approximate === 'string' && typeof row.score === 'number'
        ? row.approximate.split('; ').filter(Boolean)
        : [],
    ),
  );
  const few = rows.filter(row => row.shown === false && row.reason === 'few answers').length;
  return [
    `${method.charAt(0).toUpperCase()}${method.slice(1)}.`,
    ...(approximate.size > 0 ? [t.approximate([...approximate].sort(byNumber))] : []),
    ...endsNotes(rows, { methodology: respondents.methodology, year, bounds, used }, lang),
    ...(few > 0 ? [t.few(few, showFrom)] : []),
    ...(group && ungrouped > 0 ? [t.ungrouped(ungrouped, group.name[lang])] : []),
  ];
}

/** 2.1 before 10.1. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
