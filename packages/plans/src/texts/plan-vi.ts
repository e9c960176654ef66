import type { PlanTexts, StoodWords, YearSpan } from './plan.js';

const up = (text: string) => text.toLocaleUpperCase('vi');
const place = ({ rank, tied, of, units }: StoodWords, name: string) =>
  `${tied ? 'đồng ' : ''}xếp thứ ${rank}/${of} ${name}${of === units ? '' : ` có điểm (trong tổng số ${units})`}`;
const period = ({ first, last }: YearSpan) =>
  first === last ? `năm ${first}` : `giai đoạn ${first}\u00A0-\u00A0${last}`;

/** The paper on a plan, as a provincial authority writes it. */
export const planVi: PlanTexts = {
  title: (n, unit, years, agency) => [
    'CHỈ TIÊU VÀ PHÂN CÔNG NHIỆM VỤ',
    `NÂNG CAO ${up(n.indexInFull)}`,
    `CỦA ${up(unit)} ${up(period(years))}`,
    ...(agency === null ? [] : [`PHẦN DO ${up(agency)} CHỦ TRÌ`]),
  ],
  subject: (n, unit, years, agency) =>
    `Chỉ tiêu và phân công nhiệm vụ nâng cao ${n.index} của ${unit} ${period(years)}${agency === null ? '' : `, phần do ${agency} chủ trì`}`,
  result: {
    heading: year => `I. KẾT QUẢ NĂM ${year}`,
    stood: (n, unit, at) =>
      `${n.publisher === '' ? 'Năm' : `Theo kết quả do ${n.publisher} công bố, năm`} ${at.year} ${n.index} của ${unit} đạt ${at.score} điểm, ${place(at, n.units)}, thuộc nhóm ${at.group}.`,
    moved: ({ year, score, rank, of }, points, places, apart) =>
      `So với năm ${year} (${score} điểm, xếp thứ ${rank}/${of}), ${points}, ${apart ? 'nhưng ' : ''}${places > 0 ? `tăng ${places} bậc` : places < 0 ? `giảm ${-places} bậc` : 'thứ hạng không đổi'}.`,
    rose: points => `tăng ${points} điểm`,
    fell: points => `giảm ${points} điểm`,
    same: 'điểm không đổi',
    noBefore: year => `Năm ${year} không có tổng điểm nên không so sánh được với năm đó.`,
    brokenSince: ({ year, rank, of }, why) =>
      `Năm ${year} xếp thứ ${rank}/${of}; điểm của hai năm không so sánh được với nhau${why === '' ? '' : ` (${why})`}, nên chỉ đối chiếu thứ hạng.`,
    weak: (n, nodes, agency) =>
      `Các ${n.subAxes} còn hạn chế${agency === null ? '' : ` do ${agency} chủ trì`} (${nodes.length} nội dung): ${nodes.join('; ')}.`,
    stuck: 'Chưa cải thiện là ba năm liền dưới trung vị mà giữa các năm ấy không tăng.',
    noWeak: (n, agency) =>
      `Không có ${n.subAxis} nào${agency === null ? '' : ` do ${agency} chủ trì`} thuộc diện hạn chế: điểm thấp, hoặc dưới trung vị mà giảm hay chưa cải thiện.`,
  },
  target: {
    heading: (year, last) => `II. MỤC TIÊU NĂM ${year}${last > year ? ` VÀ LỘ TRÌNH ĐẾN NĂM ${last}` : ''}`,
    first: ({ year, from, wanted, score, points, yearly, others }) =>
      `Phấn đấu năm ${year} ${wanted}. Muốn vậy, tổng điểm phải đạt từ ${score} điểm trở lên, tăng ít nhất ${points} điểm so với năm ${from}${yearly === undefined ? '' : ` (bình quân ${yearly} điểm mỗi năm)`}, với giả định ${others}.`,
    firstScore: ({ year, from, wanted, points, yearly }) =>
      `Phấn đấu năm ${year} tổng điểm ${wanted}, tăng ít nhất ${points} điểm so với năm ${from}${yearly === undefined ? '' : ` (bình quân ${yearly} điểm mỗi năm)`}.`,
    reached: (year, from, wanted) =>
      `Phấn đấu năm ${year} ${wanted}. Kết quả năm ${from} đã đạt mức này; nhiệm vụ của năm ${year} là giữ vững điểm của mọi nội dung.`,
    rank: rank => (rank === 1 ? 'xếp thứ nhất' : `xếp thứ ${rank} trở lên`),
    group: (group, rank, best) => `thuộc nhóm ${group}${best ? '' : ' trở lên'} (${planVi.target.rank(rank)})`,
    places: (places, rank) =>
      places === 0
        ? `giữ vững thứ hạng (${planVi.target.rank(rank)})`
        : `tăng ít nhất ${places} bậc (${planVi.target.rank(rank)})`,
    score: score => `đạt từ ${score} điểm trở lên`,
    others: (n, others, moved) =>
      others === 'held' || !moved
        ? `điểm của các ${n.units} khác không đổi${others === 'held' ? '' : ' (chưa có năm trước so sánh được để tính mức tăng, giảm bình quân của từng nơi)'}`
        : `điểm của các ${n.units} khác tiếp tục tăng, giảm theo mức bình quân mỗi năm của từng nơi`,
    spread: (n, nodes) =>
      `Số điểm cần tăng được phân bổ cho ${nodes} ${n.subAxes}; các nội dung khác giữ vững điểm đã đạt (mục III).`,
    left: (n, points, total) =>
      `Còn thiếu ${points} điểm chưa giao được (các chỉ tiêu đã giao cộng lại là ${total} điểm): mọi ${n.subAxis} đã được giao đến mức tăng khả thi mà vẫn chưa đủ để đạt mục tiêu; cần cân nhắc lại mục tiêu hoặc lùi thời hạn.`,
    rate: (n, { starts, met, units, rank, within, years, did, share, interval, level }) =>
      `Để tham khảo: trong các năm so sánh được, có ${starts} lần một ${n.unit} đứng cách hạng ${rank} không quá ${within} bậc, trong đó ${met === 0 ? 'không lần nào' : `${met} lần`} ${did} sau ${years} năm, bằng ${share} (khoảng tin cậy ${level}: ${interval}; ${units} ${n.units}). Đây là điều đã xảy ra, không phải dự báo.`,
    noRate: rank =>
      `Chưa có trường hợp nào từng đứng gần hạng ${rank} trong các năm so sánh được để đối chiếu mục tiêu này.`,
    steps: {
      caption: 'Lộ trình',
      year: 'Năm',
      wanted: 'Mục tiêu',
      score: 'Tổng điểm cần đạt',
      points: from => `Cần tăng so với năm ${from}`,
    },
  },
  tasks: {
    heading: 'III. CHỈ TIÊU VÀ PHÂN CÔNG THỰC HIỆN',
    intro: n => `Cơ quan chủ trì chịu trách nhiệm về chỉ tiêu của ${n.subAxis} được giao.`,
    caption: (n, year) => `Chỉ tiêu năm ${year} và phân công theo ${n.axis}, ${n.subAxis}`,
    sheet: 'Chỉ tiêu và phân công',
    columns: ({ from, to, before, of }) => ({
      node: 'Mã',
      name: 'Nội dung',
      score: `Điểm năm ${from}`,
      rank: `Hạng (trên ${of})`,
      group: 'Nhóm',
      change: before === undefined ? 'Thay đổi' : `So với năm ${before}`,
      trend: 'Xu hướng',
      weak: 'Hạn chế',
      target: `Chỉ tiêu năm ${to}`,
      gain: 'Cần tăng',
      lead: 'Cơ quan chủ trì',
      with: 'Cơ quan phối hợp',
    }),
    followUp: date => `Kết quả đến ${date}`,
    remarks: 'Ghi chú',
  },
  reports: {
    heading: 'IV. CHẾ ĐỘ BÁO CÁO',
    intro: (to, agency) =>
      `${agency ?? 'Các cơ quan chủ trì'} báo cáo kết quả thực hiện${to === '' ? '' : ` về ${to}`} theo thời hạn sau:`,
    caption: 'Thời hạn báo cáo',
    period: 'Kỳ báo cáo',
    before: 'Trước ngày',
  },
  notes: {
    source: citation => `Nguồn điểm: ${citation}. Hạng, nhóm và chỉ tiêu được tính từ điểm đã công bố.`,
    ownScores: files =>
      `Nguồn điểm: số liệu của đơn vị lập kế hoạch (${files}). Hạng, nhóm và chỉ tiêu được tính từ số liệu ấy.`,
    targets: (n, years, benchmark) =>
      `Chỉ tiêu: số điểm cần tăng được giao trước cho các ${n.subAxes} còn yếu, sau đến các nội dung khác, nội dung cách mốc so sánh (${benchmark}) xa hơn thì đứng trước. Mỗi nội dung được giao nhiều nhất bằng mức nhỏ nhất trong ba mức: mức tăng mà ba phần tư số lần thay đổi sau một năm của các ${n.units} không vượt quá${years > 1 ? ` (nhân với ${years} năm)` : ''}; khoảng cách đến mốc so sánh; khoảng cách đến điểm trần. Chỉ tiêu và số điểm cần tăng được làm tròn lên ở chữ số thập phân thứ tư, nên cộng lại có thể lệch ở chữ số cuối.`,
    weak: n =>
      `Hạn chế: điểm thấp là thuộc nhóm Thấp; giảm là có xu hướng giảm so với năm trước; chưa cải thiện là ba năm liền dưới trung vị mà giữa các năm ấy không lần nào có xu hướng tăng; cách xa trung vị là thấp hơn trung vị quá độ rộng của nửa giữa (khoảng điểm của một nửa số ${n.units}, những nơi đứng ở giữa). Nội dung bị coi là còn hạn chế khi điểm thấp, hoặc dưới trung vị mà giảm hay chưa cải thiện.`,
    trend: rule => `Xu hướng: tăng, giảm theo ${rule}.`,
    test: 'kiểm định ở mức 5%',
    agencies: (month, note) =>
      `Cơ quan được ghi theo tổ chức bộ máy tại tháng ${month}.${note === '' ? '' : ` ${note}`}`,
    ownAgencies: month => `Cơ quan được ghi theo bảng phân công của đơn vị lập kế hoạch, tại tháng ${month}.`,
    benchmarks: {
      median: 'trung vị',
      q3: 'ngưỡng của nhóm Cao',
      best: 'điểm cao nhất',
      some: (n, names) => `trung vị của ${names.length} ${n.units}: ${names.join(', ')}`,
    },
  },
};
