import type { ItemStatus } from '@papi/scoring';
import type { Context } from '../../site/context.js';
import { isRough } from '../../texts/item-values.js';
import { unitIndicatorTexts } from '../../texts/unit-indicators.js';
import { methodsLink } from '../methods/anchors.js';

interface ItemNotesProps {
  readonly context: Context;
  readonly rows: readonly { readonly at: { readonly status: ItemStatus } }[];
  /** Some earlier years compare. */
  readonly over?: boolean;
  /** Some gaps to the median were tested. */
  readonly tested?: boolean;
}

/** How a table of indicators is to be read. */
export function ItemNotes({ context, rows, over = false, tested = false }: ItemNotesProps) {
  const texts = unitIndicatorTexts[context.lang];
  const rough = rows.some(row => isRough(row.at.status));
  const surveyed = context.model.survey !== undefined;
  return (
    <>
      {texts.notes({ rough, over, surveyed, tested }).map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <p class="note">
        <a href={methodsLink(context, 'items')}>{texts.how}</a>
      </p>
    </>
  );
}
