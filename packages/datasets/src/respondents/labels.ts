import { numberIn, pairOf, pairOfWord, type Recode } from './recode.js';

/** What one column's codes mean: how a text becomes the id of a group's value. */
export interface LabelRule {
  readonly recode: Recode;
  /** Codes that are no answer, unless the recode names them. */
  readonly missing: readonly string[];
}

/** The texts of one column, made into the ids of a group's values, each different text judged once. */
export class Labels {
  /** The ids that have occurred. */
  readonly seen = new Set<string>();
  readonly #rule: LabelRule;
  readonly #ids = new Map<string, string>();

  constructor(rule: LabelRule) {
    this.#rule = rule;
  }

  /** The ids of a block's texts, empty for no answer; a code that no recode has is told once and is no answer. */
  of(texts: readonly string[], tell: (row: number, code: string) => void): readonly string[] {
    const ids = new Array<string>(texts.length);
    for (let i = 0; i < texts.length; i++) ids[i] = this.#id(texts[i] as string, i, tell);
    return ids;
  }

  #id(text: string, row: number, tell: (row: number, code: string) => void): string {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#resolve(text.trim());
    if (id === undefined) tell(row, text.trim());
    else if (id !== '') this.seen.add(id);
    this.#ids.set(text, id ?? '');
    return id ?? '';
  }

  #resolve(text: string): string | undefined {
    const { recode, missing } = this.#rule;
    const code = numberIn(text);
    if (text === '') return '';
    const to = pairOfWord(recode, text) ?? (Number.isNaN(code) ? undefined : pairOf(recode, code));
    if (to !== undefined) return to;
    if (missing.some(other => other === text || numberIn(other) === code)) return '';
    return recode.others ?? (recode.pairs.length > 0 ? undefined : text);
  }
}

/** The ids a rule can give, in the order written. */
export function idsOf({ recode: { pairs, others } }: LabelRule): readonly string[] {
  return [...new Set([...pairs.map(pair => pair.to), others ?? ''])].filter(id => id !== '');
}
