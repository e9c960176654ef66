import { numbers } from '../format.js';
import { list, ref, say } from '../sentence.js';
import { capital, inWords } from './grammar.js';
import type { Naming } from './naming.js';
import type { Listed, Named, PriorityTexts, ReasonCounts } from './priorities.js';
import { MOST_NAMED, sameCounts } from './priority-lists.js';
import type { Closed } from './unit-weak.js';
import { words } from './words.js';

const { gap } = numbers('vi');
const { rankOf } = words.vi;
const named = ({ no, name }: Named) => `${no} ${name}`;

export function prioritiesVi(n: Naming): PriorityTexts {
  const bring = ({ points, from, to }: Closed) => {
    const won = `tổng điểm tăng ${gap(points)} điểm`;
    if (from.rank === 1) return `${won}; thứ hạng đã là ${rankOf(1, from.of)}`;
    return to.rank === from.rank
      ? `${won}, chưa đủ để thay đổi thứ hạng (${rankOf(from.rank, from.of)})`
      : `${won}, đủ để từ hạng ${rankOf(from.rank, from.of)} lên hạng ${rankOf(to.rank, to.of)} nếu điểm của các ${n.units} khác giữ nguyên`;
  };
  const them = (listed: Listed) => (listed === 'weak' ? 'nội dung yếu' : 'nội dung thấp hơn trung vị');
  const peers = {
    population: `trung vị của các ${n.unitsShort} tương tự về dân số`,
    profile: `trung vị của các ${n.unitsShort} tương tự về kết quả năm trước`,
  };
  return {
    naming: n,
    title: (name, year) => `${name}: ưu tiên cải thiện, ${n.index} ${year}`,
    heading: 'ưu tiên cải thiện',
    crumb: 'Ưu tiên cải thiện',
    sub: (year, regionName) => `Theo kết quả ${n.index} ${year} · ${n.region} ${regionName}`,
    older: (unit, newest, year) =>
      say`${ref(unit)} không có điểm năm ${newest} nên trang này dùng kết quả năm ${year}, năm gần nhất có điểm.`,
    lede: (unit, year, listed, count, scored) => {
      const all = `${scored} nội dung thành phần có điểm`;
      if (listed === 'weak')
        return count === scored
          ? say`Năm ${year}, ${scored === 1 ? 'nội dung thành phần duy nhất có điểm' : `cả ${all}`} của ${ref(unit)} ${scored === 1 ? 'là nội dung yếu' : 'đều yếu'}.`
          : say`Năm ${year}, ${ref(unit)} có ${count} nội dung yếu trong ${all}.`;
      const none = say`Năm ${year}, ${ref(unit)} không có nội dung nào được xếp là yếu trong ${all}`;
      return listed === 'below'
        ? say`${none}; ${count} nội dung thấp hơn trung vị ${n.country}.`
        : say`${none}, cũng không có nội dung nào thấp hơn trung vị ${n.country}.`;
    },
    start: (first, closed) => {
      const names = inWords(first.map(named), 'và');
      const start = `Xét theo số điểm có thể tăng, nên bắt đầu từ ${names}`;
      if (!closed) return `${start}.`;
      const raise = first.length === 1 ? 'Nâng nội dung này' : `Nâng cả ${first.length} nội dung này`;
      return `${start}. ${raise} lên mức trung vị thì ${bring(closed)}.`;
    },
    all: (count, listed, { points, from, to }) => {
      const rank = rankOf(to.rank, to.of);
      const then = to.rank === from.rank ? `thứ hạng vẫn là ${rank}` : `lên hạng ${rank}`;
      return `Nâng cả ${count} ${them(listed)} lên mức đó thì tổng điểm tăng ${gap(points)} điểm, ${then}.`;
    },
    noTotal: (unit, year) =>
      say`${ref(unit)} không có tổng điểm năm ${year} nên không tính được thứ hạng và số bậc có thể tăng.`,
    proved: tested => {
      if (!tested)
        return 'Điểm không kèm sai số chuẩn nên không kiểm định được khoảng cách nào; nội dung sát ngưỡng có thể yếu hoặc không yếu chỉ do sai số chọn mẫu.';
      const { proved, of } = tested;
      if (proved === 0)
        return of === 1
          ? 'Khoảng cách đến trung vị của nội dung này chưa có ý nghĩa thống kê.'
          : `Trong ${of} nội dung được kiểm định, chưa nội dung nào có khoảng cách đến trung vị có ý nghĩa thống kê.`;
      if (proved === of)
        return of === 1
          ? 'Khoảng cách đến trung vị của nội dung này có ý nghĩa thống kê.'
          : `Khoảng cách đến trung vị của cả ${of} nội dung được kiểm định đều có ý nghĩa thống kê.`;
      return `Trong ${of} nội dung được kiểm định, ${proved} nội dung có khoảng cách đến trung vị có ý nghĩa thống kê; ở các nội dung còn lại, khoảng cách có thể chỉ do sai số chọn mẫu.`;
    },
    facts: {
      standing: 'Hiện nay',
      weak: 'Nội dung yếu',
      ofScored: scored => `trong ${scored} nội dung có điểm`,
      gain: 'Điểm có thể tăng',
      ifAll: count => (count === 1 ? 'nếu nội dung đó lên mức trung vị' : `nếu cả ${count} nội dung lên mức trung vị`),
      rankThen: 'Hạng khi đó',
      now: ({ rank, of }) => `hiện nay ${rankOf(rank, of)}`,
    },

    orderHeading: {
      weak: 'Thứ tự ưu tiên',
      below: 'Các nội dung thấp hơn trung vị',
      none: 'Thứ tự ưu tiên',
    },
    orderFinding: (listed, counts, count) => {
      if (listed === 'none') return `Không nội dung nào thấp hơn trung vị ${n.country}.`;
      if (listed === 'below')
        return 'Không nội dung nào được xếp là yếu. Bảng này nêu các nội dung thấp hơn trung vị, xếp theo số điểm có thể tăng.';
      const { whole, some } = reasonsOf(counts, count);
      if (count === 1) return `Nội dung yếu duy nhất ${inWords(whole, 'và')}.`;
      const all = whole.length > 0 && `Cả ${count} nội dung yếu đều ${inWords(whole, 'và')}`;
      const rest = some.map(([many, reason]) => `${many} nội dung ${reason}`);
      if (!all) return `Trong ${count} nội dung yếu có ${inWords(rest, 'và')}.`;
      return rest.length > 0 ? `${all}; trong đó có ${inWords(rest, 'và')}.` : `${all}.`;
    },
    orderCaption: (unit, listed, count) => {
      const which =
        listed === 'weak' ? `nội dung yếu của ${unit.name.vi}` : `nội dung của ${unit.name.vi} thấp hơn trung vị`;
      return `${count} ${which}, xếp theo số điểm có thể tăng của tổng điểm`;
    },
    heads: {
      standing: 'Điểm, hạng',
      cumulated: ['Cộng dồn', 'đến dòng này'],
    },
    sumTo: (points, rank) => [`+${points}`, rank === null ? '' : `hạng ${rank}`],
    orderNotes: ({ ranked, listed }) => [
      `Xếp theo số điểm có thể tăng: điểm nội dung thành phần cộng thẳng vào tổng điểm, nên khoảng cách đến trung vị cũng là số điểm tăng thêm nếu ${listed === 'weak' ? 'nội dung đó' : 'nội dung'} lên mức trung vị.`,
      ...(ranked
        ? [
            `Số bậc tính riêng cho từng nội dung; cột cộng dồn tính khi nội dung ở dòng đó và mọi dòng phía trên cùng lên mức trung vị. Cả hai giả định điểm của các ${n.units} khác giữ nguyên.`,
          ]
        : []),
    ],
    agencies: month => `Cơ quan chủ trì theo phân công tại thời điểm tháng ${month}.`,

    againstHeading: 'So với các mức khác',
    againstFinding: (listed, count, below, region) => {
      if (listed === 'none')
        return `Bảng này nêu ${count} nội dung thấp hơn ngưỡng nhóm ${words.vi.groups[1]} nhiều nhất.`;
      if (below.length === 0)
        return `Trung vị ${n.country} không phải là mức so sánh duy nhất: bảng dưới so với các mức khác.`;
      const said = sameCounts(below).map(([also, kinds]) => {
        const names = inWords(
          kinds.map(kind => (kind === 'region' ? `trung vị của ${n.region} ${region}` : peers[kind])),
          'và',
        );
        if (count === 1) return `${also === 1 ? 'cũng thấp hơn' : 'không thấp hơn'} ${names}`;
        if (also === count) return `cả ${count} nội dung cũng thấp hơn ${names}`;
        return also === 0 ? `không nội dung nào thấp hơn ${names}` : `${also} nội dung cũng thấp hơn ${names}`;
      });
      return count === 1
        ? `Nội dung này ${inWords(said, 'và')}.`
        : `Trong ${count} ${them(listed)}, ${said.join('; ')}.`;
    },
    againstCaption: (unit, year) => `Điểm năm ${year} của ${unit.name.vi} trừ đi các mức so sánh`,
    againstHeads: (region, before) => ({
      median: `Trung vị ${n.country}`,
      region: `Trung vị ${n.region} ${region}`,
      population: 'Tương tự về dân số',
      profile: before === undefined ? 'Tương tự về kết quả' : `Tương tự về kết quả ${before}`,
      q3: `Ngưỡng nhóm ${words.vi.groups[1]}`,
    }),
    againstNote: `Mỗi ô là điểm của ${n.unitShort} trừ đi mức so sánh: số âm là thấp hơn. Ngưỡng nhóm ${words.vi.groups[1]} là mức mà một phần tư số ${n.units} có điểm đạt hoặc vượt.`,
    againstSum: 'Tổng điểm tăng nếu bù hết phần thấp hơn',
    againstRank: 'Hạng khi đó',
    similar: (kind, units, before) => {
      const names = list(units.map(ref), 'và');
      return kind === 'population'
        ? say`Tương tự về dân số: ${units.length} ${n.units} gần nhất về quy mô dân số và mật độ dân số (khoảng cách Euclid giữa các giá trị đã lấy logarit và chuẩn hóa), xếp từ gần nhất: ${names}.`
        : say`Tương tự về kết quả năm trước: ${units.length} ${n.units} có điểm các trục năm ${before} gần nhất (khoảng cách Euclid giữa các giá trị đã chuẩn hóa), xếp từ gần nhất: ${names}. Dùng kết quả năm trước để điểm yếu của năm nay không ảnh hưởng đến việc chọn ${n.unitsShort} so sánh.`;
    },
    noSimilar: (kind, before) =>
      kind === 'population'
        ? `Không có số liệu dân số và diện tích nên không chọn được ${n.units} tương tự về dân số.`
        : `Không chọn được ${n.units} tương tự về kết quả năm trước: năm ${before} không có đủ điểm của các trục như năm nay.`,

    yearsHeading: 'Qua các năm',
    yearsFinding: (long, { up, down }) => {
      const low =
        long.length > 0 &&
        `Thuộc nhóm ${words.vi.groups[4]} từ ba năm liền trở lên: ${inWords(
          [
            ...long.slice(0, MOST_NAMED).map(node => `${named(node)} (${node.years} năm)`),
            ...(long.length > MOST_NAMED ? [`${long.length - MOST_NAMED} nội dung khác`] : []),
          ],
          'và',
        )}.`;
      const ways = [up > 0 && `${up} nội dung tăng`, down > 0 && `${down} nội dung giảm`].filter(
        part => part !== false,
      );
      const slopes = ways.length > 0 && `Xét độ dốc qua các năm so sánh được, ${inWords(ways, 'và')}.`;
      return [low, slopes].filter(Boolean).join(' ') || 'Không nội dung nào thuộc nhóm Thấp từ ba năm liền trở lên.';
    },
    yearsCaption: (unit, first, last) =>
      `Điểm qua các năm ${first}–${last} của ${unit.name.vi}, màu theo nhóm; chỉ gồm các năm so sánh được`,
    yearsNote: most =>
      `Màu là nhóm của ${n.unitShort} ở nội dung đó trong năm. Dấu “–”: không có điểm, hoặc năm đó thuộc chuỗi khác nên không so sánh được.${most === null ? '' : ` Bảng nêu ${most} năm gần nhất; độ dốc tính trên cả chuỗi.`} Độ dốc là số điểm tăng hoặc giảm mỗi năm theo đường hồi quy (bình phương nhỏ nhất) qua các năm trong chuỗi, cần ít nhất ba năm; đây không phải kiểm định xu hướng.`,
    slope: ['Độ dốc', 'mỗi năm'],
    yearsLow: [`Số năm liền`, `ở nhóm ${words.vi.groups[4]}`],

    itemsHeading: 'Chỉ tiêu cần xem trước',
    itemsCaption: (unit, year) => `Các chỉ tiêu làm mất điểm ở các nội dung trên, ${unit.name.vi} ${year}`,
    itemsNote: year => `Chỉ tiêu của năm ${year}, năm gần nhất có số liệu chỉ tiêu.`,

    fallingHeading: 'Không yếu nhưng đang giảm',
    fallingFinding: (falling, compared, before) => {
      const start = `${capital(`theo ${n.rule}`, 'vi')}, so với năm ${before}`;
      if (compared === 0)
        return `Không có nội dung không yếu nào so sánh được với năm ${before} nên không xác định được nội dung nào đang giảm.`;
      if (falling === 0) return `${start} không nội dung nào giảm trong ${compared} nội dung không yếu.`;
      if (falling === compared)
        return `${start} ${falling === 1 ? 'nội dung không yếu duy nhất cũng' : `cả ${falling} nội dung không yếu đều`} giảm; cần theo dõi.`;
      return `${start} có ${falling} nội dung giảm trong ${compared} nội dung không yếu; cần theo dõi để không thành nội dung yếu.`;
    },
    fallingCaption: (unit, before, year) => `Các nội dung của ${unit.name.vi} không yếu nhưng giảm, ${before}–${year}`,
    toMedian: 'So với trung vị',

    restHeading: 'Xem thêm và lưu ý',
    links: {
      unit: (unit, year) => say`Kết quả ${n.index} ${year} của ${ref(unit)}`,
      explained: unit => say`Vì sao điểm và thứ hạng của ${ref(unit)} thay đổi`,
      common: year => `Nội dung yếu ở nhiều ${n.units}, năm ${year}`,
      how: 'Cách xác định nội dung yếu và tính số điểm có thể tăng',
    },
    caveats: [
      `Thứ tự theo số điểm có thể tăng không cho biết nội dung nào dễ cải thiện hơn, ít tốn kém hơn hay quan trọng hơn; cân nhắc những điều đó là việc của ${n.unitShort}.`,
    ],

    link: (unit, year) =>
      say`Ưu tiên cải thiện của ${ref(unit)}: thứ tự, các mức so sánh và mục tiêu, theo kết quả năm ${year}`,
  };
}

/** The reasons that all of the contents have, and those that some have, with how many. */
function reasonsOf(counts: ReasonCounts, count: number) {
  const say = {
    low: `thuộc nhóm ${words.vi.groups[4]}`,
    stuck: `ba năm liền thấp hơn trung vị mà ${words.vi.reasons.stuck}`,
    falling: 'giảm so với năm trước',
    far: 'thấp hơn trung vị quá độ rộng của nửa giữa',
  };
  const found = (['low', 'stuck', 'falling', 'far'] as const).filter(reason => counts[reason] > 0);
  return {
    whole: found.filter(reason => counts[reason] === count).map(reason => say[reason]),
    some: found.filter(reason => counts[reason] < count).map(reason => [counts[reason], say[reason]] as const),
  };
}
