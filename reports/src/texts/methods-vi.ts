import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import { capital } from './grammar.js';
import type { ExampleChange, ExampleWeakSpot, MethodsFigures, MethodsTexts } from './methods.js';
import { targetsSection } from './methods-targets.js';
import { meaningsOf, words } from './words.js';

const f = numbers('vi');
const w = words.vi;

const verdict = { up: 'tăng', down: 'giảm', flat: 'đi ngang' } as const;

function changeExample(c: ExampleChange): Sentence {
  return say`${ref(c.unit)}: ${f.score(c.scoreFrom)} điểm năm ${c.from}, ${f.score(c.scoreTo)} điểm năm ${c.to}; thay đổi ${f.change(c.delta)} điểm, tức ${f.relative(c.relative)}: ${verdict[c.verdict]}.`;
}

function moveExample(c: ExampleChange, unit: string): Sentence {
  const moved = c.rankFrom - c.rankTo;
  const whole = moved === 0 ? 'giữ nguyên hạng' : `${moved > 0 ? 'tăng' : 'giảm'} ${f.places(Math.abs(moved))} bậc`;
  return say`${ref(c.unit)} từ hạng ${c.rankFrom} năm ${c.from} đến hạng ${c.rankTo} năm ${c.to}, ${whole}: do điểm của chính ${unit} ${places(c.own)}, do điểm của các ${unit} khác ${places(c.field)}, do thêm hoặc bớt ${unit} được xếp hạng ${places(c.entry)}.`;
}

function places(x: number): string {
  if (x === 0) return '0 bậc';
  return `${x > 0 ? '+' : '−'}${f.places(Math.abs(x))} bậc`;
}

function weakExample(s: ExampleWeakSpot, unit: string): Sentence {
  const reasons = s.reasons.map(r => w.reasons[r]).join(', ');
  const gain =
    s.rankGain === null
      ? `${unit} này không có tổng điểm nên không tính được hạng`
      : s.rankGain === 0
        ? `thứ hạng theo tổng điểm không đổi nếu điểm của các ${unit} khác giữ nguyên`
        : `thứ hạng theo tổng điểm tăng ${s.rankGain} bậc nếu điểm của các ${unit} khác giữ nguyên`;
  return say`${ref(s.unit)}, nội dung ${s.node} ${s.name}: ${f.score(s.score)} điểm, trung vị ${f.score(s.median)}, thấp hơn ${f.score(s.gap)} điểm (${reasons}). Nếu chỉ nâng nội dung này lên mức trung vị thì tổng điểm tăng ${f.score(s.gap)} điểm; ${gain}.`;
}

export const vi: MethodsTexts = {
  title: 'Phương pháp',
  description: ({ index, units }) =>
    `Cách tính mọi con số trên trang: điểm ${index}, hạng, nhóm, thay đổi, phân tách mức thay đổi thứ hạng, điểm yếu của các ${units}, và vì sao có những năm không so sánh được với nhau.`,
  lede: ({ index }) =>
    `Mọi con số trên trang này được tính từ điểm ${index} đã công bố theo các quy tắc dưới đây. Mỗi mục giải thích bằng lời trước, sau đó là công thức và ví dụ.`,
  contents: 'Trong trang này',
  example: 'Ví dụ',
  formula: 'Công thức',
  sections: (v: MethodsFigures, n) => ({
    scores: {
      heading: 'Cách cộng điểm',
      finding: `Điểm ${n.subAxis} là trung bình các ${n.indicators}; điểm trục là tổng điểm các ${n.subAxes}; tổng điểm là tổng điểm các trục.`,
      body: [
        `Điểm công bố được giữ nguyên như trong số liệu gốc, không hiệu chỉnh và không làm tròn khi tính.`,
        `Vì điểm được cộng thẳng, không có trọng số, nên tăng một điểm ở một ${n.subAxis} là tăng đúng một điểm ở trục và ở tổng điểm.`,
      ],
      formulas: [`điểm trục = tổng điểm các ${n.subAxes} của trục`, 'tổng điểm = tổng điểm các trục'],
    },
    items: {
      heading: `Từ ${n.indicator} đến điểm số`,
      finding: `Mỗi ${n.indicator} được đưa về thang 0–1, từ mức kém nhất đến mức tốt nhất, rồi lấy trung bình.`,
      body: [
        `Mức kém nhất và tốt nhất là hai đầu lý thuyết của thang, nên điểm của một ${n.short} không phụ thuộc các ${n.short} khác. Riêng ${n.indicator} ghi “thấp nhất”, “cao nhất” thì lấy theo số liệu các ${n.short} trong năm đó.`,
        v.rules > 0
          ? `Công thức của từng ${n.subAxis} không được công bố đầy đủ. Các công thức dưới đây được suy ra bằng cách đối chiếu giá trị các ${n.indicators} với điểm đã công bố, kèm mức độ chắc chắn.`
          : `Công thức của từng ${n.subAxis} không có trong số liệu.`,
      ],
      formulas: [
        'r = (x − mức kém nhất) / (mức tốt nhất − mức kém nhất)',
        'điểm = thấp nhất + (cao nhất − thấp nhất) × trung bình các r',
      ],
    },
    ceilings: {
      heading: 'Mức cao nhất có thể đạt',
      finding:
        v.capped === 0
          ? `Năm ${v.year}, mọi ${n.subAxis} đều có thể đạt mức cao nhất của thang điểm công bố.`
          : `Năm ${v.year}, có ${v.capped} ${n.subAxis} không thể đạt mức cao nhất của thang điểm công bố, do cách chấm các ${n.indicators}.`,
      body: [
        'Phần đã đạt và phần còn có thể tăng được tính đến mức cao nhất có thể đạt trên thực tế; nơi chưa biết mức đó thì tính đến mức cao nhất của thang điểm công bố.',
        'Mức cao nhất có thể đạt của trục và của tổng điểm giảm tương ứng.',
      ],
      formulas: [
        'phần đã đạt = (điểm − mức thấp nhất) / (mức cao nhất có thể đạt − mức thấp nhất)',
        'còn có thể tăng = mức cao nhất có thể đạt − điểm',
      ],
    },
    withheld: {
      heading: 'Điểm không công bố',
      finding: `${capital(n.short, 'vi')} không có điểm thì ô được để trống: không thay bằng 0, không ước tính, không xếp hạng.`,
      body: [
        'Thiếu điểm một trục thì không có tổng điểm. Các trục còn lại vẫn được xếp hạng riêng.',
        `Trung vị, nhóm và mẫu số của thứ hạng ở mỗi nội dung chỉ tính các ${n.short} có điểm ở nội dung đó.`,
      ],
    },
    ranks: {
      heading: 'Hạng',
      finding: `Hạng là 1 cộng với số ${n.short} có điểm cao hơn; hạng luôn ghi kèm số ${n.short} được xếp hạng.`,
      body: [
        `So sánh theo điểm chưa làm tròn. Hai ${n.short} bằng điểm nhau thì cùng nhận thứ hạng cao hơn, thứ hạng kế tiếp được bỏ qua.`,
        `“${v.example.rank}/${v.of}” đọc là hạng ${v.example.rank} trong ${v.of} ${n.short} có điểm. Số ${n.short} có điểm thay đổi theo năm, nên hạng 4 trong 10 ${n.short} khác hạng 4 trong 20 ${n.short}.`,
      ],
      formulas: [`hạng = 1 + số ${n.short} có điểm cao hơn`],
      example: say`Năm ${v.year} có ${v.of} trong ${v.all} ${n.units} có tổng điểm. ${ref(v.example.unit)} được ${f.score(v.example.score)} điểm; ${v.example.rank - 1} ${n.short} có điểm cao hơn, nên hạng là ${v.example.rank}/${v.of}.`,
    },
    percentile: {
      heading: 'Tỷ lệ xếp dưới',
      finding: `Tỷ lệ xếp dưới cho biết bao nhiêu phần trăm số ${n.short} còn lại có điểm thấp hơn.`,
      body: [
        `${capital(n.short, 'vi')} bằng điểm được tính một nửa. 100% là cao hơn mọi ${n.short} khác, 0% là thấp hơn mọi ${n.short} khác. Nhờ vậy có thể so sánh vị trí giữa các năm có số ${n.short} khác nhau.`,
      ],
      formulas: [
        `tỷ lệ xếp dưới = (số ${n.short} thấp hơn + ½ số ${n.short} khác bằng điểm) / (số ${n.short} có điểm − 1)`,
      ],
      ...(v.of > 1 && {
        example: say`${ref(v.example.unit)}, tổng điểm năm ${v.year}: ${f.percent(v.example.percentile)} số ${n.short} còn lại có điểm thấp hơn.`,
      }),
    },
    groups: {
      heading: 'Bốn nhóm',
      finding: `Các ${n.short} có điểm được chia làm bốn nhóm theo ba mốc 25%, 50% và 75% của dãy điểm.`,
      body: [
        `Từ mốc 75% trở lên là nhóm ${w.groups[1]}, từ 50% đến dưới 75% là ${w.groups[2]}, từ 25% đến dưới 50% là ${w.groups[3]}, dưới 25% là ${w.groups[4]}.`,
        `Các mốc là tứ phân vị theo phương pháp số 7 của R (hàm QUARTILE.INC của Excel). Nhóm chỉ so sánh các ${n.short} với nhau trong cùng một năm: nếu mọi ${n.short} cùng tăng như nhau thì nhóm không đổi.`,
      ],
      formulas: [
        'mốc p nằm ở vị trí 1 + (n − 1)p của dãy điểm xếp từ thấp đến cao, nội suy thẳng giữa hai điểm liền nhau',
      ],
      example: say`Tổng điểm năm ${v.year}: ba mốc là ${f.score(v.cuts.q1)}; ${f.score(v.cuts.median)} và ${f.score(v.cuts.q3)}; bốn nhóm có ${v.sizes.join(', ')} ${n.short}.`,
    },
    spread: {
      heading: 'Trung vị, nửa giữa, trung bình',
      finding: `Mức chung trên trang này là trung vị: một nửa số ${n.units} có điểm cao hơn, một nửa thấp hơn.`,
      body: [
        `Nửa giữa là một nửa số ${n.units} có điểm ở khoảng giữa, từ tứ phân vị thứ nhất (mốc 25%) đến tứ phân vị thứ ba (mốc 75%). Trung bình cộng coi các ${n.short} như nhau, không tính theo dân số.`,
        `Trung vị và trung bình là hai số khác nhau. Không gọi trung vị là “trung bình ${n.country}”.`,
      ],
      example: say`Tổng điểm năm ${v.year}: trung vị ${f.score(v.cuts.median)}, trung bình ${f.score(v.mean)}, nửa giữa từ ${f.score(v.cuts.q1)} đến ${f.score(v.cuts.q3)}.`,
    },
    series: {
      heading: 'Những năm so sánh được với nhau',
      finding: `${n.index} đã nhiều lần đổi cách đo. Chỉ so sánh các năm trong cùng một chuỗi.`,
      body: [
        'Khi câu hỏi, thang chấm hay thành phần thay đổi, điểm trước và sau được đo bằng hai cách khác nhau: chênh lệch giữa hai năm có thể chỉ do cách đo. Vì vậy, khi cách đo thay đổi, trang này không nối đường biểu diễn, không tính thay đổi, không phân tách mức thay đổi thứ hạng; chỉ đặt hai thứ hạng cạnh nhau và nêu rõ lý do.',
        'Trục hoặc tổng điểm bắt đầu chuỗi mới khi một thành phần của nó thay đổi, được thêm vào hoặc bị bỏ đi.',
      ],
    },
    codes: {
      heading: 'Cùng mã, khác nội dung',
      finding: 'Cùng một mã có thể là hai nội dung khác nhau ở hai giai đoạn: cần đọc mã cùng với năm.',
      body: [
        'Nhiều bảng đang lưu hành ghi tên mới cho số liệu cũ. Bảng dưới đây cho biết mỗi mã là nội dung nào, trong những năm nào.',
      ],
    },
    change: {
      heading: `Thay đổi và ngưỡng ${n.threshold}`,
      finding: `Thay đổi là điểm năm sau trừ điểm năm trước; nếu thay đổi từ ${n.threshold} điểm năm trước trở lên thì gọi là tăng hoặc giảm, ít hơn thì gọi là đi ngang.`,
      body: ['Chỉ tính khi cả hai năm có điểm và thuộc cùng một chuỗi. Năm so sánh là năm khảo sát liền trước.'],
      formulas: [
        'thay đổi = điểm mới − điểm cũ',
        'thay đổi tương đối = điểm mới / điểm cũ − 1',
        `tăng: từ +${n.threshold} trở lên; giảm: từ −${n.threshold} trở xuống; còn lại: đi ngang`,
      ],
      example: v.change && changeExample(v.change),
    },
    'rank-moves': {
      heading: 'Vì sao thứ hạng thay đổi',
      finding: `Số bậc thay đổi được tách thành đúng ba phần: do điểm của chính ${n.short} đó, do điểm của các ${n.short} khác, do thêm hoặc bớt ${n.short} được xếp hạng.`,
      body: [
        `Phần do chính ${n.short} đó: giữ nguyên điểm của các ${n.short} khác, chỉ thay điểm của ${n.short} này. Tính hai lần, với điểm của các ${n.short} khác ở năm trước rồi ở năm sau, và lấy trung bình, nên có thể lẻ nửa bậc.`,
        `Phần do chính ${n.short} đó còn được chia theo trục bằng giá trị Shapley: số bậc bình quân do một trục đóng góp, theo mọi thứ tự đưa các trục từ điểm cũ sang điểm mới. Cộng các phần lại đúng bằng tổng.`,
        'Trong mỗi trục, số bậc của từng nội dung thành phần là giá trị Owen: chia theo cùng một cách, với điều kiện các nội dung của một trục đi liền nhau trong mọi thứ tự. Cộng lại đúng bằng số bậc của trục.',
        'Số dương là tăng hạng. Chỉ phân tách khi hai năm thuộc cùng một chuỗi.',
      ],
      formulas: [
        `R(s; S) là hạng của điểm s trong số các ${n.short} S có điểm cả hai năm`,
        'phần của chính mình = ½ [R(cũ; S trước) − R(mới; S trước)] + ½ [R(cũ; S sau) − R(mới; S sau)]',
        `phần của ${n.short} khác = R(cũ; S trước) − R(mới; S sau) − phần của chính mình`,
        `phần do thêm, bớt = hạng trước − hạng sau − phần của chính mình − phần của ${n.short} khác`,
      ],
      example: v.change && moveExample(v.change, n.short),
    },
    usual: {
      heading: 'Mức thay đổi thứ hạng thường gặp',
      finding:
        'Thứ hạng vốn thay đổi nhiều từ năm này sang năm khác, nên mỗi mức thay đổi đều ghi kèm tỷ lệ các trường hợp thay đổi bằng hoặc lớn hơn.',
      body: [
        v.usual
          ? `Với tổng điểm, trong ${f.count(v.usual.moves)} trường hợp một ${n.short} có điểm hai năm liền trong cùng một chuỗi từ năm ${v.first}, một nửa thay đổi từ ${f.places(v.usual.median)} bậc trở lên, một phần mười thay đổi từ ${f.places(v.usual.p90)} bậc trở lên, nhiều nhất là ${f.places(v.usual.max)} bậc.`
          : 'Số liệu này chưa có hai năm liền nào của tổng điểm trong cùng một chuỗi.',
        'Vì vậy, thay đổi vài bậc không có nhiều ý nghĩa.',
      ],
      formulas: [
        'mức thường gặp = số trường hợp thay đổi bằng hoặc lớn hơn / tất cả các trường hợp sau cùng số năm (ít nhất 30), không phân biệt tăng hay giảm',
      ],
      example:
        v.change &&
        (v.change.rankFrom === v.change.rankTo
          ? say`${ref(v.change.unit)} giữ nguyên hạng năm ${v.change.to}.`
          : Number.isNaN(v.change.unusual)
            ? null
            : say`${ref(v.change.unit)} thay đổi ${Math.abs(v.change.rankFrom - v.change.rankTo)} bậc năm ${v.change.to}: ${f.percent(v.change.unusual)} số trường hợp thay đổi bằng hoặc lớn hơn.`),
    },
    weak: {
      heading: 'Điểm yếu',
      finding: `Điểm yếu là ${n.subAxis} thuộc nhóm ${w.groups[4]}, hoặc có điểm thấp hơn trung vị mà đang giảm hay chưa cải thiện.`,
      body: [
        `Mốc so sánh là trung vị ${n.country}. Các điểm yếu xếp theo số điểm có thể tăng, từ nhiều đến ít. Các ngưỡng là quy ước để chọn nội dung cần xem xét, không phải kết luận thống kê.`,
        `Trang ưu tiên cải thiện của từng ${n.short} còn so với ngưỡng nhóm ${w.groups[1]}, trung vị của các ${n.units} cùng khu vực và trung vị của tám ${n.units} tương tự, chọn theo hai cách. Tương tự về dân số: khoảng cách Euclid giữa các giá trị chuẩn hóa của logarit dân số và logarit mật độ dân số. Tương tự về kết quả: khoảng cách Euclid giữa điểm của các trục năm liền trước, từng trục chuẩn hóa theo mọi ${n.units} có điểm trục đó, để điểm yếu của năm nay không ảnh hưởng đến việc chọn.`,
      ],
      terms: [
        ['Thấp', `${capital(meaningsOf(n.threshold, 'vi').low, 'vi')}.`],
        ['Giảm', `${capital(meaningsOf(n.threshold, 'vi').falling, 'vi')}, trong cùng một chuỗi.`],
        ['Chưa cải thiện', `${capital(meaningsOf(n.threshold, 'vi').stuck, 'vi')}.`],
        ['Xa', `${capital(meaningsOf(n.threshold, 'vi').far, 'vi')}. Riêng lý do này chưa đủ để xếp là điểm yếu.`],
      ],
      formulas: [
        'khoảng cách = trung vị − điểm',
        `điểm yếu = thấp, hoặc (điểm < trung vị và (giảm hoặc chưa cải thiện))`,
      ],
    },
    leverage: {
      heading: 'Số điểm và số bậc có thể tăng',
      finding: `Vì điểm được cộng thẳng, nâng một ${n.subAxis} lên mức trung vị làm tổng điểm tăng đúng bằng khoảng cách đến trung vị.`,
      body: [
        `Số bậc có thể tăng là số ${n.short} sẽ bị vượt qua nếu tổng điểm tăng chừng đó và điểm của các ${n.short} khác giữ nguyên. Trên thực tế, điểm của các ${n.short} khác cũng thay đổi.`,
        'Khi gộp nhiều điểm yếu, cộng số điểm trước rồi mới đếm số bậc: không cộng số bậc của từng điểm yếu với nhau.',
      ],
      formulas: [
        'số điểm có thể tăng = max(0; trung vị − điểm)',
        `số bậc có thể tăng = số ${n.short} có tổng điểm cao hơn điểm cũ − số ${n.short} có tổng điểm cao hơn điểm cũ cộng số điểm tăng`,
      ],
      example: v.weak && weakExample(v.weak, n.short),
    },
    targets: targetsSection.vi(n),
    errors: {
      heading: 'Sai số và khoảng tin cậy',
      finding: 'Trang này không vẽ khoảng tin cậy, vì điểm công bố không kèm sai số chuẩn.',
      body: [
        'Điểm được tính từ một mẫu người dân nên có sai số. Không có sai số chuẩn thì không thể kết luận một chênh lệch nhỏ là thực chất hay do chọn mẫu; trang này không suy đoán.',
        `Vì vậy, thứ hạng ở đây là một con số, không phải một khoảng, và ngưỡng ${n.threshold} là quy ước, không phải kiểm định thống kê.`,
      ],
    },
    survey: {
      heading: 'Khảo sát từng năm',
      finding: `${n.index} là khảo sát chọn mẫu ngẫu nhiên, mỗi năm một lần.`,
      body: [],
    },
    agencies: {
      heading: 'Cơ quan chủ trì',
      finding:
        'Mỗi điểm yếu ghi kèm cơ quan thường chủ trì nội dung đó theo phân công tại thời điểm tháng 7 của năm sau năm khảo sát; riêng trang ưu tiên cải thiện lấy theo năm khảo sát mới nhất.',
      body: [
        `${capital(n.subAxis, 'vi')} không có dòng riêng thì theo cơ quan của trục. Việc phân công cụ thể do từng ${n.short} quyết định.`,
      ],
    },
    rounding: {
      heading: 'Làm tròn',
      finding:
        'Mọi phép tính dùng số đầy đủ, chỉ làm tròn khi hiển thị: điểm lấy hai chữ số thập phân, tỷ lệ phần trăm lấy số nguyên hoặc một chữ số thập phân.',
      body: [
        `Hạng, nhóm và kết luận tăng, giảm dùng số chưa làm tròn. Vì thế, hai ${n.short} hiển thị cùng một điểm có thể khác hạng, và hiệu của hai số đã làm tròn có thể lệch 0,01 so với mức thay đổi ghi trên trang.`,
        'Số liệu tải về không làm tròn điểm.',
      ],
    },
    exceptions: {
      heading: 'Điểm không khớp tổng thành phần',
      finding:
        v.exceptions === 0
          ? 'Mọi điểm trục và tổng điểm đều bằng tổng các thành phần, chênh lệch không quá 0,0001.'
          : `Mọi điểm trục và tổng điểm đều bằng tổng các thành phần, chênh lệch không quá 0,0001, trừ ${v.exceptions} trường hợp dưới đây.`,
      body: v.exceptions === 0 ? [] : ['Điểm công bố được giữ nguyên.'],
    },
  }),
};
