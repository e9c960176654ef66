import type { Field } from './column.js';

const unknown = {
  vi: 'không ước lượng được, lý do ở cột reason',
  en: 'not estimable; the column reason says why',
};

/** Columns that scores made from respondents have beside those of published ones. */
export const surveyed = {
  score: {
    name: 'score',
    type: 'number',
    about: { vi: 'Điểm ước lượng từ mẫu, không làm tròn', en: 'Score estimated from the sample, unrounded' },
  },
  se: { name: 'se', type: 'number', about: { vi: 'Sai số chuẩn', en: 'Standard error' }, empty: unknown },
  low: {
    name: 'low',
    type: 'number',
    about: { vi: 'Đầu thấp của khoảng tin cậy', en: 'Lower end of the confidence interval' },
    empty: unknown,
  },
  high: {
    name: 'high',
    type: 'number',
    about: { vi: 'Đầu cao của khoảng tin cậy', en: 'Upper end of the confidence interval' },
    empty: unknown,
  },
  df: {
    name: 'df',
    type: 'number',
    about: {
      vi: 'Bậc tự do: số đơn vị chọn mẫu trừ số tầng',
      en: 'Degrees of freedom: sampling units less strata',
    },
    empty: unknown,
  },
  n: {
    name: 'n',
    type: 'integer',
    about: { vi: 'Số người trả lời', en: 'Respondents it rests on' },
    empty: { vi: 'không rõ', en: 'not known' },
  },
  status: {
    name: 'status',
    type: 'string',
    about: {
      vi: 'Mức độ chắc chắn của quy tắc tính điểm: exact đúng, close sát, approximate gần đúng',
      en: 'How sure the rule of scoring is: exact, close, approximate',
    },
    empty: { vi: 'không qua quy tắc nào', en: 'no rule applies' },
  },
  reason: {
    name: 'reason',
    type: 'string',
    about: { vi: 'Vì sao không có sai số', en: 'Why there is no error' },
    empty: { vi: 'có sai số', en: 'there is one' },
  },
  shown: {
    name: 'shown',
    type: 'boolean',
    about: {
      vi: 'Có đủ người trả lời để nêu trên trang hay không',
      en: 'Whether it rests on enough respondents to be shown on the pages',
    },
  },
  synthetic: {
    name: 'synthetic',
    type: 'boolean',
    about: {
      vi: 'Luôn là true: số liệu mô phỏng, không phải kết quả khảo sát',
      en: 'Always true: made-up data, not the result of a survey',
    },
  },
  level: {
    name: 'level',
    type: 'string',
    about: {
      vi: 'Cấp: tổng điểm, trục, nội dung thành phần, chỉ tiêu',
      en: 'Level: total, axis, sub-axis, indicator',
    },
    values: ['total', 'axis', 'sub-axis', 'indicator'],
  },
  value: {
    name: 'value',
    type: 'number',
    about: {
      vi: 'Giá trị ước lượng, theo đơn vị của chỉ tiêu (tỷ lệ: 0–1)',
      en: 'Estimate in the unit of the indicator (shares: 0–1)',
    },
    empty: { vi: 'quá ít người trả lời', en: 'too few respondents' },
  },
  indicator: {
    name: 'indicator',
    type: 'string',
    about: { vi: 'Mã chỉ tiêu trong danh mục của năm', en: 'Code of the indicator in the list of the year' },
  },
  group: {
    name: 'group',
    type: 'string',
    about: { vi: 'Cách chia người trả lời: sex, area, ethnicity …', en: 'What divides them: sex, area, ethnicity …' },
  },
  part: { name: 'value', type: 'string', about: { vi: 'Nhóm người trả lời', en: 'Group of respondents' } },
  base: {
    name: 'base',
    type: 'string',
    about: { vi: 'Nhóm được lấy làm mốc', en: 'Group it is held against' },
  },
  difference: {
    name: 'difference',
    type: 'number',
    about: { vi: 'Điểm của value trừ điểm của base', en: 'Score of value less that of base' },
    empty: { vi: 'quá ít người trả lời', en: 'too few respondents' },
  },
  p: {
    name: 'p',
    type: 'number',
    about: { vi: 'Giá trị p hai phía', en: 'Two-sided p-value' },
    empty: { vi: 'không kiểm định được', en: 'not testable' },
  },
  pHolm: {
    name: 'pHolm',
    type: 'number',
    about: { vi: 'p đã điều chỉnh theo Holm', en: 'p adjusted by Holm' },
    empty: { vi: 'không kiểm định được', en: 'not testable' },
  },
} as const satisfies Record<string, Field>;
