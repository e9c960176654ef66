import type { Decision } from './workbooks/types.js';

/** Everything that is decided in reading scores made from respondents, as it is told and recorded. */
export const scoredDecisions = {
  indicators: (values: number, indicators: number): Decision => ({
    code: 'indicators-apart',
    vi: `${values} giá trị của ${indicators} chỉ tiêu (các dòng có level là indicator) được đọc thành chỉ tiêu, không phải điểm`,
    en: `${values} ${values === 1 ? 'value' : 'values'} of ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} (rows whose level is indicator) read as indicators, not as scores`,
  }),

  unlisted: (ids: readonly string[], year: number): Decision => ({
    code: 'indicators-not-listed',
    vi: `danh sách chỉ tiêu năm ${year} không có ${listed(ids)}: các dòng đó không được đọc`,
    en: `the list of indicators of ${year} does not have ${listed(ids)}: these rows were not read`,
  }),

  hidden: (rows: number): Decision => ({
    code: 'hidden-withheld',
    vi: `${rows} dòng có số liệu nhưng shown ghi là không được nêu: coi như không công bố`,
    en: `${rows} ${rows === 1 ? 'row' : 'rows'} with a figure of which shown says that it may not be shown: taken as withheld`,
  }),

  groupsLeftOut: (rows: number): Decision => ({
    code: 'groups-left-out',
    vi: `${rows} dòng về từng nhóm người trả lời (cột value) không được đọc: chỉ điểm của cả đơn vị mới xếp hạng được`,
    en: `${rows} ${rows === 1 ? 'row' : 'rows'} about groups of respondents (column value) left out: only scores of whole units are ranked`,
  }),
};

/** The first ten, and that there are more. */
function listed(ids: readonly string[]): string {
  return ids.slice(0, 10).join(', ') + (ids.length > 10 ? ' …' : '');
}
