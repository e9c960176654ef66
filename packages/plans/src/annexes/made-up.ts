import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { indexNames } from './index-names.js';
import type { PaperOptions } from './paper-options.js';

/**
 * A data set as papers speak of it: scores that someone made of respondents (they have `df`), made up, or brought in a file of their
 * own, nobody is said to have published.
 */
export function asPublished(dataset: Dataset, { ownScores }: PaperOptions = {}): Dataset {
  const { methodology, scores, synthetic = [] } = dataset;
  if (synthetic.length === 0 && !scores.column('df') && !ownScores) return dataset;
  const { publisher: _nobody, ...texts } = methodology.texts;
  return { ...dataset, methodology: { ...methodology, texts } };
}

/** A paper that says below its title and first among its notes that its figures are made up, where they are. */
export function markedAsMadeUp(annex: Annex, { methodology, synthetic = [] }: Dataset, lang: Lang): Annex {
  if (synthetic.length === 0) return annex;
  const { index } = indexNames(methodology.texts, lang);
  const years = synthetic.join(', ');
  const line = {
    vi: `(Số liệu mô phỏng năm ${years}, không phải kết quả ${index})`,
    en: `(Made-up data of ${years}, not results of ${index})`,
  }[lang];
  const note = {
    vi: `Điểm năm ${years} do máy tính tạo ra để thử công cụ: không có người trả lời thật, không được trích dẫn.`,
    en: `The scores of ${years} were made up by a program to try the tools with: nobody was asked, and they must not be cited.`,
  }[lang];
  return { ...annex, title: [...annex.title, line], notes: [note, ...annex.notes] };
}
