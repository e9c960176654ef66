import type { IndexTexts, Lang } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { officialName } from '../make/unit-words.js';
import { paperTexts } from '../texts/paper.js';
import { type Filled, filledLines } from './fill.js';

/** The parts of a paper that say who issues it: the same for a plan and for its results. */
export type Issuer = Pick<
  Annex,
  'superior' | 'authority' | 'nation' | 'dated' | 'kind' | 'attached' | 'signature' | 'recipients'
>;

/**
 * Who issues a paper of a unit, or of an agency of it. The words are the index's own (keys `plan_…` of `index.csv`); one that has
 * none gets the unit's name and blanks to fill in.
 */
export function issuerOf(texts: IndexTexts, filled: Filled, lang: Lang): Issuer {
  const t = paperTexts[lang];
  const key = (name: string) => (filled.agency === null ? name : `${name}_agency`);
  const lines = (name: string) => filledLines(texts, name, filled, lang);
  const superior = lines(key('plan_superior'));
  const own = filled.agency === null ? [] : [filled.agency.toLocaleUpperCase(lang)];
  return {
    ...(superior && { superior }),
    authority: lines(key('plan_authority')) ?? [officialName(texts, filled.unit, lang).toLocaleUpperCase(lang), ...own],
    nation: (lang === 'vi' && lines('plan_nation')) || [],
    dated: t.dated(filled.unit.name[lang], filled.year),
    kind: t.kind,
    attached: lines(key('plan_attached'))?.join(' ') ?? t.attached(filled.year),
    signature: lines(key('plan_signature')) ?? [t.signature],
    recipients: { heading: t.recipients, lines: lines(key('plan_recipients')) ?? t.sentTo },
  };
}
