import { nearRanks } from '@papi/scoring';
import { numbers } from '../format.js';
import { ref, say } from '../sentence.js';
import { capital } from './grammar.js';
import type { Naming } from './naming.js';
import type { TargetToolTexts } from './target-tool.js';
import { words } from './words.js';

const { needed, percent, exact } = numbers('vi');
const { groups, rankOf } = words.vi;
const group = (name: 'High' | 'Mid-high' | 'Mid-low') => groups[name === 'High' ? 1 : name === 'Mid-high' ? 2 : 3];

export function targetToolVi(n: Naming): TargetToolTexts {
  const others = `các ${n.units} khác`;
  const part = n.subAxis;
  return {
    heading: year => (year === null ? 'Đặt mục tiêu' : `Đặt mục tiêu cho năm ${year}`),
    finding: ({ unit, year, rank, of }, place, next) => {
      if (!place)
        return say`${ref(unit)} đang đứng đầu ${of} ${n.units} có điểm năm ${year}; mục tiêu là giữ vị trí này.`;
      const start = say`Nếu điểm của ${others} giữ nguyên, ${ref(unit)} cần tăng thêm ít nhất ${needed(place.points)} điểm để lên hạng ${rankOf(place.rankThen, of)}`;
      if (!next) return say`${start}.`;
      if (next.rankWanted === rank - 1) return say`${start}, cũng là vào nhóm ${groups[next.group]}.`;
      return say`${start} và ${needed(next.points)} điểm để vào nhóm ${groups[next.group]}.`;
    },
    caption: ({ unit, year }) => say`Một số mục tiêu của ${ref(unit)}, tính từ điểm năm ${year}`,
    heads: {
      goal: 'Mục tiêu',
      score: 'Điểm cần đạt',
      held: 'Tăng thêm, nơi khác giữ nguyên điểm',
      moving: 'Tăng thêm, nơi khác giữ đà cũ',
      within: 'Mức khả thi một năm',
      history: 'Đã từng đạt',
    },
    goal: (target, rank) => {
      if ('group' in target) return `Nhóm ${group(target.group)}, từ hạng ${rank} trở lên`;
      const up = 'places' in target ? target.places : 0;
      if (up === 0) return rank === 1 ? 'Giữ hạng 1' : `Giữ hạng ${rank} hoặc cao hơn`;
      return `Tăng ${up} bậc, ${rank === 1 ? 'lên hạng 1' : `từ hạng ${rank} trở lên`}`;
    },
    within: enough => (enough ? 'đủ' : 'không đủ'),
    rate: ({ met, starts, share, low, high }) =>
      starts === 0
        ? ['chưa có trường hợp']
        : [`${met}/${starts} lần:`, `${percent(share)} (${percent(low)}–${percent(high)})`],
    how: ({ rank }) => [
      'Điểm cần đạt là mức thấp nhất để đạt mục tiêu, làm tròn lên ở chữ số thập phân thứ tư.',
      `Giữ đà cũ: mỗi ${n.unitShort} khác tiếp tục tăng hoặc giảm bằng mức bình quân mỗi năm của mình trong các năm so sánh được.`,
      `Đã từng đạt: trong các lần một ${n.unitShort} đứng cách hạng ${rank} không quá ${nearRanks} bậc, số lần năm sau tăng được từng ấy bậc, kèm khoảng tin cậy 95%. Đây là điều đã xảy ra, không phải dự báo.`,
    ],
    method: 'Cách tính số điểm cần tăng, mức khả thi và tỷ lệ đã từng đạt',
    caps: `Mức khả thi một năm của một ${part} là số nhỏ nhất trong ba số: mức tăng từng thấy (ba phần tư số lần thay đổi trong một năm của các ${n.units} không vượt mức này), phần còn lại đến điểm trần, và khoảng cách đến ngưỡng nhóm ${groups[1]}. Điểm được phân bổ cho các ${n.subAxes} yếu trước, rồi đến các ${n.subAxes} khác.`,
    without: `Muốn chọn mục tiêu khác hoặc thử tăng điểm từng ${part}, cần bật JavaScript của trình duyệt.`,

    choose: 'Chọn mục tiêu',
    kind: 'Loại mục tiêu',
    kinds: { rank: 'Hạng', places: 'Số bậc tăng', group: 'Nhóm', score: 'Tổng điểm' },
    rankField: of => `Từ hạng (1–${of}) trở lên`,
    placesField: most => `Số bậc tăng (0–${most})`,
    groupField: 'Từ nhóm này trở lên',
    scoreField: (lo, hi) => `Tổng điểm (${exact(lo)}–${exact(hi)})`,
    others: `Điểm của ${others}`,
    otherWays: { held: 'giữ nguyên', moving: 'giữ đà cũ' },
    sharesHeading: 'Phân bổ đề xuất',
    use: 'Đưa phân bổ này vào phần thử bên dưới',

    tryHeading: `Thử tăng điểm từng ${part}`,
    tryHow: [
      'Ghi số điểm tăng thêm (0,2 hoặc 0.2; thêm dấu trừ là giảm) hoặc kéo thanh trượt, hai đầu là điểm thấp nhất và điểm trần.',
      `Điểm tăng thêm cộng thẳng vào điểm ${n.axis} và tổng điểm. Điểm của ${others} giữ nguyên.`,
    ],
    tryLabels: { total: 'Tổng điểm', rank: 'Hạng', group: 'Nhóm', goal: 'Mục tiêu' },
    reset: 'Xóa mọi mức tăng',
    share: 'Địa chỉ trang lưu lại mục tiêu và các mức tăng: sao chép để gửi hoặc trích dẫn.',
    patterns: {
      needFirst: 'Để đứng đầu, {unit} cần ít nhất {score} điểm, tăng thêm {points} điểm.',
      needRank: 'Để xếp từ hạng {rank} trở lên, {unit} cần ít nhất {score} điểm, tăng thêm {points} điểm.',
      needPlaces: 'Để tăng {places} bậc so với hạng {from}, {unit} cần ít nhất {score} điểm, tăng thêm {points} điểm.',
      needKeep: 'Để không tụt khỏi hạng {from}, {unit} cần ít nhất {score} điểm, tăng thêm {points} điểm.',
      needGroup:
        'Để vào nhóm {group} (từ hạng {rank} trở lên), {unit} cần ít nhất {score} điểm, tăng thêm {points} điểm.',
      needScore: 'Để đạt {score} điểm, {unit} cần tăng thêm {points} điểm.',
      reached: '{unit} đã đạt mục tiêu này với {score} điểm, không cần tăng thêm.',
      thenHeld: `Khi đó {unit} xếp hạng {rank}, nếu điểm của ${others} giữ nguyên.`,
      thenMoving: `Khi đó {unit} xếp hạng {rank}, nếu ${others} tăng, giảm theo đà cũ.`,
      rate: `Trong lịch sử, có {starts} lần một ${n.unitShort} đứng cách hạng {rank} không quá ${nearRanks} bậc; {met} lần trong số đó {did} sau một năm: {share} (khoảng tin cậy 95%: {low}–{high}).`,
      rateNever: `Trong lịch sử, có {starts} lần một ${n.unitShort} đứng cách hạng {rank} không quá ${nearRanks} bậc; không lần nào {did} sau một năm (khoảng tin cậy 95%: {low}–{high}).`,
      rateNone: 'Trong lịch sử chưa có trường hợp tương tự ở các năm so sánh được.',
      rose: 'tăng từ {places} bậc trở lên',
      kept: 'giữ hạng hoặc tăng hạng',
      badRank: 'Hãy ghi một hạng từ 1 đến {most}.',
      badPlaces: 'Hãy ghi số bậc từ 0 đến {most}.',
      badScore: 'Hãy ghi số điểm từ {lo} đến {hi}, ví dụ {example}.',
      sharesAll: `Phân bổ đủ {points} điểm cho {count} ${part}.`,
      sharesLeft: `Mọi ${part} tăng hết mức khả thi một năm thì được {points} điểm, còn thiếu {left} điểm: mục tiêu này khó đạt trong một năm.`,
      sharesNone: `Không phân bổ được: không ${part} nào thấp hơn ngưỡng nhóm ${groups[1]} mà còn tăng được.`,
      bound0: `đến ngưỡng nhóm ${groups[1]}`,
      bound1: 'mức tăng từng thấy',
      bound2: 'đến điểm trần',
      sharesCaption: `Các ${n.subAxes} được phân bổ, theo thứ tự phân bổ`,
      headPart: capital(part, 'vi'),
      headScore: 'Điểm',
      headPoints: 'Tăng thêm',
      headWanted: 'Điểm cần đạt',
      headMost: 'Tăng tối đa',
      goal: 'Mục tiêu {score} điểm',
      goalMet: 'đạt',
      goalLeft: 'còn thiếu {points}',
      outcome: 'Tổng điểm {score}, hạng {rank}, nhóm {group}.',
      rank: '{rank}/{of}',
      slider: 'Thanh trượt, {part}',
      sliderValue: '{score} điểm, {change}',
      raise: 'điểm tăng thêm',
      badNumber: 'Không hiểu số này; hãy viết như 0,2.',
      outside: 'Thang điểm là {lo}–{hi}: chỉ thay đổi được từ {least} đến {most}.',
      overCeiling: 'Cao hơn điểm trần {ceiling}, mức cao nhất có thể đạt trên thực tế.',
    },
  };
}
