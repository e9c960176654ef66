import type { IndexTexts, Words } from '@papi/methodology';

/** What is said of an index whose `index.csv` says nothing of its own. Only `short` has none: every index has a name. */
export function usualTexts(texts: IndexTexts): IndexTexts {
  const threshold = texts.threshold ?? { vi: '5%', en: '5%' };
  const units = texts.unit_many ?? { vi: 'đơn vị', en: 'units' };
  const unit = texts.unit_one ?? { vi: 'đơn vị', en: 'unit' };
  const index = texts.short ?? { vi: '', en: '' };
  const name = texts.name ?? index;
  return {
    name,
    site_title: index,
    headline: name,
    tagline: name,
    publisher: name,
    citation: index,
    unit_one: unit,
    unit_many: units,
    unit_short_one: unit,
    unit_short_many: units,
    region_one: { vi: 'vùng', en: 'region' },
    region_many: { vi: 'vùng', en: 'regions' },
    axis_one: { vi: 'trục nội dung', en: 'axis' },
    axis_many: { vi: 'trục nội dung', en: 'axes' },
    sub_axis_one: { vi: 'nội dung thành phần', en: 'sub-axis' },
    sub_axis_many: { vi: 'nội dung thành phần', en: 'sub-axes' },
    indicator_one: { vi: 'chỉ tiêu', en: 'indicator' },
    indicator_many: { vi: 'chỉ tiêu', en: 'indicators' },
    respondents: { vi: 'người trả lời', en: 'respondents' },
    rule_short: { vi: `ngưỡng ${threshold.vi}`, en: `the ${threshold.en} rule of thumb` },
    rule: {
      vi: `Thay đổi từ ${threshold.vi} trở lên so với năm trước được gọi là tăng hoặc giảm; đây là quy ước, không phải kiểm định thống kê.`,
      en: `A change of ${threshold.en} or more from one year to the next is called a rise or a fall; this is a rule of thumb and not a statistical test.`,
    },
    withheld_short: { vi: 'Không công bố điểm', en: 'Withheld' },
    withheld: {
      vi: 'Ô không có điểm được để trống, không thay bằng 0 và không xếp hạng.',
      en: 'Cells without a score stay empty: they are neither filled with 0 nor ranked.',
    },
    no_se: {
      vi: 'Điểm không kèm sai số chuẩn nên không vẽ khoảng tin cậy. Không nên coi chênh lệch nhỏ hay vài bậc xếp hạng là khác biệt thực chất.',
      en: 'The scores come without standard errors, so no interval is drawn. A small gap, or a few places in the ranking, should not be read as a real difference.',
    },
    groups: {
      vi: `Nhóm là tứ phân vị của các ${units.vi} có điểm.`,
      en: `Groups are quartiles of the ${units.en} with a score.`,
    },
    series: {
      vi: 'Chỉ so sánh các năm trong cùng một chuỗi.',
      en: 'Years compare only within one series.',
    },
    axes_apart: {
      vi: 'Điểm của các trục khác nhau không so sánh được với nhau.',
      en: 'Raw scores do not compare from one axis to another.',
    },
    not_official: {
      vi: `Nhóm, hạng, thay đổi và khoảng cách do trang này tính từ điểm ${index.vi}.`,
      en: `Groups, ranks, changes and gaps are computed here from the scores of ${index.en}.`,
    },
    source_note: { vi: `Tính từ điểm ${index.vi}.`, en: `Computed from the scores of ${index.en}.` },
  } satisfies Record<string, Words>;
}
