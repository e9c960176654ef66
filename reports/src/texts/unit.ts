import type { IndexTexts, Lang } from '@papi/methodology';
import { type Naming, namingOf } from './naming.js';
import { type ChangeTexts, changeTexts } from './unit-change.js';
import { type DataTexts, dataTexts } from './unit-data.js';
import { type FactTexts, factTexts } from './unit-facts.js';
import { type HeadTexts, headTexts } from './unit-head.js';
import { type HistoryTexts, historyTexts } from './unit-history.js';
import { type WeakTexts, weakTexts } from './unit-weak.js';

/** Every sentence of a unit's page, by the block it stands in. */
export interface UnitTexts {
  readonly naming: Naming;
  readonly head: HeadTexts;
  readonly facts: FactTexts;
  readonly weak: WeakTexts;
  readonly change: ChangeTexts;
  readonly history: HistoryTexts;
  readonly data: DataTexts;
}

/** The sentences of a unit's page in one language, with the index's own names in them. */
export function unitTexts(texts: IndexTexts, lang: Lang): UnitTexts {
  const naming = namingOf(texts, lang);
  return {
    naming,
    head: headTexts[lang](naming),
    facts: factTexts[lang](naming),
    weak: weakTexts[lang](naming),
    change: changeTexts[lang](naming),
    history: historyTexts[lang](naming),
    data: dataTexts[lang](naming),
  };
}
