import type { Context } from '../../site/context.js';
import type { CompareTexts, UnitNouns } from '../../texts/compare.js';

export interface CompareProps {
  readonly context: Context;
  readonly texts: CompareTexts;
  readonly nouns: UnitNouns;
}

/** What the script makes its form and sentences of: the two lists to choose from and the words, all out of sight. */
export function Chooser({ context, texts, nouns }: CompareProps) {
  const { model, t, w, lang } = context;
  return (
    <>
      <template id="compare-units">
        <select>
          <option value="">{texts.nobody}</option>
          {model.regions.map(region => (
            <optgroup key={region.code} label={t(region.name)}>
              {byName(model.unitsIn(region.code)).map(unit => (
                <option key={unit.code} value={unit.code} lang={lang === 'vi' ? undefined : 'vi'}>
                  {unit.name.vi}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </template>
      <template id="compare-years">
        <select>
          {[...model.years].reverse().map(year => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </template>
      <template id="compare-words">
        {Object.entries(wordsFor({ context, texts, nouns })).map(([key, words]) => (
          <p key={key} data-k={key}>
            {words}
          </p>
        ))}
      </template>
    </>
  );

  function wordsFor({ texts, nouns }: CompareProps): Readonly<Record<string, string>> {
    return {
      ...texts.patterns,
      ...Object.fromEntries([1, 2, 3, 4].map(n => [`place${n}`, texts.place(n, nouns)])),
      group0: w.withheld,
      group1: w.groups[1],
      group2: w.groups[2],
      group3: w.groups[3],
      group4: w.groups[4],
      score: w.score,
      rankHead: w.rank,
      group: w.group,
      year: texts.year,
      unitHead: texts.unitHead(nouns),
      totalTable: texts.totalTable(nouns),
      tableCaption: texts.tableCaption,
      tableCorner: texts.tableCorner,
      trendsCaption: texts.trendsCaption,
    };
  }
}

/** In the order of the Vietnamese alphabet. */
export function byName<T extends { readonly name: { readonly vi: string } }>(units: readonly T[]): readonly T[] {
  const alphabet = new Intl.Collator('vi');
  return [...units].sort((a, b) => alphabet.compare(a.name.vi, b.name.vi));
}
