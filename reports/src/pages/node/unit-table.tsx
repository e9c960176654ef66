import type { Unit } from '@papi/methodology';
import type { ComponentChildren } from 'preact';
import { intervalCell } from '../../parts/interval.js';
import { UnitLink } from '../../parts/names.js';
import { Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import type { Ranked } from '../../site/rows.js';
import { capital } from '../../texts/grammar.js';
import { intervalTexts } from '../../texts/interval.js';
import { nodeTexts } from '../../texts/node.js';
import { rankRangeTexts } from '../../texts/rank-range.js';

/** A column of figures that a page adds: its head, and a unit's figure as it is printed (nothing where there is none). */
export interface UnitColumn {
  readonly head: ComponentChildren;
  readonly figure: (unit: string) => string | undefined;
}

interface UnitTableProps {
  readonly context: Context;
  readonly year: number;
  readonly node: string;
  readonly caption: string;
  /** Label of the box that scrolls. */
  readonly label: string;
  readonly columns: readonly UnitColumn[];
}

/** Every unit on one node in one year, best first, those without a score last: rank, score, change, the page's columns, group. */
export function UnitTable({ context, year, node, caption, label, columns }: UnitTableProps) {
  const { model, w, f, lang, text } = context;
  const says = nodeTexts[lang];
  const rows = model.ranking(year, node);
  const before = model.before(year);
  const beside = before !== undefined && model.spread(before, node) !== undefined ? before : undefined;
  const delta = (unit: string) => model.change(year, unit, node)?.delta ?? Number.NaN;
  const compares = rows.some(row => Number.isFinite(delta(row.unit.code)));
  const all: readonly UnitColumn[] = [
    { head: says.rankAmong(rows.length), figure: unit => model.standing(year, unit, node)?.rank.toString() },
    ...rangeColumn(context, year, node, rows),
    { head: w.score, figure: unit => printed(model.standing(year, unit, node)?.score, f.score) },
    ...(model.level === null ? [] : intervalColumns(context, year, node, model.level)),
    ...(beside !== undefined && compares
      ? [{ head: w.changeSince(beside), figure: (unit: string) => printed(delta(unit), f.change) }]
      : []),
    ...(beside === undefined
      ? []
      : [
          {
            head: says.previousRank(beside),
            figure: (unit: string) => model.standing(beside, unit, node)?.rank.toString(),
          },
        ]),
    ...columns,
  ];
  return (
    <Scroll context={context} label={label}>
      <table class="full units" data-sortable data-filter={w.filter}>
        <caption>
          <span class="stay">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{capital(text('unit_short_one'), lang)}</th>
            {all.map(({ head }, i) => (
              <th key={i} scope="col" class="r">
                {head}
              </th>
            ))}
            <th scope="col">{w.group}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows.map(row => row.unit), ...model.withheld(year, node)].map(unit => (
            <Row key={unit.code} context={context} unit={unit} year={year} node={node} columns={all} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The ranks that errors leave possible; no column where none are made. */
function rangeColumn(context: Context, year: number, node: string, rows: readonly Ranked[]): readonly UnitColumn[] {
  const { model, lang } = context;
  const { head, range } = rankRangeTexts[lang];
  const of = (unit: string) => model.rankRange(year, unit, node);
  if (!rows.some(({ unit }) => of(unit.code))) return [];
  return [{ head, figure: unit => optional(of(unit), range) }];
}

/** A score's interval, and how many respondents it rests on. */
function intervalColumns(context: Context, year: number, node: string, level: number): readonly UnitColumn[] {
  const { model, f, lang } = context;
  const { short, n } = intervalTexts[lang];
  const estimate = (unit: string) => model.estimate(year, unit, node);
  return [
    { head: short(level), figure: unit => intervalCell(context, estimate(unit)) },
    { head: n, figure: unit => printed(estimate(unit)?.n, f.count) },
  ];
}

interface RowProps {
  readonly context: Context;
  readonly unit: Unit;
  readonly year: number;
  readonly node: string;
  readonly columns: readonly UnitColumn[];
}

function Row({ context, unit, year, node, columns }: RowProps) {
  const { model, w } = context;
  const group = model.standing(year, unit.code, node)?.group;
  return (
    <tr>
      <th scope="row">
        <UnitLink context={context} unit={unit} year={year} />
      </th>
      {columns.map(({ figure }, i) => (
        <td key={i}>{figure(unit.code) ?? w.none}</td>
      ))}
      <td>{group === undefined ? w.withheld : w.groups[group]}</td>
    </tr>
  );
}

function optional<A, B>(value: A | undefined, make: (value: A) => B): B | undefined {
  return value === undefined ? undefined : make(value);
}

/** A figure as printed; undefined where it is missing. */
export function printed(x: number | undefined, format: (x: number) => string): string | undefined {
  return x === undefined || Number.isNaN(x) ? undefined : format(x);
}
