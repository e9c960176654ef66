import { surveyTexts } from '../texts/survey.js';
import type { Context } from './context.js';

/** That the data are made up, to stand wherever figures do; null where they are not. */
export function madeUp({ model, lang }: Pick<Context, 'model' | 'lang'>) {
  if (!model.synthetic) return null;
  const texts = surveyTexts[lang];
  const index = model.texts.measure ?? model.texts.short;
  return { whole: texts.madeUp(index?.[lang] ?? ''), short: texts.madeUpShort };
}
