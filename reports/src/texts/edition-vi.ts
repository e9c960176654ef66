import type { EditionTexts } from './edition.js';
import { capital } from './grammar.js';
import { national } from './national.js';
import { halfTold } from './words.js';

/** Vietnamese. */
export const vi: EditionTexts = {
  title: (index, year, n) => `${index} ${year}: kết quả ${n.partly ? 'chung' : n.country}`,
  heading: (index, year) => `${index} ${year}`,
  kicker: 'Kết quả từng năm',
  crumb: year => `Năm ${year}`,
  measured: v => `Năm ${v.year}, ${v.index} đo ${v.axes} trục nội dung gồm ${v.subAxes} nội dung thành phần.`,
  comparability: v => {
    if (v.before === null) return 'Đây là năm đầu tiên có điểm, nên chưa có năm trước để so sánh.';
    const says = national.vi;
    const also =
      v.after === null ? '' : ` Tổng điểm năm này ${v.total ? '' : 'cũng '}không so sánh được với năm ${v.after}.`;
    if (v.total && v.apart.length === 0)
      return `Cách đo như năm ${v.before}: tổng điểm và mọi trục đều so sánh được với năm trước.${also}`;
    if (v.same.length === 0)
      return `Không điểm nào so sánh được với năm ${v.before}: tổng điểm và cả ${v.apart.length} trục đều bắt đầu chuỗi mới.${also}`;
    const broken = v.apart.length > 0 ? `tổng điểm cùng ${says.axes(v.apart)}` : 'tổng điểm';
    return `${capital(broken, 'vi')} không so sánh được với năm ${v.before}; ${says.axes(v.same)} so sánh được.${also}`;
  },
  facts: {
    measured: 'Trục',
    subAxes: count => `${count} nội dung thành phần`,
    respondents: 'Khảo sát',
    unknown: 'không rõ số người trả lời',
    scored: 'Có điểm',
    ofAll: (all, n) => `trong ${all} ${n.many}`,
    median: 'Trung vị',
    middle: (q1, q3, many) => `${halfTold(many, 'vi')}: ${q1} đến ${q3}`,
    against: before => `So với ${before}`,
    totalCompares: yes => (yes ? 'Tổng điểm so sánh được' : 'Tổng điểm không so sánh được'),
    axesCompare: (same, all) =>
      same === all
        ? `cả ${all} trục so sánh được`
        : same === 0
          ? 'không trục nào so sánh được'
          : `${same} trong ${all} trục so sánh được`,
  },
  rankingHeading: (of, n) => `Xếp hạng ${of} ${n.many}`,
  spread: (q1, q3, n) =>
    `Một nửa số ${n.shortMany}, ở khoảng giữa, chỉ trải từ ${q1} đến ${q3} điểm: chênh lệch vài bậc không có nhiều ý nghĩa.`,
  rankingSummary: year => `Bảng: tổng điểm, nhóm và hạng năm ${year}`,
  rankingCaption: (year, of, all, n, before) =>
    [
      `Tổng điểm năm ${year}. ${of === all ? `Hạng tính trong cả ${all} ${n.many}.` : `Hạng tính trong ${of} ${n.many} có điểm, trên tổng số ${all}.`}`,
      before && `Hạng năm ${before.year} tính trong ${before.of} ${n.many}.`,
      before &&
        !before.compares &&
        'Hai năm không cùng một chuỗi: chỉ đặt hai thứ hạng cạnh nhau, không tính thay đổi.',
      'Dấu – là không có điểm.',
    ]
      .filter(Boolean)
      .join(' '),
  rankBefore: year => `Hạng ${year}`,
  measuredHeading: 'Các nội dung được đo',
  measuredNote: 'Cột cuối là năm đầu của chuỗi: từ năm đó đến năm này, điểm của trục so sánh được với nhau.',
  measuredCaption: year => `Các trục và nội dung thành phần năm ${year}`,
  indicators: (v, year) =>
    v === null
      ? `Chưa có danh mục chỉ tiêu của năm ${year}.`
      : v.scored === v.all
        ? `Danh mục năm ${year} có ${v.all} chỉ tiêu, tất cả đều được tính điểm.`
        : `Danh mục năm ${year} có ${v.all} chỉ tiêu, trong đó ${v.scored} chỉ tiêu được tính điểm.`,
  columns: { subAxes: 'Nội dung thành phần', indicators: 'Chỉ tiêu', since: 'So sánh được từ' },
  sinceFirst: 'năm đầu',
  breaksHeading: 'Chuỗi mới và lý do',
  breaksFinding: v => {
    const news =
      v.axes === 0
        ? `Không trục nào bắt đầu chuỗi mới năm ${v.year}`
        : `${v.axes === v.of ? `Cả ${v.of}` : `${v.axes} trong ${v.of}`} trục bắt đầu chuỗi mới năm ${v.year}`;
    return v.fresh === 0 ? `${news}.` : `${news}, trong đó ${v.fresh} trục lần đầu được đo.`;
  },
  breaksCaption: year => `Các chuỗi bắt đầu năm ${year} và lý do`,
  why: 'Lý do',
  starts: 'Trục và nội dung thành phần',
  fresh: 'lần đầu được đo',
  dropped: before => `không còn được đo (có đến năm ${before})`,
  sampleHeading: missing => (missing ? 'Mẫu khảo sát và đơn vị không có điểm' : 'Mẫu khảo sát'),
  respondents: (count, year) =>
    count === null
      ? `Chưa có nguồn nêu số người trả lời năm ${year}.`
      : `${count} người đã trả lời khảo sát năm ${year}.`,
  whyMissing: 'Vì sao có đơn vị không có điểm',
  exceptionsHeading: 'Điểm không khớp tổng thành phần',
  exception: (node, difference) => `${node}: điểm công bố lệch ${difference} so với tổng các thành phần.`,
  filesHeading: 'Tệp số liệu',
  numbersHeading: 'Số liệu đầy đủ',
  neighbours: 'Năm trước và năm sau',
  previous: year => `Năm ${year}`,
  next: year => `Năm ${year}`,
  cite: (index, year, n) => `${index} ${year}: kết quả ${n.partly ? 'chung' : n.country}`,
};
