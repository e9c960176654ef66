import type { Field } from './column.js';

/** Why a cell may be empty. */
export const unknown = { vi: 'không rõ', en: 'not known' };

/** Columns that mean the same in every file. */
export const common = {
  year: { name: 'year', type: 'year', about: { vi: 'Năm khảo sát', en: 'Year of the edition' } },
  unit: {
    name: 'unit',
    type: 'string',
    about: { vi: 'Mã đơn vị, là chữ chứ không phải số', en: 'Code of the unit: a text, not a number' },
  },
  name: {
    name: 'name',
    type: 'string',
    about: { vi: 'Tên tiếng Việt của đơn vị', en: 'Vietnamese name of the unit' },
  },
  node: {
    name: 'node',
    type: 'string',
    about: {
      vi: 'Mã của tổng điểm, trục hoặc nội dung thành phần (total, 1, 1.1). Cần đọc cùng với năm: một mã có thể là nội dung khác ở năm khác',
      en: 'Id of the total, an axis or a sub-axis (total, 1, 1.1). To be read with the year: an id may mean another subject in another year',
    },
  },
  score: {
    name: 'score',
    type: 'number',
    about: { vi: 'Điểm đã công bố, không làm tròn', en: 'Published score, unrounded' },
  },
  rank: {
    name: 'rank',
    type: 'integer',
    about: {
      vi: 'Hạng: 1 là cao nhất, bằng điểm thì cùng nhận hạng cao hơn',
      en: 'Rank: 1 is the highest, ties share the best rank',
    },
  },
  of: { name: 'of', type: 'integer', about: { vi: 'Số đơn vị có điểm trong năm', en: 'Units with a score that year' } },
  group: {
    name: 'group',
    type: 'string',
    about: { vi: 'Nhóm tứ phân vị, từ cao đến thấp', en: 'Quartile group, best first' },
    values: ['High', 'Mid-high', 'Mid-low', 'Low'],
  },
} as const satisfies Record<string, Field>;

const notCompared = {
  vi: 'không có điểm năm trước, hoặc năm trước thuộc chuỗi khác',
  en: 'no score the edition before, or that edition is of another series',
};
const notJudged = { vi: 'chỉ xét nội dung thành phần', en: 'only sub-axes are judged' };

/** First and last year of what a row says. */
export const held = {
  from: { name: 'from', type: 'year', about: { vi: 'Năm đầu áp dụng', en: 'First year it holds' } },
  to: { name: 'to', type: 'year', about: { vi: 'Năm cuối áp dụng', en: 'Last year it holds' } },
} as const satisfies Record<string, Field>;

/** What a row is about, in both languages. */
export const named = {
  vi: { name: 'name_vi', type: 'string', about: { vi: 'Tên tiếng Việt', en: 'Vietnamese name' } },
  en: { name: 'name_en', type: 'string', about: { vi: 'Tên tiếng Anh', en: 'English name' } },
} as const satisfies Record<string, Field>;

/** Which indicator a row is about. */
export const item = {
  indicator: {
    name: 'indicator',
    type: 'string',
    about: { vi: 'Mã chỉ tiêu trong năm đó', en: 'Id of the indicator that year' },
  },
  concept: {
    name: 'concept',
    type: 'string',
    about: {
      vi: 'Tên cố định của câu hỏi: chỉ so sánh chỉ tiêu giữa các năm theo cột này, không theo mã',
      en: 'Lasting name of the question: indicators compare between years by this, never by id',
    },
  },
} as const satisfies Record<string, Field>;

/** Columns of a unit's own file. */
export const own = {
  level: {
    name: 'level',
    type: 'string',
    about: { vi: 'Cấp: tổng điểm, trục, nội dung thành phần', en: 'Level of the node' },
    values: ['total', 'axis', 'sub-axis'],
  },
  nameVi: {
    name: 'name_vi',
    type: 'string',
    about: { vi: 'Tên tiếng Việt của nội dung trong năm đó', en: 'Vietnamese name of the node that year' },
  },
  nameEn: {
    name: 'name_en',
    type: 'string',
    about: { vi: 'Tên tiếng Anh của nội dung trong năm đó', en: 'English name of the node that year' },
  },
  series: {
    name: 'series',
    type: 'string',
    about: {
      vi: 'Chuỗi so sánh được: chỉ so các năm có cùng giá trị',
      en: 'Comparable series: only years with the same value compare',
    },
  },
  percentile: {
    name: 'percentile',
    type: 'number',
    about: {
      vi: 'Tỷ lệ các đơn vị khác có điểm thấp hơn (0–1), bằng điểm thì tính một nửa',
      en: 'Share of the other units with a lower score (0–1), ties half',
    },
  },
  median: {
    name: 'median',
    type: 'number',
    about: { vi: 'Trung vị của các đơn vị có điểm', en: 'Median of the units with a score' },
  },
  reached: {
    name: 'reached',
    type: 'number',
    about: {
      vi: 'Phần đã đạt, từ mức thấp nhất đến mức cao nhất có thể đạt trên thực tế (0–1)',
      en: 'Share reached of the range up to the highest score that can really be reached (0–1)',
    },
  },
  headroom: {
    name: 'headroom',
    type: 'number',
    about: {
      vi: 'Số điểm còn lại đến mức cao nhất có thể đạt trên thực tế',
      en: 'Points left to the highest score that can really be reached',
    },
  },
  from: {
    name: 'from',
    type: 'year',
    about: { vi: 'Năm so sánh: năm khảo sát liền trước', en: 'Year compared with: the edition before' },
    empty: {
      vi: 'năm khảo sát đầu tiên, hoặc mã chưa có ở năm trước',
      en: 'first edition, or the node did not exist the edition before',
    },
  },
  delta: { name: 'delta', type: 'number', about: { vi: 'Thay đổi, điểm', en: 'Change, points' }, empty: notCompared },
  relative: {
    name: 'relative',
    type: 'number',
    about: {
      vi: 'Thay đổi tương đối: điểm mới chia điểm cũ, trừ 1',
      en: 'Relative change: new score over old, minus 1',
    },
    empty: notCompared,
  },
  verdict: {
    name: 'verdict',
    type: 'string',
    about: {
      vi: 'Kết luận: tăng, giảm, đi ngang (theo quy tắc ở trang Phương pháp), không so sánh được',
      en: 'Verdict: up, down, level (by the rule on the Methods page), not comparable',
    },
    empty: {
      vi: 'năm khảo sát đầu tiên, hoặc mã chưa có ở năm trước',
      en: 'first edition, or the node did not exist the edition before',
    },
    values: ['up', 'down', 'flat', 'unclear', 'not comparable'],
  },
  reason: {
    name: 'reason',
    type: 'string',
    about: {
      vi: 'Vì sao không so sánh được: khác chuỗi, không công bố điểm, không có trong danh sách',
      en: 'Why it does not compare: another series, score withheld, unit absent',
    },
    empty: { vi: 'so sánh được', en: 'it compares' },
    values: ['series', 'withheld', 'absent'],
  },
  rankFrom: {
    name: 'rankFrom',
    type: 'integer',
    about: { vi: 'Hạng năm trước', en: 'Rank the edition before' },
    empty: { vi: 'không có điểm năm trước', en: 'no score the edition before' },
  },
  own: {
    name: 'own',
    type: 'number',
    about: {
      vi: 'Số bậc do điểm của chính đơn vị; số dương là tăng hạng',
      en: 'Places by its own score; positive is upward',
    },
    empty: notCompared,
  },
  field: {
    name: 'field',
    type: 'number',
    about: { vi: 'Số bậc do điểm của các đơn vị khác', en: 'Places by the scores of the others' },
    empty: notCompared,
  },
  entry: {
    name: 'entry',
    type: 'number',
    about: { vi: 'Số bậc do thêm hoặc bớt đơn vị được xếp hạng', en: 'Places by units that came or went' },
    empty: notCompared,
  },
  unusual: {
    name: 'unusual',
    type: 'number',
    about: {
      vi: 'Tỷ lệ các trường hợp thay đổi thứ hạng sau cùng số năm, trong cùng một chuỗi, bằng hoặc lớn hơn (0–1)',
      en: 'Share of rank moves over as many years inside series at least as large (0–1)',
    },
    empty: notCompared,
  },
  weak: {
    name: 'weak',
    type: 'boolean',
    about: { vi: 'Có phải điểm yếu', en: 'Whether it is a weak spot' },
    empty: notJudged,
  },
  reasons: {
    name: 'reasons',
    type: 'string',
    about: {
      vi: 'Lý do, cách nhau bằng “; ”: low thấp, falling giảm, stuck chưa cải thiện (ba năm liền thấp hơn trung vị, giữa các năm ấy không tăng), far xa',
      en: 'Reasons, parted by “; ”: low, falling, stuck (below the median in three years in a row, not up between them), far',
    },
    empty: { vi: 'không có lý do nào, hoặc không phải nội dung thành phần', en: 'no reason, or not a sub-axis' },
  },
  gap: {
    name: 'gap',
    type: 'number',
    about: {
      vi: 'Trung vị trừ điểm; số dương là thấp hơn trung vị',
      en: 'Median minus score; positive is below the median',
    },
    empty: notJudged,
  },
  leverage: {
    name: 'leverage',
    type: 'number',
    about: {
      vi: 'Số điểm mà tổng điểm tăng thêm nếu lên mức trung vị',
      en: 'Points of the total won by reaching the median',
    },
    empty: notJudged,
  },
  rankGain: {
    name: 'rankGain',
    type: 'integer',
    about: {
      vi: 'Số bậc có thể tăng nếu chỉ nội dung này lên mức trung vị',
      en: 'Places won if this node alone reached the median',
    },
    empty: { vi: 'không phải nội dung thành phần, hoặc không có tổng điểm', en: 'not a sub-axis, or no total score' },
  },
  yearsLow: {
    name: 'yearsLow',
    type: 'integer',
    about: {
      vi: 'Số năm liền thuộc nhóm Thấp, trong cùng một chuỗi',
      en: 'Years in a row in the Low group, inside the series',
    },
    empty: notJudged,
  },
} as const satisfies Record<string, Field>;
