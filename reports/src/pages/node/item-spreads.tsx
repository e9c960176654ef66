import { UnitLink } from '../../parts/names.js';
import type { Context } from '../../site/context.js';
import type { ItemFacts } from '../../site/indicators.js';
import { capital } from '../../texts/grammar.js';
import { itemSpreadTexts } from '../../texts/item-spreads.js';
import { itemValueTexts } from '../../texts/item-values.js';

interface ItemSpreadsProps {
  readonly context: Context;
  readonly node: string;
  readonly year: number;
  readonly items: readonly ItemFacts[];
}

/** The indicators of a sub-axis over the units: how each is scored, its median, and who is at the ends. */
export function ItemSpreads({ context, node, year, items }: ItemSpreadsProps) {
  const { caption, heads } = itemSpreadTexts[context.lang];
  return (
    <table class="stack indicators">
      <caption>{caption(node, year)}</caption>
      <thead>
        <tr>
          {[heads.item, heads.median, heads.min, heads.max].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(facts => (
          <Row key={facts.item.id} context={context} facts={facts} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ context, facts }: { context: Context; facts: ItemFacts }) {
  const { lang, t } = context;
  const { heads } = itemSpreadTexts[lang];
  const says = itemValueTexts[lang];
  const { item, spread } = facts;
  return (
    <tr>
      <th scope="row">
        <span class="no">{item.id}</span> {t(item.name)}
        <br />
        <span class="note">{capital(says.scored(item, spread), lang)}</span>
      </th>
      <td data-l={heads.median}>{says.value(item, spread.median)}</td>
      <td data-l={heads.min}>
        <End context={context} facts={facts} value={spread.min} />
      </td>
      <td data-l={heads.max}>
        <End context={context} facts={facts} value={spread.max} />
      </td>
    </tr>
  );
}

/** The lowest or highest value, and whose it is: the unit, or how many. */
function End({ context, facts: { item }, value }: { context: Context; facts: ItemFacts; value: number }) {
  const { model, lang, text } = context;
  const units = model.indicators!.unitsAt(item.year, item.id, value);
  return (
    <>
      {itemValueTexts[lang].value(item, value)}
      <br />
      {units.length === 1 ? (
        <UnitLink context={context} unit={model.unit(units[0]!)} year={item.year} />
      ) : (
        itemSpreadTexts[lang].shared(units.length, text('unit_short_many'))
      )}
    </>
  );
}

/** How to read the tables of indicators of one or more sub-axes. */
export function itemNotes(context: Context, items: readonly ItemFacts[]): readonly string[] {
  const { scoring } = context.model.methodology;
  const ends = items.some(({ item }) =>
    scoring.some(
      ({ from, to, terms }) =>
        from <= item.year &&
        item.year <= to &&
        terms.some(term => term.item === item.id && [term.worst, term.best].some(end => typeof end === 'string')),
    ),
  );
  const rough = items.some(({ spread }) => spread.status === 'approximate' || spread.status === 'incomplete');
  return itemSpreadTexts[context.lang].notes(rough, ends);
}
