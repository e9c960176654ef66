import type { Message } from '@papi/tables';

/** What is said of scores that were made from respondents, in both languages. */
export const scoredMessages = {
  groupsAlone: (): Message => ({
    code: 'groups-alone',
    found: {
      vi: 'tệp chỉ có điểm của từng nhóm người trả lời',
      en: 'a file of scores of groups of respondents alone',
    },
    expected: {
      vi: 'điểm của cả đơn vị: dùng tệp do papi score ghi khi không có --by',
      en: 'scores of whole units: take the file that papi score writes without --by',
    },
  }),

  ofDifferences: (): Message => ({
    code: 'differences',
    found: {
      vi: 'tệp ghi chênh lệch giữa các nhóm người trả lời, không phải điểm',
      en: 'a file of differences between groups of respondents, not of scores',
    },
    expected: {
      vi: 'điểm của cả đơn vị: dùng tệp do papi score ghi khi không có --by và --differences',
      en: 'scores of whole units: take the file that papi score writes without --by and --differences',
    },
  }),

  madeUp: (years: readonly number[]): Message => ({
    code: 'made-up',
    found: {
      vi: `số liệu mô phỏng năm ${years.join(', ')}: tệp tự ghi là không có người trả lời thật`,
      en: `synthetic data of ${years.join(', ')}: the file says that nobody gave these answers`,
    },
    expected: {
      vi: 'không trích dẫn, không công bố như một kết quả',
      en: 'that they are not cited or published as results',
    },
  }),

  negativeFreedom: (found: string): Message => ({
    code: 'negative-df',
    found,
    expected: {
      vi: 'bậc tự do là số không âm, hoặc ô trống',
      en: 'degrees of freedom of 0 or more, or an empty cell',
    },
  }),
};
