import type { IndexNode, SeriesSpan } from '@papi/methodology';
import { Fold, Scroll } from '../../parts/table.js';
import type { MethodProps } from './props.js';

/** Which years of the total and the axes compare, as a strip of years each; then every break and its reason. */
export function SeriesTables(props: MethodProps) {
  const { context, tables } = props;
  return (
    <>
      <Scroll context={context} label={tables.seriesCaption}>
        <Strips {...props} />
      </Scroll>
      <Fold summary={tables.reasonsSummary}>
        <Reasons {...props} />
      </Fold>
    </>
  );
}

function Strips({ context, tables }: MethodProps) {
  const { model, t } = context;
  const { years } = model;
  const nodes = [model.root(model.newest), ...model.axes(model.newest)];
  return (
    <table class="stretches">
      <caption>{tables.seriesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.node}</th>
          {years.map(year => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nodes.map(node => (
          <tr key={node.id}>
            <th scope="row">
              {node.parent !== null && <span class="no">{node.id} </span>}
              {t(node.short)}
            </th>
            {cellsOf(node, years, model.allSeries(node.id)).map(({ from, to, span, series }) => (
              <td key={from} colSpan={span} class={series ? 'stretch' : 'none'}>
                {series ? (from === to ? from : `${from}–${to}`) : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly span: number;
  readonly series: SeriesSpan | undefined;
}

/** The years of the editions, parted wherever a series of the node starts or ends. */
function cellsOf(_node: IndexNode, years: readonly number[], series: readonly SeriesSpan[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const year of years) {
    const own = series.find(s => s.from <= year && year <= s.to);
    const last = cells.at(-1);
    if (last && last.series === own) cells[cells.length - 1] = { ...last, to: year, span: last.span + 1 };
    else cells.push({ from: year, to: year, span: 1, series: own });
  }
  return cells;
}

interface Break {
  readonly year: number;
  readonly why: string;
  readonly nodes: readonly string[];
}

function Reasons({ context, tables }: MethodProps) {
  const { model, t } = context;
  const root = model.root(model.newest);
  const named = (id: string) => (id === root.id ? t(root.name) : id);
  return (
    <table>
      <caption>{tables.reasonsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{tables.year}</th>
          <th scope="col">{tables.changed}</th>
          <th scope="col">{tables.why}</th>
        </tr>
      </thead>
      <tbody>
        {breaksIn(model.methodology.series, t).map(({ year, why, nodes }) => (
          <tr key={`${year}/${why}`}>
            <th scope="row">{year}</th>
            <td>{nodes.map(named).join(', ')}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The starts of series after a node's first, together where year and reason are the same; oldest first. */
function breaksIn(series: readonly SeriesSpan[], t: MethodProps['context']['t']): readonly Break[] {
  const breaks = new Map<string, { year: number; why: string; nodes: string[] }>();
  for (const { node, from, why } of series) {
    if (!why) continue;
    const key = `${from}/${t(why)}`;
    const known = breaks.get(key);
    if (known) known.nodes.push(node);
    else breaks.set(key, { year: from, why: t(why), nodes: [node] });
  }
  return [...breaks.values()].sort((a, b) => a.year - b.year);
}
