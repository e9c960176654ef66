import type { IndexTexts, Lang } from '@papi/methodology';
import { planTexts } from '../texts/plan.js';
import type { JudgedBy } from '../types.js';

/**
 * The rules by which changes were called up and down, in the index's words: the test where standard errors are known, its threshold
 * where not (unsaid by an index that has no words for it).
 */
export function changeRules({ test, threshold }: JudgedBy, texts: IndexTexts, lang: Lang): readonly string[] {
  const rule = texts.rule_short?.[lang];
  return [
    ...(test ? [texts.errors_rule_short?.[lang] ?? planTexts[lang].notes.test] : []),
    ...(threshold && rule !== undefined ? [rule] : []),
  ];
}
