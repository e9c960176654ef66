import { list, say, together } from '../sentence.js';
import { capital, inWords } from './grammar.js';
import { national } from './national.js';
import type { Most, RankRange, RegionTexts } from './region.js';
import { words as ui } from './words.js';

/** More nodes than these that tie are counted, not named. */
const TIES = 3;

/** Vietnamese. */
export const vi: RegionTexts = {
  title: (region, index, year) => `${region}: ${index} ${year}`,
  kicker: (index, year, n) => `${capital(n.region, 'vi')} · ${index} ${year}`,
  groups: (v, n) => {
    if (v.scored === 0) return say`Không ${n.shortOne} nào trong ${n.region} có điểm năm ${v.year}.`;
    const groups = inWords(
      v.groups.map(g => `${g.count} ở ${ui.vi.groupOf(g.group)}`),
      'và',
    );
    const asked = n.partly ? ' được khảo sát' : '';
    const who =
      v.scored === v.units
        ? v.units === 1
          ? `${capital(n.region, 'vi')} có 1 ${n.one}${asked}`
          : `Cả ${v.units} ${n.many}${asked} trong ${n.region} đều có điểm năm ${v.year}`
        : `${v.scored} trong ${v.units} ${n.many}${asked} trong ${n.region} có điểm năm ${v.year}`;
    return together(say`${who}: ${groups}.`, v.withheld.length > 0 && say`${list(v.withheld, 'và')} không có điểm.`);
  },
  ends: (v, n) => {
    const where =
      v.of === v.all
        ? `cả ${v.all} ${n.many}${n.partly ? ' được khảo sát' : ''} đều được xếp hạng`
        : n.partly
          ? `trong ${v.all} ${n.many} được khảo sát, ${v.of} được xếp hạng`
          : `${n.whole} xếp hạng ${v.of} trong ${v.all} ${n.many}`;
    const alone = v.first.length === 1 && v.last.length === 1 && v.first[0]!.unit.code === v.last[0]!.unit.code;
    return alone
      ? say`${v.first[0]!} xếp hạng ${v.firstRank}; ${where}.`
      : say`${list(v.first, 'và')} xếp cao nhất ${n.region} (hạng ${v.firstRank}), ${list(v.last, 'và')} thấp nhất (hạng ${v.lastRank}); ${where}.`;
  },
  standingHeading: n => `Vị trí các ${n.shortMany}`,
  standingNote: n => `Số là điểm, màu là nhóm trong ${n.whole} ở từng trục. Xếp theo tổng điểm.`,
  standingCaption: (region, year, n) => `Tổng điểm và điểm các trục của các ${n.shortMany} ${region}, năm ${year}`,
  axesFinding: (high, low, n) => {
    const part = (group: string, m: Most | null) =>
      m &&
      `nhóm ${group} có nhiều ${n.shortMany} nhất ở ${national.vi.axes(m.nodes)} (${m.nodes.length > 1 ? 'mỗi trục ' : ''}${m.count} trong ${m.of})`;
    const parts = [part('Cao', high), part('Thấp', low)].filter(x => x !== null);
    return parts.length === 0 ? '' : `${capital(parts.join('; '), 'vi')}.`;
  },
  stripsHeading: n => `Chênh lệch trong ${n.region}`,
  stripsFinding: (widest, narrowest, n) => {
    const range = (r: RankRange) => `${national.vi.node(r.node)} (hạng ${r.best} đến ${r.worst})`;
    if (widest.best === widest.worst) return `Trong ${n.region} không có chênh lệch thứ hạng ở trục nào.`;
    return widest.node.id === narrowest.node.id
      ? `Các ${n.shortMany} trong ${n.region} chênh nhau ở ${range(widest)}.`
      : `Thứ hạng của các ${n.shortMany} trong ${n.region} cách xa nhau nhất ở ${range(widest)}, gần nhau nhất ở ${range(narrowest)}.`;
  },
  stripsNote: n =>
    `Mỗi vạch là một ${n.shortOne} trong ${n.region}. Dải màu là bốn nhóm của ${n.whole}, từ điểm thấp nhất đến cao nhất; mỗi trục một thang riêng.`,
  stripTitle: (axis, lowest, highest) =>
    lowest === highest ? `${axis}: ${lowest}` : `${axis}: thấp nhất ${lowest}, cao nhất ${highest}`,
  stripEnd: (units, score) => say`${list(units, 'và')} ${score}`,
  weakHeading: 'Điểm yếu chung',
  weakFinding: (most, n) => {
    if (most === null) return `Không nội dung thành phần nào là điểm yếu chung của từ hai ${n.shortMany} trở lên.`;
    const share =
      most.count === most.of ? `cả ${most.of} ${n.shortMany}` : `${most.count} trong ${most.of} ${n.shortMany}`;
    return most.nodes.length > TIES
      ? `${most.nodes.length} nội dung thành phần cùng là điểm yếu của ${share}; không nội dung nào là điểm yếu của nhiều ${n.shortMany} hơn.`
      : `${inWords(most.nodes.map(national.vi.node), 'và')} ${most.nodes.length > 1 ? 'cùng ' : ''}là điểm yếu của ${share}, nhiều hơn mọi nội dung khác.`;
  },
  weakNote: n =>
    `Một nội dung là điểm yếu khi ${n.shortOne} thuộc nhóm Thấp, hoặc điểm thấp hơn trung vị mà đang giảm, hoặc ba năm liền thấp hơn trung vị mà chưa cải thiện.`,
  weakCaption: (region, year, n) => `Nội dung thành phần yếu ở nhiều ${n.shortMany} nhất, ${region}, năm ${year}`,
  weakColumns: { count: n => `Số ${n.shortMany} yếu`, low: 'Nhóm Thấp', units: n => `Các ${n.shortMany} yếu` },
  methods: 'Định nghĩa đầy đủ',
  strongHeading: 'Điểm mạnh chung',
  strongFinding: (most, n) => {
    if (most === null) return `Không nội dung thành phần nào có ${n.shortOne} trong ${n.region} thuộc nhóm Cao.`;
    const share =
      most.count === most.of ? `cả ${most.of} ${n.shortMany}` : `${most.count} trong ${most.of} ${n.shortMany}`;
    return most.nodes.length > TIES
      ? `${most.nodes.length} nội dung thành phần cùng có ${share} thuộc nhóm Cao; không nội dung nào có nhiều hơn.`
      : `${inWords(most.nodes.map(national.vi.node), 'và')} ${most.nodes.length > 1 ? 'cùng ' : ''}có ${share} thuộc nhóm Cao, nhiều hơn mọi nội dung khác.`;
  },
  strongNote: n => `Số ${n.shortMany} trong ${n.region} thuộc nhóm Cao của ${n.whole}.`,
  movesHeading: (before, year) => `Thay đổi thứ hạng ${before}–${year}`,
  kept: (units, year) => (units.length === 0 ? [] : say`${list(units, 'và')} giữ nguyên hạng năm ${year}.`),
  movesNote: (before, year, ofBefore, of, n) =>
    `Hạng theo tổng điểm trong ${n.whole}, năm ${before} (dấu rỗng, trong số ${ofBefore}) và năm ${year} (dấu đặc, trong số ${of}, màu theo nhóm); hạng cao ở bên phải.`,
  historyHeading: 'Thứ hạng qua các năm',
  historyFinding: ({ from, to }, n) => {
    const count = (k: number, group: string) =>
      `${k === 0 ? `không ${n.shortOne} nào` : `${k} ${n.shortMany}`} thuộc nhóm ${group}`;
    const both = (y: { high: number; low: number }) => `${count(y.high, 'Cao')}, ${count(y.low, 'Thấp')}`;
    return from === null
      ? `Năm ${to.year}, năm đầu của chuỗi hiện hành: ${both(to)}.`
      : `Năm ${from.year}, năm đầu của chuỗi hiện hành: ${both(from)}; năm ${to.year}: ${both(to)}.`;
  },
  historyNote:
    'Số là hạng theo tổng điểm, màu là nhóm; dưới mỗi năm là số đơn vị được xếp hạng. Vạch dọc là chỗ đổi cách đo: hai bên không so sánh được. Dấu – là không có điểm.',
  historyCaption: (region, first, last, n) => `Hạng theo tổng điểm của các ${n.shortMany} ${region}, ${first}–${last}`,
  ofRanked: of => `/${of}`,
  numbersHeading: 'Số liệu đầy đủ',
  numbersSummary: year => `Bảng: hạng ở từng trục, năm ${year}`,
  numbersCaption: (year, n) =>
    `Hạng trong ${n.whole} năm ${year}; đầu mỗi cột ghi số ${n.many} có điểm. Dấu – là không có điểm.`,
  others: n => `Các ${n.regions} khác`,
  groupCount: (group, count) => `${group} ${count}`,
  cite: (region, index, year) => `${region}, ${index} ${year}`,
};
