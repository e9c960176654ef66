import { UnitLink } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Fold, Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import type { ItemFacts } from '../../site/indicators.js';
import { capital } from '../../texts/grammar.js';
import { itemSpreadTexts } from '../../texts/item-spreads.js';
import { itemValueTexts } from '../../texts/item-values.js';
import { ItemSpreads, itemNotes } from '../node/item-spreads.js';
import type { Shown } from './subject.js';

/** The indicators of a sub-axis over the units, in the newest year of its subject that has values; nothing where none has. */
export function IndicatorValues({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, text } = context;
  const { node } = shown;
  const year = [...shown.years].reverse().find(y => (model.indicators?.under(y, node).length ?? 0) > 0);
  if (year === undefined) return null;
  const items = model.indicators!.under(year, node);
  const texts = itemSpreadTexts[lang];
  return (
    <Section
      id="values"
      heading={texts.heading}
      rail={itemNotes(context, items).map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    >
      <ItemSpreads context={context} node={node} year={year} items={items} />
      {!model.survey && (
        <Fold summary={texts.summary(model.units.length, text('unit_many'), node, year)}>
          <EveryUnit context={context} items={items} year={year} node={node} />
        </Fold>
      )}
    </Section>
  );
}

interface EveryUnitProps {
  readonly context: Context;
  readonly items: readonly ItemFacts[];
  readonly year: number;
  readonly node: string;
}

/** The value of each indicator in each unit. */
function EveryUnit({ context, items, year, node }: EveryUnitProps) {
  const { model, lang, text, t, w } = context;
  const texts = itemSpreadTexts[lang];
  const says = itemValueTexts[lang];
  return (
    <Scroll context={context} label={texts.caption(node, year)}>
      <table class="units nums" data-sortable>
        <caption>
          <span class="stay">{texts.everyUnit(year)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{capital(text('unit_short_one'), lang)}</th>
            {items.map(({ item }) => (
              <th key={item.id} scope="col" class="r">
                <abbr title={t(item.name)}>{item.id}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.units.map(unit => (
            <tr key={unit.code}>
              <th scope="row">
                <UnitLink context={context} unit={unit} year={year} />
              </th>
              {items.map(({ item }) => {
                const at = model.indicators!.standing(year, unit.code, item.id);
                return <td key={item.id}>{at ? says.value(item, at.value) : w.none}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
