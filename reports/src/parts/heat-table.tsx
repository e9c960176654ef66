import type { Unit } from '@papi/methodology';
import type { ComponentChildren } from 'preact';
import type { Context } from '../site/context.js';
import type { Group } from '../site/rows.js';
import { UnitLink, UnitName } from './names.js';
import { Scroll } from './table.js';

/** A column of a heat table. */
export interface HeatColumn {
  readonly key: string;
  readonly head: ComponentChildren;
  /** A new series starts here: a rule stands before the column, since what is left of it does not compare. */
  readonly breaks?: boolean;
}

/** A figure and the group its unit was in. */
export interface HeatCell {
  readonly text: string;
  readonly group: Group;
}

interface HeatTableProps {
  readonly context: Context;
  /** What the table shows, for those who hear it, and the name of the box it scrolls in. */
  readonly caption: string;
  /** Head of the column of names. */
  readonly corner: string;
  readonly columns: readonly HeatColumn[];
  /** The rows, in the order given. */
  readonly units: readonly Unit[];
  /** The figure of a unit in a column; undefined where it has none: a dash, without colour. */
  readonly cell: (unit: Unit, column: string) => HeatCell | undefined;
  /** The edition the names link to; null for the newest. */
  readonly year: number | null;
  /** Code of the unit the page is about: marked, not linked. */
  readonly own?: string;
}

/** Units by columns: the number in each cell, on the colour of the unit's group. */
export function HeatTable({ context, caption, corner, columns, units, cell, year, own }: HeatTableProps) {
  const id = context.id();
  return (
    <Scroll context={context} labelledBy={id}>
      <table class="heat">
        <caption id={id} class="vh">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head, breaks }) => (
              <th key={key} scope="col" class={breaks ? 'hb' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(unit => (
            <tr key={unit.code} class={unit.code === own ? 'me' : undefined}>
              <th scope="row">
                {unit.code === own ? (
                  <UnitName context={context} unit={unit} />
                ) : (
                  <UnitLink context={context} unit={unit} year={year} />
                )}
              </th>
              {columns.map(({ key, breaks }) => {
                const shown = cell(unit, key);
                const classes = [shown && `q${shown.group}`, breaks && 'hb'].filter(Boolean).join(' ');
                return (
                  <td key={key} class={classes || undefined}>
                    {shown?.text ?? context.w.none}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface AxisHeatProps {
  readonly context: Context;
  readonly year: number;
  /** The rows, in the order given. */
  readonly units: readonly Unit[];
  readonly caption: string;
  /** Head of the column of names. */
  readonly corner: string;
  readonly own?: string;
}

/** Total and axes of some units in one year, coloured by their groups among all units. Axes are linked. */
export function AxisHeat({ context, year, units, caption, corner, own }: AxisHeatProps) {
  const { model, f, t, href } = context;
  const root = model.root(year);
  const linked = year === model.newest ? null : year;
  const columns: readonly HeatColumn[] = [
    { key: root.id, head: t(root.short) },
    ...model.axes(year).map(axis => ({
      key: axis.id,
      head: (
        <a href={href({ page: 'axis', node: axis.id, year: linked })}>
          <span class="no">{axis.id}</span> {t(axis.short)}
        </a>
      ),
    })),
  ];
  const cell = (unit: Unit, node: string): HeatCell | undefined => {
    const standing = model.standing(year, unit.code, node);
    return standing && { text: f.score(standing.score), group: standing.group };
  };
  return (
    <HeatTable
      context={context}
      caption={caption}
      corner={corner}
      columns={columns}
      units={units}
      cell={cell}
      year={year}
      {...(own === undefined ? {} : { own })}
    />
  );
}
