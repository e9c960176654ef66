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
    how: ({ rank, year }, moved) => [
      'Điểm cần đạt là mức thấp nhất để đạt mục tiêu, làm tròn lên ở chữ số thập phân thứ tư.',
      moved
        ? `Giữ đà cũ: mỗi ${n.unitShort} khác tiếp tục tăng hoặc giảm bằng mức bình quân mỗi năm của mình trong các năm so sánh được.`
        : `Trước năm ${year} không có năm nào so sánh được, nên không tính được đà tăng, giảm của các ${n.unitsShort} khác.`,
      `Đã từng đạt: trong các lần một ${n.unitShort} đứng cách hạng ${rank} không quá ${nearRanks} bậc, số lần tăng đủ số bậc như mục tiêu sau cùng số năm (ở bảng này là một năm), kèm khoảng tin cậy 95%. Đây là điều đã xảy ra, không phải dự báo.`,
    ],
    method: 'Cách tính số điểm cần tăng, mức khả thi và tỷ lệ đã từng đạt',
    caps: `Mức khả thi một năm của một ${part} là số nhỏ nhất trong ba số: mức tăng từng thấy (ba phần tư số lần thay đổi trong một năm của các ${n.units} không vượt mức này), phần còn lại đến điểm trần, và khoảng cách đến ngưỡng nhóm ${groups[1]}. Với mục tiêu sau nhiều năm, mức tăng từng thấy được nhân với số năm. Điểm được phân bổ cho các ${n.subAxes} yếu trước, rồi đến các ${n.subAxes} khác.`,
    without: `Muốn chọn mục tiêu khác hoặc thử tăng điểm từng ${part}, cần bật JavaScript của trình duyệt.`,

    choose: 'Chọn mục tiêu',
    kind: 'Loại mục tiêu',
    kinds: { rank: 'Hạng', places: 'Số bậc tăng', group: 'Nhóm', score: 'Tổng điểm' },
    rankField: of => `Từ hạng (1–${of}) trở lên`,
    placesField: most => `Số bậc tăng (0–${most})`,
    groupField: 'Từ nhóm này trở lên',
    scoreField: (lo, hi) => `Tổng điểm (${exact(lo)}–${exact(hi)})`,
    yearField: (from, to) => `Năm đạt mục tiêu (${from}–${to})`,
    others: `Điểm của ${others}`,
    otherWays: { held: 'giữ nguyên', moving: 'giữ đà cũ' },
    onward: 'Đặt tiếp lộ trình cho các năm sau đó',
    thenField: 'Sau đó mỗi năm tăng thêm (bậc)',
    untilField: to => `Đến năm (muộn nhất là ${to})`,
    stepsNote: year =>
      `Số bậc tăng thêm tính từ hạng đạt được ở năm trước đó; mức bình quân mỗi năm tính từ năm trước đó trong bảng, năm đầu tính từ ${year}. Điểm cần đạt của năm sau không thấp hơn năm trước. Dấu “–” ở cột cuối: mục tiêu là số điểm, hoặc chưa có trường hợp tương tự ở các năm so sánh được.`,
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
      needFirst: 'Để đến năm {year} đứng đầu, {unit} cần ít nhất {score} điểm, tăng thêm {gain}.',
      needRank: 'Để đến năm {year} xếp từ hạng {rank} trở lên, {unit} cần ít nhất {score} điểm, tăng thêm {gain}.',
      needPlaces:
        'Để đến năm {year} tăng {places} bậc so với hạng {from}, {unit} cần ít nhất {score} điểm, tăng thêm {gain}.',
      needKeep: 'Để đến năm {year} giữ hạng {from} hoặc cao hơn, {unit} cần ít nhất {score} điểm, tăng thêm {gain}.',
      needGroup:
        'Để đến năm {year} vào nhóm {group} (từ hạng {rank} trở lên), {unit} cần ít nhất {score} điểm, tăng thêm {gain}.',
      needScore: 'Để đến năm {year} đạt {score} điểm, {unit} cần tăng thêm {gain}.',
      gain: '{points} điểm',
      gainYearly: '{points} điểm, bình quân {yearly} điểm mỗi năm',
      reached: '{unit} đã đạt mục tiêu này với {score} điểm, không cần tăng thêm.',
      thenHeld: `Khi đó {unit} xếp hạng {rank}, nếu điểm của ${others} giữ nguyên.`,
      thenMoving: `Khi đó {unit} xếp hạng {rank}, nếu ${others} tăng, giảm theo đà cũ.`,
      rate: `Trong lịch sử, có {starts} lần một ${n.unitShort} đứng cách hạng {rank} không quá ${nearRanks} bậc; {met} lần trong số đó {did} sau {time}: {share} (khoảng tin cậy 95%: {low}–{high}).`,
      rateNever: `Trong lịch sử, có {starts} lần một ${n.unitShort} đứng cách hạng {rank} không quá ${nearRanks} bậc; không lần nào {did} sau {time} (khoảng tin cậy 95%: {low}–{high}).`,
      rateNone: 'Trong các năm so sánh được chưa có trường hợp tương tự.',
      rose: 'tăng từ {places} bậc trở lên',
      kept: 'giữ hạng hoặc tăng hạng',
      aYear: 'một năm',
      years: '{count} năm',
      pathEnd:
        'Theo lộ trình, đến năm {year}, {unit} cần ít nhất {score} điểm, tăng thêm {points} điểm so với năm {from}, và khi đó xếp hạng {rank}.',
      pathReached:
        'Mọi mục tiêu của lộ trình đến năm {year} đều đã đạt với {score} điểm, {unit} không cần tăng thêm; khi đó xếp hạng {rank}.',
      stepsHeld: `Lộ trình đến năm {year}, nếu điểm của ${others} giữ nguyên`,
      stepsMoving: `Lộ trình đến năm {year}, nếu ${others} tăng, giảm theo đà cũ`,
      stepYear: 'Năm',
      stepTarget: 'Mục tiêu',
      stepPoints: 'Tăng so với năm {year}',
      stepYearly: 'Bình quân mỗi năm',
      stepRank: 'Hạng khi đó',
      stepHistory: 'Đã từng đạt',
      stepTo: 'từ hạng {rank} trở lên',
      stepScore: '{score} điểm',
      seenTimes: '{met}/{starts} lần:',
      seenShare: '{share} ({low}–{high})',
      badRank: 'Hãy ghi một hạng từ 1 đến {most}.',
      badPlaces: 'Hãy ghi số bậc từ 0 đến {most}.',
      badScore: 'Hãy ghi số điểm từ {lo} đến {hi}, ví dụ {example}.',
      badYear: 'Hãy ghi năm đạt mục tiêu từ {least} đến {most}.',
      badThen: 'Hãy ghi số bậc tăng thêm mỗi năm từ 0 đến {most}, hoặc để trống nếu không đặt lộ trình.',
      badUntil: 'Hãy ghi năm cuối của lộ trình, từ {least} đến {most}.',
      badEnd:
        'Lộ trình chỉ tính được đến năm {most}: hãy chọn năm đạt mục tiêu sớm hơn, hoặc để trống số bậc tăng thêm mỗi năm.',
      sharesAll: `Phân bổ đủ {points} điểm cần tăng đến năm {year} cho {count} ${part}.`,
      sharesLeft: `Mọi ${part} tăng hết mức khả thi trong {time} thì được {points} điểm, còn thiếu {left} điểm: mục tiêu này khó đạt trong {time}.`,
      sharesNone: `Không phân bổ được: không ${part} nào thấp hơn ngưỡng nhóm ${groups[1]} mà còn tăng được.`,
      bound0: `đến ngưỡng nhóm ${groups[1]}`,
      bound1: 'mức tăng từng thấy',
      bound1Years: 'mức tăng từng thấy × {count} năm',
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
