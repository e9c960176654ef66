import type { Message } from '@papi/tables';

/** Faults in a person's files that the command itself finds, in both languages. */
export const estimateMessages = {
  doubleColumn: (name: string): Message => ({
    code: 'double-column',
    found: name,
    expected: { vi: 'tên cột chỉ xuất hiện một lần', en: 'a name that one column alone has' },
  }),

  words: (column: string, words: readonly string[], isAnswer: boolean): Message => ({
    code: 'column-of-words',
    found: { vi: `cột chữ (${words.join(', ')})`, en: `a column of words (${words.join(', ')})` },
    expected: { vi: 'một cột số', en: 'a column of numbers' },
    ...(isAnswer && { likely: { vi: `--proportion ${column}`, en: `--proportion ${column}` } }),
  }),

  noWeight: (): Message => ({
    code: 'no-weight',
    found: '',
    expected: { vi: 'quyền số lặp là một số', en: 'a replicate weight: a number' },
  }),

  noTotals: (): Message => ({
    code: 'no-totals',
    found: { vi: 'không có cột số liệu tổng thể', en: 'no column of population totals' },
    expected: { vi: 'một cột "total" hoặc "tổng số"', en: 'a column "total"' },
  }),

  badTotal: (): Message => ({
    code: 'bad-total',
    expected: { vi: 'số liệu tổng thể là một số từ 0 trở lên', en: 'a population total: a number, 0 or more' },
  }),
};
