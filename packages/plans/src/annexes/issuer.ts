import { hasLetterhead, type Lang, type Methodology, officialName } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { paperTexts } from '../texts/paper.js';
import { type Filled, filledLines } from './fill.js';

/** The parts of a paper that say who issues it: the same for a plan and for its results. */
export type Issuer = Pick<
  Annex,
  'superior' | 'authority' | 'nation' | 'dated' | 'kind' | 'attached' | 'signature' | 'recipients'
>;

/**
 * Who issues a paper of a unit, or of an agency of it. The words are the index's own (keys `plan_…` of `index.csv`); one that has
 * none gets the unit's name and blanks to fill in. An agency whose papers do not bear the unit's authority (`hasLetterhead`) gets blanks
 * for it, too: nobody knows here who stands above it, or which of a class of bodies issues it.
 */
export function issuerOf(methodology: Methodology, filled: Filled, lang: Lang): Issuer {
  const { texts } = methodology;
  const { unit, agency, year } = filled;
  const t = paperTexts[lang];
  const blank = agency !== null && !hasLetterhead(methodology, agency);
  const key = (name: string) => (agency === null ? name : `${name}_agency`);
  const lines = (name: string) => filledLines(texts, name, filled, lang);
  const superior = blank ? [t.blank] : lines(key('plan_superior'));
  const own = agency === null ? [] : [agency.toLocaleUpperCase(lang)];
  const named = [officialName(texts, unit, lang).toLocaleUpperCase(lang), ...own];
  return {
    ...(superior && { superior }),
    authority: blank ? [t.blank] : (lines(key('plan_authority')) ?? named),
    nation: (lang === 'vi' && lines('plan_nation')) || [],
    dated: t.dated(unit.name[lang], year),
    kind: t.kind,
    attached: (blank ? undefined : lines(key('plan_attached'))?.join(' ')) ?? t.attached(year),
    signature: lines(key('plan_signature')) ?? [t.signature],
    recipients: { heading: t.recipients, lines: lines(key('plan_recipients')) ?? t.sentTo },
  };
}
