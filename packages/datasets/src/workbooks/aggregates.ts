import { foldWords } from '@papi/tables';

/** First words of what stands beside units and is none: the whole country, a mean, a lowest value. Folded, as tables print them. */
const firstWords = [
  ...['ca nuoc', 'toan quoc', 'viet nam', 'vietnam', 'national', 'country', 'all provinces', 'all units', 'whole'],
  ...['toan tinh', 'toan thanh pho', 'toan thi xa', 'toan huyen', 'toan quan', 'all communes', 'all districts'],
  ...['trung binh', 'binh quan', 'trung vi', 'diem trung', 'average', 'avg', 'mean', 'median'],
  ...['tong', 'cong', 'total', 'sum', 'thap nhat', 'cao nhat', 'nho nhat', 'lon nhat', 'toi thieu', 'toi da'],
  ...['minimum', 'maximum', 'min', 'max', 'lowest', 'highest', 'do lech chuan', 'standard deviation', 'std', 'sd'],
];
const beginning = new RegExp(`^(?:${firstWords.join('|')})(?: |$)`);

/** Whether a text in the place of a unit's name means all units together, or a figure about all of them. */
export function isAggregate(text: string): boolean {
  return beginning.test(foldWords(text));
}
