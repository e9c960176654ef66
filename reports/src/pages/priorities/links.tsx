import type { Unit } from '@papi/methodology';
import { Say } from '../../parts/names.js';
import type { Context } from '../../site/context.js';
import { commonTexts } from '../../texts/common-priorities.js';
import { priorityTexts } from '../../texts/priorities.js';
import { hasCommon, priorityYear } from './year.js';

/** A link to what a unit should fix first; nothing where it never had a score. */
export function PrioritiesLink({ context, unit }: { readonly context: Context; readonly unit: Unit }) {
  const { model, href, lang } = context;
  const year = priorityYear(model, unit.code);
  if (year === undefined) return null;
  return (
    <p>
      <a href={href({ page: 'priorities', unit: unit.code })}>
        <Say context={context} s={priorityTexts(model.texts, lang).link(unit, year)} />
      </a>
    </p>
  );
}

/** A link to the contents that are weak in most units; nothing where there is no such page. */
export function CommonLink({ context }: { readonly context: Context }) {
  const { model, href, lang } = context;
  if (!hasCommon(model)) return null;
  return (
    <p>
      <a href={href({ page: 'priorities', unit: null })}>{commonTexts(model.texts, lang).link(model.newest)}</a>
    </p>
  );
}
