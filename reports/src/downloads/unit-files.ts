import type { IndexNode, Unit } from '@papi/methodology';
import type { Model } from '../site/model.js';
import type { Change, Finding, Position, Spread, Standing } from '../site/rows.js';
import type { Estimate } from '../site/survey.js';
import type { RankRange } from '../texts/rank-range.js';
import { type Column, clean, column, csvOf, jsonOf } from './column.js';
import { type Download, download } from './download.js';
import { common, own } from './fields.js';
import { groupNames } from './scores.js';
import { ownColumns } from './survey-columns.js';
import { surveyed } from './survey-fields.js';

/** All that is known of one score of a unit. */
interface UnitScore {
  readonly node: IndexNode;
  readonly series: string;
  readonly standing: Standing;
  readonly spread: Spread;
  readonly position: Position;
  readonly change: Change | undefined;
  readonly finding: Finding | undefined;
  readonly estimate: Estimate | undefined;
  readonly range: RankRange | undefined;
}

const published: readonly Column<UnitScore>[] = [
  column(common.year, s => s.standing.year),
  column(common.node, s => s.node.id),
  column(own.level, s => s.node.level),
  column(own.nameVi, s => s.node.name.vi),
  column(own.nameEn, s => s.node.name.en),
  column(own.series, s => s.series),
  column(common.score, s => s.standing.score),
  column(common.rank, s => s.standing.rank),
  column(common.of, s => s.standing.of),
  column(common.group, s => groupNames[s.standing.group]),
  column(own.percentile, s => clean(s.standing.percentile)),
  column(own.median, s => clean(s.spread.median)),
  column(own.reached, s => clean(s.position.reached)),
  column(own.headroom, s => clean(s.position.headroom)),
  column(own.from, s => s.change?.from),
  column(own.delta, s => clean(s.change?.delta)),
  column(own.relative, s => clean(s.change?.relative)),
  column(own.verdict, s => s.change?.verdict),
  column(own.reason, s => s.change?.reason),
  column(own.rankFrom, s => s.change?.rankFrom),
  column(own.own, s => s.change?.own),
  column(own.field, s => s.change?.field),
  column(own.entry, s => s.change?.entry),
  column(own.unusual, s => clean(s.change?.unusual)),
  column(own.weak, s => s.finding?.weak),
  column(own.reasons, s => s.finding?.reasons.join('; ')),
  column(own.gap, s => clean(s.finding?.gap)),
  column(own.leverage, s => clean(s.finding?.leverage)),
  column(own.rankGain, s => s.finding?.rankGain),
  column(own.yearsLow, s => s.finding?.yearsLow),
];

/** The columns of published scores, and of a survey's. */
function columnsOf(model: Model): readonly Column<UnitScore>[] {
  if (model.level === null) return published;
  const columns = published.map(c => {
    if (model.survey && c.name === 'score') return column(surveyed.score, c.of);
    // Beside errors, `reason` says in every file why there is none.
    return c.name === own.reason.name ? column({ ...own.reason, name: 'changeReason' }, c.of) : c;
  });
  return [
    ...columns,
    ...ownColumns<UnitScore>(
      model,
      s => s.estimate,
      s => s.range,
    ),
  ];
}

/** A unit's scores of all years with where each stands, what changed and what is weak, as CSV and as JSON. */
export function unitFiles(model: Model, unit: Unit): readonly [csv: Download, json: Download] {
  const columns = columnsOf(model);
  const about = {
    about: {
      vi: `Mỗi dòng một điểm${model.survey ? '' : ' đã công bố'} của đơn vị: một năm, một nội dung.`,
      en: `One row a ${model.survey ? '' : 'published '}score of the unit: one year, one node.`,
    },
    fields: columns,
    key: ['year', 'node'],
  };
  const title = {
    vi: `${unit.name.vi}: điểm, hạng, thay đổi và điểm yếu mọi năm`,
    en: `${unit.name.vi}: scores, ranks, changes and weak spots of all years`,
  };
  const path = (ending: string) => `data/unit/${unit.slug}.${ending}`;
  return [
    download({ ...about, path: path('csv'), format: 'CSV', title }, () => csvOf(columns, scoresOfUnit(model, unit))),
    download({ ...about, path: path('json'), format: 'JSON', title }, () => jsonOf(columns, scoresOfUnit(model, unit))),
  ];
}

function scoresOfUnit(model: Model, unit: Unit): UnitScore[] {
  return model.years.flatMap(year =>
    model.nodes(year).flatMap(node => {
      const standing = model.standing(year, unit.code, node.id);
      const spread = model.spread(year, node.id);
      const position = model.position(year, unit.code, node.id);
      if (!standing || !spread || !position) return [];
      return {
        node,
        series: model.series(node.id, year)?.series ?? '',
        standing,
        spread,
        position,
        change: model.change(year, unit.code, node.id),
        finding: model.finding(year, unit.code, node.id),
        estimate: model.estimate(year, unit.code, node.id),
        range: model.rankRange(year, unit.code, node.id),
      };
    }),
  );
}
