import { Section } from '../../parts/section.js';
import type { WeakItem } from '../../site/weak-items.js';
import { itemValueTexts } from '../../texts/item-values.js';
import { unitIndicatorTexts } from '../../texts/unit-indicators.js';
import { ItemNotes } from '../unit/item-notes.js';
import { ReasonTags } from '../unit/reasons.js';
import type { PriorityView } from './view.js';

/** Rows of the table. */
const MOST = 12;
/** The smallest loss that is printed as a figure. */
const LEAST = 0.005;

/** The indicators under the listed contents that cost most; nothing where none is known. */
export function Items(view: PriorityView) {
  const { context, t, at } = view;
  const { items } = at;
  if (!items || items.items.length === 0) return null;
  const texts = unitIndicatorTexts[context.lang];
  const shown = items.items.slice(0, MOST);
  const costly = shown.filter(({ at: { leverage } }) => leverage >= LEAST);
  return (
    <Section
      id="indicators"
      heading={t.itemsHeading}
      finding={texts.finding(
        costly.slice(0, 3).map(({ item, at: found }) => ({
          node: found.node,
          id: item.id,
          name: context.t(item.name),
          item,
          at: { ...found, median: found.benchmark },
        })),
      )}
      rail={
        <>
          {items.year < at.year && <p class="note">{t.itemsNote(items.year)}</p>}
          <ItemNotes context={context} rows={shown} tested={shown.some(row => row.at.proved !== null)} />
        </>
      }
    >
      <Table {...view} rows={shown} />
    </Section>
  );
}

function Table({ context, t, u, at, rows }: PriorityView & { readonly rows: readonly WeakItem[] }) {
  const { w, f, lang } = context;
  const { heads, rank } = unitIndicatorTexts[lang];
  const says = itemValueTexts[lang];
  const ranked = rows.some(row => !Number.isNaN(row.at.rankGain));
  return (
    <table class="stack weak indicators">
      <caption class="vh">{t.itemsCaption(at.unit, at.items!.year)}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.item}</th>
          <th scope="col">{heads.value}</th>
          <th scope="col">{heads.median}</th>
          <th scope="col" class="r">
            {heads.points}
          </th>
          {ranked && (
            <th scope="col" class="r">
              {u.weak.heads.gain.join(' ')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, at: found }) => (
          <tr key={item.id}>
            <th scope="row">
              <span class="no">{item.id}</span> {context.t(item.name)}
              <ReasonTags context={context} t={u} of={found} />
            </th>
            <td data-l={heads.value}>{says.value(item, found.value)}</td>
            <td data-l={heads.median}>
              {says.value(item, found.benchmark)}
              <br />
              {rank(w.rankOf(found.rank, found.of))}
            </td>
            <td data-l={heads.points} class="r">
              {says.points(found)}
            </td>
            {ranked && (
              <td data-l={u.weak.heads.gain.join(' ')} class="r">
                {Number.isNaN(found.rankGain) ? w.none : found.rankGain > 0 ? `+${f.places(found.rankGain)}` : '0'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
