import type { Context } from '../../site/context.js';
import { type DataNouns, type DataTexts, dataTexts } from '../../texts/data.js';

export interface DataProps {
  readonly context: Context;
  readonly texts: DataTexts;
  readonly nouns: DataNouns;
}

/** The words of the data page in the page's language. */
export function propsOf(context: Context): DataProps {
  const { model, text, lang } = context;
  const nouns = {
    index: text('short'),
    unit: text('unit_one'),
    units: text('unit_many'),
    publisher: text('publisher'),
    own: model.survey !== undefined,
    method: model.texts.measure?.[lang] ?? text('short'),
  };
  return { context, texts: dataTexts[lang], nouns };
}
