import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { itemSpreadTexts } from '../../texts/item-spreads.js';
import { ItemSpreads, itemNotes } from '../node/item-spreads.js';

/** The indicators of each sub-axis of an axis in one year; nothing where none has values. */
export function AxisValues({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, lang, t } = context;
  const folds = model
    .subAxes(year, node)
    .map(sub => ({ sub, items: model.indicators?.under(year, sub.id) ?? [] }))
    .filter(({ items }) => items.length > 0);
  if (folds.length === 0) return null;
  const texts = itemSpreadTexts[lang];
  const all = folds.flatMap(({ items }) => items);
  return (
    <Section
      id="values"
      heading={texts.heading}
      rail={itemNotes(context, all).map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    >
      {folds.map(({ sub, items }) => (
        <Fold key={sub.id} summary={texts.fold(sub.id, t(sub.name), items.length)}>
          <ItemSpreads context={context} node={sub.id} year={year} items={items} />
        </Fold>
      ))}
    </Section>
  );
}
