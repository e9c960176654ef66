import { mergerNote, type Unit } from '@papi/methodology';
import type { Context } from '../site/context.js';

/**
 * What must be said of figures from before units were merged (the index's `merger`), and of a unit that was: what it went into.
 * Empty where the index says nothing of it.
 */
export function mergerOfUnit({ model, lang, textIfAny }: Context, unit: Unit): string {
  const said = [textIfAny('merger'), mergerNote(model.texts, model.geography, unit, lang)];
  return said.filter(Boolean).join(' ');
}
