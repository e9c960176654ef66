import { numbers } from '../format.js';
import { list, type Sentence, say, together } from '../sentence.js';
import { capital, inWords } from './grammar.js';
import type { Gap, GroupTexts, NotCompared, PairNames, PairSaid } from './groups.js';
import { intervalTexts } from './interval.js';

const f = numbers('vi');
const t = intervalTexts.vi;

const both = ({ value, base }: PairNames) => `${value} và ${base}`;
const within = ({ interval }: Gap, name: string) =>
  interval ? ` (${name}: ${t.signedRange(interval.low, interval.high)})` : '';

function why(not: NotCompared): string {
  if (not.kind === 'absent') return `mẫu không có ${not.part}`;
  return not.n === null
    ? `quá ít ${not.part} trả lời`
    : `chỉ có ${f.count(not.n)} ${not.part} trả lời (tối thiểu ${not.least})`;
}

/** The gap of a score, `what` as the subject of the sentence. */
function gapOf(what: string, names: PairNames, gap: Gap, level: number): string {
  const { difference, proved, reason } = gap;
  const size = f.score(Math.abs(difference));
  if (proved === null)
    return `Chênh lệch ${what.toLowerCase()} giữa ${both(names)} là ${f.change(difference)} điểm, không kiểm định được (${t.none(reason)}).`;
  if (!proved)
    return `Chưa đủ cơ sở để kết luận ${what.toLowerCase()} của ${both(names)} khác nhau: chênh lệch ${f.change(difference)} điểm${within(gap, t.name(level))}.`;
  return `${what} của ${names.value} ${difference > 0 ? 'cao hơn' : 'thấp hơn'} của ${names.base} ${size} điểm, chênh lệch có ý nghĩa thống kê${within(gap, `${t.name(level)} của chênh lệch`)}.`;
}

function axesOf({ value, higher, lower, tested }: PairSaid): string {
  if (tested === 0) return '';
  const part = (nos: readonly string[], way: string) =>
    nos.length > 0 && `${way} ở ${nos.length > 1 ? 'các trục' : 'trục'} ${inWords(nos, 'và')}`;
  const parts = [part(higher, 'cao hơn'), part(lower, 'thấp hơn')].filter(p => p !== false);
  if (parts.length === 0)
    return tested === 1
      ? 'Chỉ kiểm định được một trục, và ở trục đó chưa có chênh lệch có ý nghĩa thống kê.'
      : `Trong ${tested} trục kiểm định được, không trục nào có chênh lệch có ý nghĩa thống kê.`;
  return `Theo từng trục, điểm của ${value} ${parts.join(', ')} (có ý nghĩa thống kê).`;
}

/** Vietnamese. */
export const vi: GroupTexts = {
  heading: 'So sánh giữa các nhóm người trả lời',
  pair: names => capital(both(names), 'vi'),
  finding: said => {
    const proved = said.filter(s => s.not === null && (s.total?.proved || s.higher.length + s.lower.length > 0));
    const compared = said.filter(s => s.not === null && ((s.total?.proved ?? null) !== null || s.tested > 0));
    if (compared.length === 0)
      return said.some(s => s.total !== null) ? 'Không kiểm định được chênh lệch nào giữa các nhóm.' : vi.nothing;
    if (proved.length === 0)
      return `Chưa thấy chênh lệch có ý nghĩa thống kê giữa ${compared.map(both).join('; giữa ')}.`;
    return `Có chênh lệch có ý nghĩa thống kê, ở tổng điểm hoặc ở ít nhất một trục, giữa ${proved.map(both).join('; giữa ')}.`;
  },
  said: (s, level) => {
    if (s.not) return `Không so sánh ${both(s)}: ${why(s.not)}.`;
    const total = s.total && gapOf('Tổng điểm', s, s.total, level);
    return [total, axesOf(s)].filter(Boolean).join(' ') || `Không so sánh được ${both(s)}.`;
  },
  counts: (names, n) => {
    const part = (name: string, count: number | null) => count !== null && `${name} ${f.count(count)}`;
    const parts = [part(names.value, n.value), part(names.base, n.base)].filter(p => p !== false);
    return parts.length > 0 ? `Số người trả lời: ${parts.join(', ')}.` : '';
  },
  notes: (level, least) => [
    `Mỗi vạch là ${t.name(level)}. Khi hai khoảng có phần chồng lên nhau, chênh lệch vẫn có thể có ý nghĩa thống kê, vì hai nhóm thuộc cùng một mẫu: hãy xem kết luận ở bên phải.`,
    `Chênh lệch được kiểm định ở mức 5%, p được hiệu chỉnh theo Holm vì kiểm định ở nhiều nơi cùng lúc. Nhóm có dưới ${least} người trả lời không được nêu.`,
  ],
  summary: names => `Bảng: điểm của ${both(names)}, chênh lệch và kiểm định`,
  caption: (unit, names, year) =>
    `${unit}, ${year}: điểm của ${both(names)}. Chênh lệch là điểm của ${names.value} trừ điểm của ${names.base}.`,
  difference: 'Chênh lệch',
  holm: 'p (Holm)',
  verdictHead: 'Kết luận',
  verdict: proved =>
    proved === null ? 'không kiểm định được' : proved ? 'có ý nghĩa thống kê' : 'chưa có ý nghĩa thống kê',
  rowTitle: (name, names, [value, base]) => `${name}: ${names.value} ${value}, ${names.base} ${base}`,
  overHeading: 'Chênh lệch giữa các nhóm người trả lời',
  over: (s, level, { one, many }): Sentence => {
    const all = s.whole && gapOf('Điểm', s, s.whole, level);
    const whole = all && `Tính chung mọi nơi được khảo sát, ${all.charAt(0).toLowerCase()}${all.slice(1)}`;
    const place = (units: typeof s.higher, way: string) => units.length > 0 && say`${way} ở ${list(units, 'và')}`;
    const places = [place(s.higher, 'cao hơn'), place(s.lower, 'thấp hơn')].filter(p => p !== false);
    const proved = s.higher.length + s.lower.length;
    const units =
      s.tested === 0
        ? say`Không ${one} nào đủ số liệu để kiểm định chênh lệch giữa ${both(s)}.`
        : proved === 0
          ? s.tested === 1
            ? say`Chỉ kiểm định được ở một ${one}, và ở đó chưa có chênh lệch có ý nghĩa thống kê giữa ${both(s)}.`
            : say`Trong ${s.tested} ${many} kiểm định được, không ${one} nào có chênh lệch có ý nghĩa thống kê giữa ${both(s)}.`
          : say`Chênh lệch có ý nghĩa thống kê ở ${proved} trong ${s.tested} ${many} kiểm định được: điểm của ${s.value} ${places.flatMap((p, i) => (i === 0 ? p : say`, ${p}`))}.`;
    const without = s.tested > 0 && s.without > 0 && `Ở ${s.without} ${many}, hai nhóm không được so sánh.`;
    return together(whole, units, without);
  },
  overNotes: (level, least) => [
    `Mỗi dấu là một chênh lệch, vạch là ${t.name(level)}. Có chênh lệch chưa có ý nghĩa thống kê dù vạch không cắt số 0, vì p ở từng nơi được hiệu chỉnh cho nhiều phép so sánh (Holm, mức 5%); p khi tính chung mọi nơi không cần hiệu chỉnh.`,
    `Nơi nào có một trong hai nhóm dưới ${least} người trả lời thì không so sánh.`,
  ],
  overSummary: names => `Bảng: ${both(names)} ở từng nơi`,
  overCaption: (node, names, year) =>
    `${node}, ${year}: điểm của ${both(names)}. Chênh lệch là điểm của ${names.value} trừ điểm của ${names.base}.`,
  whole: 'Tính chung',
  rightward: names => `Bên phải số 0: điểm của ${names.value} cao hơn của ${names.base}.`,
  nothing: 'Không có hai nhóm người trả lời nào đủ lớn để so sánh.',
};
