import { list, say, together } from '../sentence.js';
import type { Cluster, NodeTexts } from './node.js';
import { counted, level, type Nouns, who } from './node-words.js';

const years = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
const group = ({ group: name, of, regions, each }: Cluster, { one, many, region }: Nouns, subject: boolean) =>
  say`${subject ? 'Nhóm' : 'nhóm'} ${name} có ${counted(of, { one, many })}, nhiều nhất ${list(
    regions.map(r => `ở ${r}`),
    'và',
  )} (${regions.length > 1 ? `mỗi ${region} ` : ''}${each})`;

/** Sentences on one node in one year, in Vietnamese. */
export const nodeVi: NodeTexts = {
  middle: (year, { q1, q3 }, f, { many }) =>
    f.score(q1) === f.score(q3)
      ? say`Năm ${year}, một nửa số ${many} cùng đạt ${f.score(q1)} điểm.`
      : say`Năm ${year}, một nửa số ${many} đạt từ ${f.score(q1)} đến ${f.score(q3)} điểm.`,
  median: (median, earlier, f) => {
    const now = f.score(median);
    switch (earlier.kind) {
      case 'same series': {
        const then = f.score(earlier.median);
        if (now === then) return say`Trung vị là ${now}, bằng năm ${earlier.year}.`;
        if (level(median, earlier.median))
          return say`Trung vị là ${now}, gần như không đổi so với năm ${earlier.year} (${then}).`;
        return say`Trung vị là ${now}, ${median > earlier.median ? 'tăng' : 'giảm'} so với năm ${earlier.year} (${then}).`;
      }
      case 'break':
        return say`Trung vị là ${now}, không so sánh được với năm ${earlier.year}: ${earlier.why}.`;
      case 'new':
        return say`Trung vị là ${now}. Đây là năm đầu tiên nội dung này được đo.`;
      case 'only edition':
        return say`Trung vị là ${now}.`;
      case 'first edition':
        return say`Trung vị là ${now}. Số liệu trên trang này bắt đầu từ năm này.`;
    }
  },
  ends: (first, last, f, nouns) =>
    say`${who(first.units, 'và', nouns)} ${first.units.length > 1 ? 'cùng ' : ''}dẫn đầu với ${f.score(first.score)} điểm; ${who(last.units, 'và', nouns)} ${last.units.length > 1 ? 'cùng ' : ''}đứng cuối với ${f.score(last.score)}.`,
  counts: ({ both, up, down }, from, to, rule, nouns) => {
    const start = say`Trong ${counted(both, nouns)} có điểm cả hai năm ${from} và ${to},`;
    const rest = both - up - down;
    const others =
      rest > 0 && rest < both ? say`; ${counted(rest, nouns)} còn lại thay đổi dưới ${nouns.threshold}` : '';
    if (up === 0 && down === 0)
      return say`${start} không ${nouns.one} nào tăng hoặc giảm từ ${nouns.threshold} trở lên (${rule}).`;
    if (down === 0)
      return say`${start} ${counted(up, nouns)} tăng từ ${nouns.threshold} trở lên (${rule}), không ${nouns.one} nào giảm đến mức đó${others}.`;
    if (up === 0)
      return say`${start} ${counted(down, nouns)} giảm từ ${nouns.threshold} trở lên (${rule}), không ${nouns.one} nào tăng đến mức đó${others}.`;
    return say`${start} ${counted(up, nouns)} tăng và ${counted(down, nouns)} giảm từ ${nouns.threshold} trở lên (${rule})${others}.`;
  },
  countsTested: ({ both, up, down }, from, to, nouns) => {
    const start = say`Trong ${counted(both, nouns)} có điểm cả hai năm ${from} và ${to},`;
    if (up === 0 && down === 0) return say`${start} không ${nouns.one} nào tăng hoặc giảm có ý nghĩa thống kê.`;
    const parts = [up > 0 && say`${counted(up, nouns)} tăng`, down > 0 && say`${counted(down, nouns)} giảm`];
    return say`${start} ${list(parts, 'và')} có ý nghĩa thống kê.`;
  },
  clusters: (high, low, nouns) => {
    if (high && low) return say`${group(high, nouns, true)}; ${group(low, nouns, false)}.`;
    const one = high ?? low;
    return one ? say`${group(one, nouns, true)}.` : [];
  },
  close: (count, lowest, highest, f, nouns) =>
    f.score(lowest) === f.score(highest)
      ? say`${counted(count, nouns)} ở hai nhóm giữa có điểm gần bằng nhau: chênh lệch vài bậc không có nhiều ý nghĩa.`
      : say`${counted(count, nouns)} ở hai nhóm giữa nằm trong khoảng từ ${f.score(lowest)} đến ${f.score(highest)} điểm: chênh lệch vài bậc không có nhiều ý nghĩa.`,
  rankedHeading: (of, all, { many }) => (of === all ? `Cả ${all} ${many}` : `${of} ${many} có điểm`),
  moversHeading: (from, to) => `Thay đổi nhiều nhất, ${years(from, to)}`,
  moversHeadingNone: 'Thay đổi so với năm trước',
  movers: (up, down, f, { one }) => {
    if (up && down)
      return say`${up.unit} tăng nhiều nhất (${f.change(up.delta)}), ${down.unit} giảm nhiều nhất (${f.change(down.delta)}).`;
    if (up) return say`${up.unit} tăng nhiều nhất (${f.change(up.delta)}); không ${one} nào giảm.`;
    if (down) return say`${down.unit} giảm nhiều nhất (${f.change(down.delta)}); không ${one} nào tăng.`;
    return say`Không ${one} nào thay đổi điểm.`;
  },
  moversNote: (up, down, both, beyond, rule, nouns) => {
    const shown = up + down;
    const what =
      up === 0
        ? `${down} mức giảm lớn nhất`
        : down === 0
          ? `${up} mức tăng lớn nhất`
          : `${up} mức tăng và ${down} mức giảm lớn nhất`;
    const share =
      beyond === shown
        ? `đều từ ${nouns.threshold} trở lên (${rule})`
        : beyond === 0
          ? `đều dưới ${nouns.threshold} (${rule})`
          : `${beyond} mức từ ${nouns.threshold} trở lên (${rule})`;
    return say`${what} trong ${counted(both, nouns)} có điểm cả hai năm; ${share}.`;
  },
  noMoves: (earlier, year) => {
    switch (earlier.kind) {
      case 'break':
        return say`Không tính thay đổi từ năm ${earlier.year} đến năm ${year}: ${earlier.why}.`;
      case 'new':
        return say`Nội dung này được đo lần đầu năm ${year}, chưa có năm trước để so sánh.`;
      case 'only edition':
      case 'first edition':
        return say`Số liệu bắt đầu từ năm ${year}, chưa có năm trước để so sánh.`;
      case 'same series':
        return say`Không đơn vị nào có điểm ở cả hai năm ${earlier.year} và ${year}.`;
    }
  },
  ranksBeside: 'Bảng số liệu bên dưới đặt hạng của hai năm cạnh nhau.',
  newcomers: (units, year, before) =>
    say`${list(units, 'và')} có điểm năm ${year} nhưng không có điểm năm ${before}, nên không tính thay đổi.`,
  withheld: (units, year) => say`${list(units, 'và')} không có điểm năm ${year}.`,
  range: (lo, hi) => `${lo}–${hi}`,
  ceiling: (ceiling, parts) =>
    `Do cách chấm một số chỉ tiêu, điểm cao nhất có thể đạt trên thực tế là ${ceiling}${parts.length > 0 ? ` (${parts.map(([node, c]) => `${node} tối đa ${c}`).join('; ')})` : ''}.`,
  series: spans => {
    if (spans.length === 1) return say`Các năm ${years(spans[0]!.from, spans[0]!.to)} so sánh được với nhau.`;
    const parts = spans.map(({ from, to, why }) => say`${years(from, to)}${why ? ` (${why})` : ''}`);
    return together(say`Điểm chỉ so sánh được trong từng chuỗi:`, say`${list(parts, 'và')}.`);
  },
  years,
  exception: (unit, note) => say`${unit}: ${note}`,
  measures: 'Trục này đo điều gì',
  numbers: 'Số liệu và lưu ý',
  caveats: 'Lưu ý',
  previousRank: year => `Hạng ${year}`,
  rankAmong: of => `Hạng (${of})`,
  dash: 'Dấu – là không có điểm hoặc không so sánh được.',
};
