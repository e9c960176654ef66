import { UnitLink } from '../../parts/names.js';
import { Ornament } from '../../parts/picture.js';
import { ScaleRow } from '../../parts/ranked-list.js';
import { Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { nodeTexts } from '../../texts/node.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import type { SeriesDrawing } from './drawings.js';

interface TableProps {
  readonly context: Context;
  readonly node: string;
  readonly name: string;
  readonly drawn: readonly SeriesDrawing[];
}

/** How all units lay in each year, drawn and in figures, newest first; each series with the reason it starts and its own scale. */
export function YearsTable({ context, node, name, drawn }: TableProps) {
  const { lang } = context;
  const { columns, yearsCaption } = subAxisTexts[lang];
  const heads = [columns.median, columns.q1, columns.q3, columns.min, columns.max, columns.scored];
  return (
    <Scroll context={context} label={yearsCaption(name)}>
      <table class="by-year">
        <caption class="vh">{yearsCaption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            <td />
            {heads.map(head => (
              <th key={head} scope="col" class="r">
                {head}
              </th>
            ))}
            <th scope="col">{columns.first}</th>
          </tr>
        </thead>
        {drawn.map(series => (
          <Series key={series.series.from} context={context} node={node} drawn={series} columns={heads.length + 1} />
        ))}
      </table>
    </Scroll>
  );
}

function Series({
  context,
  node,
  drawn,
  columns,
}: {
  context: Context;
  node: string;
  drawn: SeriesDrawing;
  columns: number;
}) {
  const { lang, t } = context;
  const { series, first, years, rows } = drawn;
  const why = !first && series.why ? t(series.why) : null;
  return (
    <tbody>
      <tr class="series">
        <th scope="rowgroup" colSpan={columns + 2}>
          <span class="stay">{subAxisTexts[lang].series(nodeTexts[lang].years(years.at(-1)!, years[0]!), why)}</span>
        </th>
      </tr>
      <tr class="scale">
        <td />
        <td>
          <ScaleRow context={context} ticks={drawn.ticks} decimals={drawn.decimals} />
        </td>
        <td colSpan={columns} />
      </tr>
      {years.map((year, i) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          <td>
            <Ornament context={context} drawing={rows[i]!} class="row" />
          </td>
          <Figures context={context} node={node} year={year} />
        </tr>
      ))}
    </tbody>
  );
}

function Figures({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, f, w, lang, text } = context;
  const { of, min, q1, median, q3, max } = model.spread(year, node)!;
  const first = model.ranking(year, node).filter(row => row.standing.rank === 1);
  return (
    <>
      <td class="r">
        <b>{f.score(median)}</b>
      </td>
      {[q1, q3, min, max].map((x, i) => (
        <td key={i} class="r">
          {f.score(x)}
        </td>
      ))}
      <td class="r">{of}</td>
      <td>
        {first.length > 2
          ? subAxisTexts[lang].shared(first.length, text('unit_short_many'))
          : first.map(({ unit }, i) => [
              i > 0 && ` ${w.and} `,
              <UnitLink key={unit.code} context={context} unit={unit} year={year} />,
            ])}
      </td>
    </>
  );
}
