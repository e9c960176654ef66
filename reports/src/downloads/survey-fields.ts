import type { Field } from './column.js';
import { unknown } from './fields.js';

const notEstimable = {
  vi: 'không ước lượng được, lý do ở cột reason',
  en: 'not estimable; the column reason says why',
};

const tooFew = { vi: 'quá ít người trả lời', en: 'too few respondents' };
const notTestable = { vi: 'không kiểm định được', en: 'not testable' };
const noRange = {
  vi: 'nội dung thành phần, hoặc điểm không có sai số',
  en: 'sub-axes, and scores without an error',
};

/** Columns that scores made from respondents have beside those of published ones. */
export const surveyed = {
  score: {
    name: 'score',
    type: 'number',
    about: { vi: 'Điểm ước lượng từ mẫu, không làm tròn', en: 'Score estimated from the sample, unrounded' },
  },
  se: { name: 'se', type: 'number', about: { vi: 'Sai số chuẩn', en: 'Standard error' }, empty: notEstimable },
  low: {
    name: 'low',
    type: 'number',
    about: { vi: 'Cận dưới của khoảng tin cậy', en: 'Lower end of the confidence interval' },
    empty: notEstimable,
  },
  high: {
    name: 'high',
    type: 'number',
    about: { vi: 'Cận trên của khoảng tin cậy', en: 'Upper end of the confidence interval' },
    empty: notEstimable,
  },
  df: {
    name: 'df',
    type: 'number',
    about: {
      vi: 'Bậc tự do: số đơn vị chọn mẫu cấp một trừ số tầng',
      en: 'Degrees of freedom: sampling units less strata',
    },
    empty: notEstimable,
  },
  n: {
    name: 'n',
    type: 'integer',
    about: {
      vi: 'Số người trả lời: với chỉ tiêu là số người đã trả lời câu hỏi đó; với nội dung thành phần, trục và tổng điểm là mọi người trả lời của đơn vị hoặc nhóm, kể cả người bỏ qua một số câu hỏi',
      en: 'Respondents: of an indicator those who answered it; of a sub-axis, axis and total all of the unit or group, also those who left some of its questions unanswered',
    },
    empty: unknown,
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
    about: {
      vi: 'Vì sao không có sai số chuẩn; few answers: quá ít người trả lời nên không nêu số liệu, cũng không nêu lý do nào khác',
      en: 'Why there is no error; few answers: too few answered, so neither figures nor any other reason are given',
    },
    empty: { vi: 'có sai số chuẩn', en: 'there is one' },
  },
  shown: {
    name: 'shown',
    type: 'boolean',
    about: {
      vi: 'Có đủ người trả lời để nêu trên trang hay không',
      en: 'Whether it rests on enough respondents to be shown on the pages',
    },
  },
  rankLow: {
    name: 'rankLow',
    type: 'integer',
    about: {
      vi: 'Hạng tốt nhất có thể khi xét sai số của mọi đơn vị',
      en: 'Best rank that the errors of all units leave possible',
    },
    empty: noRange,
  },
  rankHigh: {
    name: 'rankHigh',
    type: 'integer',
    about: {
      vi: 'Hạng thấp nhất có thể khi xét sai số của mọi đơn vị',
      en: 'Worst rank that the errors of all units leave possible',
    },
    empty: noRange,
  },
  lowest: {
    name: 'lowest',
    type: 'number',
    about: {
      vi: 'Giá trị của nơi thấp nhất, theo đơn vị của chỉ tiêu (xem indicators.csv)',
      en: 'Value of the lowest place, in the unit of the indicator (see indicators.csv)',
    },
  },
  highest: {
    name: 'highest',
    type: 'number',
    about: {
      vi: 'Giá trị của nơi cao nhất, theo đơn vị của chỉ tiêu',
      en: 'Value of the highest place, in the unit of the indicator',
    },
  },
  source: {
    name: 'source',
    type: 'string',
    about: {
      vi: 'Nguồn của hai mốc: published đã công bố cho năm đó, units tính từ các đơn vị trong tệp câu trả lời',
      en: 'Where the two are from: published for that year, or the units in the file of respondents',
    },
    values: ['published', 'units'],
  },
  units: {
    name: 'units',
    type: 'integer',
    about: { vi: 'Số đơn vị mà hai mốc được tính từ đó', en: 'Units that the two are taken from' },
    empty: { vi: 'hai mốc đã được công bố', en: 'the two are published' },
  },
  synthetic: {
    name: 'synthetic',
    type: 'boolean',
    about: {
      vi: 'Luôn là true: số liệu mô phỏng, không phải kết quả khảo sát',
      en: 'Always true: made-up data, not the result of a survey',
    },
  },
  value: {
    name: 'value',
    type: 'number',
    about: {
      vi: 'Giá trị ước lượng, theo đơn vị của chỉ tiêu (tỷ lệ: 0–1)',
      en: 'Estimate in the unit of the indicator (shares: 0–1)',
    },
    empty: tooFew,
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
    about: { vi: 'Nhóm được lấy làm mốc so sánh', en: 'Group it is held against' },
  },
  difference: {
    name: 'difference',
    type: 'number',
    about: { vi: 'Điểm của value trừ điểm của base', en: 'Score of value less that of base' },
    empty: tooFew,
  },
  p: {
    name: 'p',
    type: 'number',
    about: { vi: 'Giá trị p hai phía', en: 'Two-sided p-value' },
    empty: notTestable,
  },
  pHolm: {
    name: 'pHolm',
    type: 'number',
    about: {
      vi: 'p đã hiệu chỉnh theo Holm trên mọi đơn vị của cùng một năm, một nội dung và một cặp nhóm, trước khi bỏ đi dòng nào: tính cả những đơn vị không được nêu vì quá ít người trả lời. Khi tính chung mọi đơn vị thì chỉ có một phép so sánh nên bằng p',
      en: 'p adjusted by Holm over all units of one year, node and pair of groups, before any row is left out: units that are not given, for too few respondents, count. For all units together there is one comparison, and it equals p',
    },
    empty: notTestable,
  },
} as const satisfies Record<string, Field>;
