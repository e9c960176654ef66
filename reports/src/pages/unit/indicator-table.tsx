import { itemValueTexts } from '../../texts/item-values.js';
import { unitIndicatorTexts } from '../../texts/unit-indicators.js';
import type { UnitItem } from './items.js';
import type { View } from './view.js';

interface IndicatorTableProps {
  readonly node: string;
  readonly rows: readonly UnitItem[];
}

/** The indicators of one sub-axis: the unit's value, the median, the points to be won, earlier years that compare. */
export function IndicatorTable(view: View & IndicatorTableProps) {
  const { context, at, node, rows } = view;
  const { heads, caption } = unitIndicatorTexts[context.lang];
  const over = rows.some(row => row.earlier.length > 0);
  return (
    <table class="stack indicators">
      <caption class="vh">{caption(node, at.unit.name.vi, at.year)}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.item}</th>
          <th scope="col">{heads.value}</th>
          <th scope="col">{heads.median}</th>
          <th scope="col">{heads.points}</th>
          {over && <th scope="col">{heads.earlier}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.item.id} {...view} row={row} over={over} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ context, row, over }: View & { readonly row: UnitItem; readonly over: boolean }) {
  const { t, w, lang } = context;
  const { heads, rank, earlier, caution } = unitIndicatorTexts[lang];
  const says = itemValueTexts[lang];
  const { item, at } = row;
  return (
    <tr>
      <th scope="row">
        <span class="no">{item.id}</span> {t(item.name)}
        {row.caution && (
          <>
            <br />
            <span class="note">{caution(t(row.caution))}</span>
          </>
        )}
      </th>
      <td data-l={heads.value}>
        <b>{says.value(item, at.value)}</b>
        <br />
        {says.gap(item, at)}
      </td>
      <td data-l={heads.median}>
        {says.value(item, at.median)}
        {Number.isFinite(at.rank) && (
          <>
            <br />
            <span class="nb">{rank(w.rankOf(at.rank, at.of))}</span>
          </>
        )}
      </td>
      <td data-l={heads.points}>{says.points(at)}</td>
      {over && (
        <td data-l={heads.earlier} class="full">
          {row.earlier.length === 0
            ? w.none
            : row.earlier.map(was => earlier(was.from, says.value(item, was.value))).join('; ')}
        </td>
      )}
    </tr>
  );
}
