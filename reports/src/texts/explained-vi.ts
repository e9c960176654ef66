import { numbers } from '../format.js';
import { ref, say } from '../sentence.js';
import type { Contribution, ExplainedTexts } from './explained.js';
import { capital, inWords, yearSpan } from './grammar.js';
import type { Naming } from './naming.js';
import { type RankRange, shareRanks } from './rank-range.js';
import { words } from './words.js';

const f = numbers('vi');
const { rankOf } = words.vi;
/** Names told at most; the rest stands in the table. */
const MOST = 2;

/** Places with their sign, or nothing where they round to nothing or are not known. */
const placesOf = (places: number) =>
  Number.isNaN(places) || Math.abs(places) < 0.05
    ? ''
    : `, ${places > 0 ? '+' : '−'}${f.tick(Math.abs(places), 1)} bậc`;
const named = ({ name, points, places }: Contribution) => `“${name}” (${f.change(points)} điểm${placesOf(places)})`;
const most = (parts: readonly Contribution[]) => inWords(parts.slice(0, MOST).map(named), 'và');
const p = (value: number) => (value < 0.0005 ? 'p < 0,001' : `p = ${f.tick(value, 3)}`);

const between = ({ low, high }: RankRange) => (low === high ? `chỉ có thể là ${low}` : `có thể từ ${low} đến ${high}`);

export function vi(n: Naming): ExplainedTexts {
  /** `3 trục có điểm cao hơn, làm tăng 1,20 điểm, nhiều nhất là …`. */
  const told = (start: string, parts: readonly Contribution[], points: number, way: string) =>
    parts.length === 1
      ? `${start}: ${named(parts[0]!)}`
      : `${start}, ${way} ${f.score(Math.abs(points))} điểm${parts.length > MOST ? `, nhiều nhất là ${most(parts)}` : `: ${most(parts)}`}`;
  return {
    title: unit => `${unit}: vì sao điểm và thứ hạng thay đổi`,
    description: (unit, first, last) =>
      `Vì sao điểm và thứ hạng của ${unit} thay đổi giữa các năm liền kề từ ${first} đến ${last}: phần do từng nội dung của chính mình, phần do các ${n.units} khác.`,
    heading: unit => say`${ref(unit)}: vì sao điểm và thứ hạng thay đổi`,
    sub: (first, last) => `${n.own ? '' : 'Chỉ số '}${n.index} ${yearSpan(first, last)}`,
    crumb: 'Vì sao thay đổi',
    back: unit => say`Điểm, hạng và nội dung yếu của ${ref(unit)}`,
    link: 'Vì sao điểm và thứ hạng thay đổi: từng nội dung, từng năm',
    pair: (from, to) => `Từ ${from} đến ${to}`,
    moved: (delta, before, now) => {
      const points =
        Math.abs(delta) < 0.005
          ? 'điểm gần như không đổi'
          : `${delta > 0 ? 'tăng' : 'giảm'} ${f.score(Math.abs(delta))} điểm`;
      const places = before.rank - now.rank;
      const [old, rank] = [rankOf(before.rank, before.of), rankOf(now.rank, now.of)];
      if (places === 0)
        return `${points}, ${old === rank ? `vẫn hạng ${rank}` : `giữ nguyên thứ hạng (${old} và ${rank})`}`;
      return `${points}, từ hạng ${old} ${places > 0 ? 'lên' : 'xuống'} ${rank}`;
    },
    apart: ranks =>
      ranks.length === 2
        ? `không so sánh được (hạng ${rankOf(ranks[0]!.rank, ranks[0]!.of)} và ${rankOf(ranks[1]!.rank, ranks[1]!.of)})`
        : 'không so sánh được',
    without: years => `không có tổng điểm năm ${inWords(years.map(String), 'và')}`,
    parts: ({ up, gain, down, loss, all }) => {
      const still = all - up.length - down.length;
      const alike = (count: number) => {
        if (count < all) return `${count} ${n.axes} có điểm`;
        return all === 1 ? `${capital(n.axis, 'vi')} duy nhất có điểm` : `Cả ${all} ${n.axes} có điểm`;
      };
      const inAll = up.length > 0 && up.length < all ? `${up.length} trong ${all} ${n.axes} có điểm` : alike(up.length);
      const said = [
        up.length > 0 && told(`${inAll} cao hơn`, up, gain, 'làm tăng'),
        down.length > 0 && told(`${alike(down.length)} thấp hơn`, down, loss, 'làm giảm'),
        still > 0 && `${alike(still)} gần như không đổi`,
      ].filter(part => part !== false);
      return `${said.join('; ')}.`;
    },
    below: (up, down) => {
      const said = [
        up.length > 0 && `làm tăng nhiều nhất là ${most(up)}`,
        down.length > 0 && `làm giảm nhiều nhất là ${most(down)}`,
      ].filter(part => part !== false);
      return said.length > 0 ? `Trong các ${n.subAxes}, ${said.join('; ')}.` : '';
    },
    noParts: unit =>
      say`Không đủ điểm của từng ${n.axis} trong cả hai năm nên chỉ tách được phần do điểm của chính ${ref(unit)} và phần do các ${n.units} khác.`,
    tested: ({ se, p: alone, pBH, pHolm, units }) =>
      `Kiểm định mức thay đổi của tổng điểm: sai số chuẩn ${f.score(se)}, ${p(alone)}; sau khi hiệu chỉnh cho ${units} ${n.units} được kiểm định cùng lúc, ${p(pBH)} (Benjamini–Hochberg) và ${p(pHolm)} (Holm).`,
    ranges: (before, now, from, to) =>
      `Khi xét sai số của mọi ${n.units}, thứ hạng năm ${from} ${between(before)}, năm ${to} ${between(now)} (mỗi khoảng có độ tin cậy ${f.percent(now.level)}): ${
        shareRanks(before, now)
          ? 'hai khoảng có phần chung, nên chưa thể khẳng định thứ hạng đã thay đổi.'
          : 'hai khoảng không có phần chung.'
      }`,
    none: (unit, years, from, to) =>
      n.own
        ? say`${ref(unit)} không có tổng điểm ${years.length > 1 ? 'cả hai năm' : 'năm'} ${inWords(years.map(String), 'và')} nên không tính được thay đổi từ năm ${from} đến năm ${to}.`
        : say`Tổng điểm ${years.length > 1 ? 'cả hai năm' : 'năm'} ${inWords(years.map(String), 'và')} của ${ref(unit)} không được công bố nên không tính được thay đổi từ năm ${from} đến năm ${to}.`,
    skipped: (unit, years, from) =>
      n.own
        ? say`${ref(unit)} không có tổng điểm năm ${inWords(years.map(String), 'và')} nên lấy năm ${from} để so sánh: năm gần nhất có điểm trong cùng một chuỗi.`
        : say`Tổng điểm năm ${inWords(years.map(String), 'và')} của ${ref(unit)} không được công bố nên lấy năm ${from} để so sánh: năm gần nhất có điểm trong cùng một chuỗi.`,
    onlyRanks:
      'Khi cách đo đã đổi, chênh lệch về điểm và thứ hạng vừa do kết quả, vừa do cách đo và không tách riêng được; vì vậy chỉ đặt hai thứ hạng cạnh nhau, không tính gì thêm.',
    broken: ({ how, starts, to }) => {
      if (how === 'new') return `mới đo từ năm ${to}`;
      if (how === 'gone') return `không đo nữa từ năm ${to}`;
      if (starts.length === 0) return 'đổi cách đo';
      return starts.map(({ year, why }) => `đổi cách đo từ năm ${year}${why ? `: ${why}` : ''}`).join('; ');
    },
    stillCompare: (axes, year) =>
      `${axes.length === 1 ? capital(n.axis, 'vi') : `Các ${n.axes}`} vẫn so sánh được: ${inWords(axes, 'và')}. Xem mức thay đổi ở trang năm ${year}`,
    earlier: 'Các năm trước',
    earlierFinding: (compared, pairs) => {
      if (pairs === 1) return `Cặp năm trước đó ${compared === 1 ? 'so sánh được' : 'không so sánh được'} với nhau.`;
      if (compared === pairs) return `Cả ${pairs} cặp năm trước đó đều so sánh được.`;
      if (compared === 0) return `Trong ${pairs} cặp năm trước đó, không cặp nào so sánh được.`;
      return `Trong ${pairs} cặp năm trước đó, ${compared} cặp so sánh được; ${pairs - compared > 1 ? 'các ' : ''}cặp còn lại chỉ có thứ hạng hoặc không có điểm.`;
    },
    reading: [
      'Đọc từ trên xuống: mỗi thanh bắt đầu ở chỗ thanh trước kết thúc; sang phải là làm tăng, sang trái là làm giảm, hàng cuối là kết quả.',
      'Biểu đồ của các năm trong cùng một chuỗi rộng bằng nhau, nên so sánh được độ dài các thanh.',
    ],
    key: { rise: 'làm tăng', fall: 'làm giảm' },
    split: both =>
      `Số bậc của từng ${n.axis} là phần đóng góp bình quân theo mọi thứ tự thay đổi có thể có (giá trị Shapley); của từng ${n.subAxis} là giá trị Owen, cộng lại đúng bằng số bậc của ${n.axis}. Vì là số bình quân nên có số lẻ; tính với ${both} ${n.units} có điểm cả hai năm.`,
    how: 'Cách tính',
    series: 'Các chuỗi năm so sánh được',
    heads: { points: 'Điểm', places: 'Hạng, số bậc', verdict: 'Kết luận' },
    field: `Các ${n.unitsShort} khác thay đổi`,
    entry: `Thêm hoặc bớt ${n.unitsShort} xếp hạng`,
    own: 'Điểm của chính mình',
    caption: (unit, from, to) =>
      `Từ điểm và hạng năm ${from} đến điểm và hạng năm ${to} của ${unit}: điểm và số bậc do từng ${n.axis} và các ${n.units} khác đóng góp`,
    fold: `Đến từng ${n.subAxis}: điểm hai năm, thay đổi và số bậc`,
    foldCaption: (unit, from, to) => `Thay đổi của ${unit} theo từng ${n.subAxis}, từ ${from} đến ${to}`,
    rest: `phần các ${n.indicators} đã biết không giải thích được`,
    indicatorNote: `Điểm của từng ${n.indicator} tính theo quy tắc chấm điểm của nội dung; ${n.indicator} không được tách số bậc.`,
    rounding: 'Số đã làm tròn nên cộng lại có thể lệch ở chữ số cuối.',
  };
}
