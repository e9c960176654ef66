import type { Message } from '@papi/tables';

/** Every sentence this package says about a person's data, in both languages. */
export const messages = {
  noRows: (): Message => ({
    code: 'no-rows',
    found: { vi: 'không có dòng số liệu nào', en: 'no rows' },
    expected: { vi: 'ít nhất một người trả lời', en: 'at least one respondent' },
  }),

  missingKey: (): Message => ({
    code: 'missing-key',
    found: '',
    expected: { vi: 'mã của tầng hoặc đơn vị chọn mẫu', en: 'the code of a stratum or sampling unit' },
  }),

  badWeight: (found: unknown): Message => ({
    code: 'bad-weight',
    found: textOf(found),
    expected: { vi: 'quyền số là một số từ 0 trở lên', en: 'a weight: a number, 0 or more' },
  }),

  allWeightsZero: (): Message => ({
    code: 'all-weights-zero',
    found: { vi: 'mọi quyền số đều bằng 0', en: 'weights that are all 0' },
    expected: { vi: 'ít nhất một quyền số lớn hơn 0', en: 'at least one weight above 0' },
  }),

  psuInTwoStrata: (psu: string, first: string, second: string): Message => ({
    code: 'psu-in-two-strata',
    found: psu,
    expected: {
      vi: `mỗi đơn vị chọn mẫu nằm trong một tầng (đơn vị này có ở tầng ${first} và ${second})`,
      en: `each sampling unit in one stratum (this one stands in ${first} and in ${second})`,
    },
    likely: {
      vi: 'mã đơn vị lặp lại giữa các tầng (dùng tùy chọn nest)',
      en: 'labels that repeat from stratum to stratum (use the option nest)',
    },
  }),

  badFpc: (found: unknown): Message => ({
    code: 'bad-fpc',
    found: textOf(found),
    expected: {
      vi: 'số đơn vị của tổng thể, hoặc tỷ lệ chọn mẫu trên 0 và không quá 1',
      en: 'a number of units in the population, or a sampled fraction above 0 and at most 1',
    },
  }),

  fpcVaries: (found: number, before: number): Message => ({
    code: 'fpc-varies',
    found: String(found),
    expected: {
      vi: `một giá trị cho cả tầng (các dòng trước ghi ${before})`,
      en: `one value for the whole stratum or unit (rows before have ${before})`,
    },
  }),

  fpcTooSmall: (size: number, sampled: number): Message => ({
    code: 'fpc-too-small',
    found: String(size),
    expected: {
      vi: `ít nhất ${sampled} đơn vị như trong mẫu`,
      en: `at least the ${sampled} units that are in the sample`,
    },
  }),

  lonelyPsu: (stratum: string, stage: number): Message => ({
    code: 'lonely-psu',
    found: stratum,
    expected: {
      vi: `ít nhất hai đơn vị chọn mẫu trong mỗi tầng (cấp ${stage}), hoặc một quy tắc cho tầng chỉ có một đơn vị (lonely)`,
      en: `at least two sampling units in each stratum (stage ${stage}), or a rule for a stratum with one (lonely)`,
    },
  }),

  notANumber: (found: unknown): Message => ({
    code: 'not-a-number',
    found: textOf(found),
    expected: { vi: 'một số, hoặc ô trống nếu không trả lời', en: 'a number, or an empty cell for no answer' },
  }),

  noPopulation: (category: string): Message => ({
    code: 'no-population',
    found: category,
    expected: { vi: 'một nhóm có trong số liệu tổng thể', en: 'a category that the population figures have' },
  }),

  missingAuxiliary: (): Message => ({
    code: 'missing-auxiliary',
    found: { vi: 'người trả lời không có giá trị', en: 'respondents without a value' },
    expected: {
      vi: 'giá trị của mọi người trả lời, vì quyền số được điều chỉnh theo cột này',
      en: 'a value of every respondent, since weights are adjusted by it',
    },
  }),

  noSample: (category: string): Message => ({
    code: 'no-sample',
    found: category,
    expected: {
      vi: 'một nhóm có người trả lời với quyền số lớn hơn 0 (có thể gộp với nhóm khác)',
      en: 'a category with respondents of non-zero weight (it may be merged with another)',
    },
  }),

  notBinary: (item: string): Message => ({
    code: 'not-binary',
    found: item,
    expected: { vi: 'câu trả lời chỉ gồm 0 và 1', en: 'answers that are 0 or 1 only' },
  }),
};

/** How a value of a cell is shown; NaN is how columns of numbers hold a cell without one. */
function textOf(value: unknown): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : String(value);
}
