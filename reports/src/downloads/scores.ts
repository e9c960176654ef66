import type { IndexNode, Unit } from '@papi/methodology';
import type { Model } from '../site/model.js';
import type { Group, Standing } from '../site/rows.js';
import { type Column, column, csvOf } from './column.js';
import { type Download, download } from './download.js';
import { common } from './fields.js';
import { madeUpColumn, ownColumns } from './survey-columns.js';
import { surveyed } from './survey-fields.js';

/** Names of the groups in machine files, whatever the language of the site. */
export const groupNames: Readonly<Record<Group, string>> = { 1: 'High', 2: 'Mid-high', 3: 'Mid-low', 4: 'Low' };

/** Every known score of every year with where it stands, one row a score. */
export function allScores(model: Model): Download {
  const columns: readonly Column<Standing>[] = [
    column(common.year, s => s.year),
    column(common.unit, s => s.unit),
    column(common.name, s => model.unit(s.unit).name.vi),
    column(common.node, s => s.node),
    column(model.survey ? surveyed.score : common.score, s => s.score),
    column(common.rank, s => s.rank),
    column(common.of, s => s.of),
    column(common.group, s => groupNames[s.group]),
    ...ownColumns<Standing>(
      model,
      s => model.estimate(s.year, s.unit, s.node),
      s => model.rankRange(s.year, s.unit, s.node),
    ),
  ];
  return download(
    {
      path: 'data/scores.csv',
      format: 'CSV',
      title: {
        vi: `Điểm, hạng và nhóm ${model.years.length > 1 ? 'mọi năm' : 'năm'} ${span(model)}`,
        en: `Scores, ranks and groups of ${model.years.length > 1 ? 'all years ' : ''}${span(model)}`,
      },
      about: {
        vi: `Mỗi dòng một điểm: một đơn vị, một năm, một nội dung. ${model.survey ? 'Nơi không có điểm' : 'Điểm không công bố'} thì không có dòng.`,
        en: `One row a score: one unit, one year, one node. ${model.survey ? 'Where there is no score there is no row.' : 'A withheld score has no row.'}`,
      },
      fields: columns,
      key: ['year', 'unit', 'node'],
    },
    () => csvOf(columns, model.standings()),
  );
}

/** The scores of one year, a row for each unit and a column for each node. */
export function scoresOf(model: Model, year: number): Download {
  const nodes = model.nodes(year);
  const columns: readonly Column<Unit>[] = [
    column(common.unit, u => u.code),
    column(common.name, u => u.name.vi),
    ...nodes.map(node => column<Unit>(scoreField(node, model), u => model.standing(year, u.code, node.id)?.score)),
    ...madeUpColumn<Unit>(model),
  ];
  return download(
    {
      path: `data/scores-${year}.csv`,
      format: 'CSV',
      title: { vi: `Điểm năm ${year}, mỗi nội dung một cột`, en: `Scores of ${year}, a column for each node` },
      about: {
        vi: 'Mỗi dòng một đơn vị, mỗi cột một nội dung của năm đó, theo thứ tự trục rồi nội dung thành phần.',
        en: 'One row a unit, one column a node of that year, each axis followed by its sub-axes.',
      },
      fields: columns,
      key: ['unit'],
    },
    () => csvOf(columns, model.units),
  );
}

function scoreField(node: IndexNode, { survey }: Model) {
  return {
    name: node.id,
    type: 'number',
    about: { vi: `${node.name.vi}: điểm`, en: `${node.name.en}: score` },
    empty: survey
      ? { vi: 'không đủ số liệu', en: 'too few answers' }
      : { vi: 'không công bố điểm', en: 'score withheld' },
  } as const;
}

function span(model: Model): string {
  return model.years[0] === model.newest ? String(model.newest) : `${model.years[0]}–${model.newest}`;
}
