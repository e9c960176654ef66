import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import { capital } from './grammar.js';
import type { ExampleChange, ExampleWeakSpot, MethodsFigures, MethodsTexts } from './methods.js';
import { words } from './words.js';

const f = numbers('vi');
const w = words.vi;

const verdict = { up: 'tăng', down: 'giảm', flat: 'đi ngang' } as const;

function changeExample(c: ExampleChange): Sentence {
  return say`${ref(c.unit)}: ${f.score(c.scoreFrom)} điểm năm ${c.from}, ${f.score(c.scoreTo)} điểm năm ${c.to}; thay đổi ${f.change(c.delta)} điểm, tức ${f.relative(c.relative)}: ${verdict[c.verdict]}.`;
}

function moveExample(c: ExampleChange, unit: string): Sentence {
  const moved = c.rankFrom - c.rankTo;
  const whole = moved === 0 ? 'giữ nguyên hạng' : `${moved > 0 ? 'lên' : 'xuống'} ${f.places(Math.abs(moved))} bậc`;
  return say`${ref(c.unit)} từ hạng ${c.rankFrom} năm ${c.from} đến hạng ${c.rankTo} năm ${c.to}, ${whole}: do điểm của chính mình ${places(c.own)}, do các ${unit} khác ${places(c.field)}, do có ${unit} thêm vào hoặc vắng mặt ${places(c.entry)}.`;
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
        ? `hạng theo tổng điểm vẫn giữ nguyên nếu các ${unit} khác không đổi`
        : `theo tổng điểm sẽ lên ${s.rankGain} bậc nếu các ${unit} khác không đổi`;
  return say`${ref(s.unit)}, nội dung ${s.node} ${s.name}: ${f.score(s.score)} điểm, trung vị ${f.score(s.median)}, kém ${f.score(s.gap)} điểm (${reasons}). Đưa riêng nội dung này lên mức trung vị thì tổng điểm thêm ${f.score(s.gap)}; ${gain}.`;
}

export const vi: MethodsTexts = {
  title: 'Phương pháp',
  description: ({ index, units }) =>
    `Cách tính mọi con số trên trang: điểm ${index}, hạng, nhóm, thay đổi, phân tách đổi hạng, điểm yếu của các ${units}, và vì sao có năm không so được với nhau.`,
  lede: ({ index }) =>
    `Mọi con số ở đây được tính từ điểm ${index} đã công bố, bằng các quy tắc dưới đây. Mỗi mục nói bằng lời trước, công thức sau.`,
  contents: 'Trong trang này',
  example: 'Ví dụ',
  formula: 'Công thức',
  sections: (v: MethodsFigures, n) => ({
    scores: {
      heading: 'Điểm cộng lên thế nào',
      finding: `Các ${n.indicators} được lấy trung bình thành điểm ${n.subAxis}; các ${n.subAxes} cộng lại thành trục; các trục cộng lại thành tổng điểm.`,
      body: [
        `Điểm công bố được dùng nguyên như trong số liệu gốc, không hiệu chỉnh và không làm tròn khi tính.`,
        `Vì điểm chỉ cộng lên, hơn một điểm ở một ${n.subAxis} là hơn đúng một điểm ở trục và ở tổng điểm. Không có trọng số.`,
      ],
      formulas: [`điểm trục = tổng điểm các ${n.subAxes} của trục`, 'tổng điểm = tổng điểm các trục'],
    },
    items: {
      heading: `Từ ${n.indicator} đến điểm`,
      finding: `Mỗi ${n.indicator} được đưa về thang 0–1, từ mức kém nhất đến mức tốt nhất, rồi lấy trung bình.`,
      body: [
        `Mức kém nhất và tốt nhất là hai đầu lý thuyết của thang, nên điểm của một ${n.short} không phụ thuộc các ${n.short} khác. Riêng ${n.indicator} ghi “thấp nhất”, “cao nhất” thì lấy theo số liệu các ${n.short} trong năm đó.`,
        v.rules > 0
          ? `Công thức của từng ${n.subAxis} không được công bố đầy đủ. Bảng dưới đây được tìm lại bằng cách đối chiếu giá trị các ${n.indicators} với điểm đã công bố, và ghi rõ mức chắc chắn.`
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
          ? `Năm ${v.year}, mọi ${n.subAxis} đều có thể đạt mức cao nhất của thang in.`
          : `Năm ${v.year}, có ${v.capped} ${n.subAxis} không thể đạt mức cao nhất của thang in, do cách chấm các ${n.indicators}.`,
      body: [
        'Phần đã đạt được tính trên thang in, để khớp với báo cáo. Phần còn có thể tăng được tính đến mức cao nhất có thể đạt trên thực tế, nếu mức đó đã biết.',
        'Mức của trục và của tổng điểm giảm theo các phần của nó.',
      ],
      formulas: [
        'phần đã đạt = (điểm − đầu thấp) / (đầu cao − đầu thấp)',
        'còn có thể tăng = mức cao nhất có thể đạt − điểm',
      ],
    },
    withheld: {
      heading: 'Điểm không công bố',
      finding: `${capital(n.short, 'vi')} nào không có điểm thì để trống: không thay bằng 0, không ước đoán, không xếp hạng.`,
      body: [
        'Thiếu điểm một trục thì không có tổng điểm. Các trục còn lại vẫn có hạng của riêng mình.',
        `Trung vị, nhóm và số “trên tổng số” ở mỗi nội dung chỉ tính các ${n.short} có điểm ở nội dung đó.`,
      ],
    },
    ranks: {
      heading: 'Hạng',
      finding: `Hạng là 1 cộng với số ${n.short} có điểm cao hơn; hạng luôn đi kèm số ${n.short} được xếp.`,
      body: [
        `So điểm chưa làm tròn. Hai ${n.short} bằng điểm nhau thì cùng nhận hạng tốt hơn, và hạng kế tiếp được bỏ qua.`,
        `“${v.example.rank}/${v.of}” đọc là hạng ${v.example.rank} trong ${v.of} ${n.short} có điểm. Số ${n.short} có điểm thay đổi theo năm, nên hạng 40 trong 60 ${n.short} khác hạng 40 trong 63 ${n.short}.`,
      ],
      formulas: [`hạng = 1 + số ${n.short} có điểm cao hơn`],
      example: say`Năm ${v.year} có ${v.of} trong ${v.all} ${n.units} có tổng điểm. ${ref(v.example.unit)} được ${f.score(v.example.score)} điểm; ${v.example.rank - 1} ${n.short} có điểm cao hơn, nên hạng là ${v.example.rank}/${v.of}.`,
    },
    percentile: {
      heading: 'Tỷ lệ xếp dưới',
      finding: `Tỷ lệ xếp dưới cho biết bao nhiêu phần trăm số ${n.short} còn lại có điểm thấp hơn.`,
      body: [
        `${capital(n.short, 'vi')} bằng điểm được tính một nửa. 100% là cao hơn mọi ${n.short} khác, 0% là thấp hơn mọi ${n.short} khác. Nhờ vậy so được vị trí giữa các năm có số ${n.short} khác nhau.`,
      ],
      formulas: [
        `tỷ lệ xếp dưới = (số ${n.short} thấp hơn + ½ số ${n.short} khác bằng điểm) / (số ${n.short} có điểm − 1)`,
      ],
      example: say`${ref(v.example.unit)}, tổng điểm năm ${v.year}: ${f.percent(v.example.percentile)} số ${n.short} còn lại có điểm thấp hơn.`,
    },
    groups: {
      heading: 'Bốn nhóm',
      finding: `Các ${n.short} có điểm được chia làm bốn nhóm theo ba mốc 25%, 50% và 75% của điểm.`,
      body: [
        `Từ mốc 75% trở lên là nhóm ${w.groups[1]}, từ 50% đến dưới 75% là ${w.groups[2]}, từ 25% đến dưới 50% là ${w.groups[3]}, dưới 25% là ${w.groups[4]}.`,
        `Mốc là tứ phân vị theo cách tính số 7 của R (cách của Excel, QUARTILE.INC). Nhóm so các ${n.short} với nhau trong cùng một năm: cả nước cùng tăng thì nhóm không đổi.`,
      ],
      formulas: [
        'mốc p nằm ở vị trí 1 + (n − 1)p của dãy điểm xếp từ thấp đến cao, nội suy thẳng giữa hai điểm liền nhau',
      ],
      example: say`Tổng điểm năm ${v.year}: ba mốc là ${f.score(v.cuts.q1)}, ${f.score(v.cuts.median)} và ${f.score(v.cuts.q3)}; bốn nhóm có ${v.sizes.join(', ')} ${n.short}.`,
    },
    spread: {
      heading: 'Trung vị, nửa giữa, trung bình',
      finding: `Mức chung của cả nước trên trang là trung vị: một nửa số ${n.units} cao hơn, một nửa thấp hơn.`,
      body: [
        `Nửa giữa là khoảng từ mốc 25% đến mốc 75%, chứa một nửa số ${n.short}. Trung bình cộng coi mỗi ${n.short} như nhau, không tính theo dân số.`,
        'Trung vị và trung bình là hai số khác nhau. Nói “trung bình cả nước” khi dẫn trung vị là sai.',
      ],
      example: say`Tổng điểm năm ${v.year}: trung vị ${f.score(v.cuts.median)}, trung bình ${f.score(v.mean)}, nửa giữa từ ${f.score(v.cuts.q1)} đến ${f.score(v.cuts.q3)}.`,
    },
    series: {
      heading: 'Năm nào so được với năm nào',
      finding: `${n.index} đã nhiều lần đổi cách đo. Chỉ so các năm nằm trong cùng một chuỗi.`,
      body: [
        'Khi câu hỏi, thang chấm hay thành phần thay đổi, điểm trước và sau là hai thước đo khác nhau: chênh lệch giữa hai năm có thể chỉ do thước đo. Vì vậy qua chỗ đổi, trang này không nối đường, không tính thay đổi, không phân tách đổi hạng; chỉ đặt hai hạng cạnh nhau và nói rõ vì sao.',
        'Trục hay tổng điểm bắt đầu chuỗi mới ngay khi một phần của nó đổi, thêm vào hay bỏ đi.',
      ],
    },
    codes: {
      heading: 'Cùng mã, khác nội dung',
      finding: 'Một mã có thể chỉ nội dung khác nhau ở hai giai đoạn: mã phải đọc cùng với năm.',
      body: [
        'Nhiều bảng đang lưu hành ghi tên mới cho số liệu cũ. Bảng dưới đây cho biết mỗi mã chỉ nội dung nào, trong những năm nào.',
      ],
    },
    change: {
      heading: 'Thay đổi và ngưỡng 5%',
      finding:
        'Thay đổi là điểm năm sau trừ điểm năm trước; từ 5% điểm năm trước trở lên thì gọi là tăng hoặc giảm, ít hơn gọi là đi ngang.',
      body: ['Chỉ tính khi cả hai năm có điểm và cùng một chuỗi. So với ấn bản liền trước.'],
      formulas: [
        'thay đổi = điểm mới − điểm cũ',
        'thay đổi tương đối = điểm mới / điểm cũ − 1',
        'tăng: từ +5% trở lên; giảm: từ −5% trở xuống; còn lại: đi ngang',
      ],
      example: v.change && changeExample(v.change),
    },
    'rank-moves': {
      heading: 'Vì sao hạng thay đổi',
      finding: `Số bậc đổi hạng được tách đúng thành ba phần: do điểm của chính ${n.short} đó, do điểm các ${n.short} khác, do có ${n.short} thêm vào hoặc vắng mặt.`,
      body: [
        `Phần của chính mình: giữ nguyên các ${n.short} khác, chỉ thay điểm của ${n.short} này. Tính hai lần, với các ${n.short} khác ở năm trước rồi ở năm sau, và lấy trung bình, nên có nửa bậc.`,
        'Phần của chính mình còn được chia theo trục bằng giá trị Shapley: trung bình số bậc mà một trục mang lại, trên mọi thứ tự đưa các trục từ điểm cũ sang điểm mới. Các phần cộng lại vừa đúng.',
        'Số dương là lên hạng. Chỉ tách khi hai năm cùng một chuỗi.',
      ],
      formulas: [
        `R(s; S) là hạng của điểm s trong số các ${n.short} S có điểm cả hai năm`,
        'chính mình = ½ [R(cũ; S trước) − R(mới; S trước)] + ½ [R(cũ; S sau) − R(mới; S sau)]',
        `${n.short} khác = R(cũ; S trước) − R(mới; S sau) − chính mình`,
        `thêm, vắng = hạng trước − hạng sau − chính mình − ${n.short} khác`,
      ],
      example: v.change && moveExample(v.change, n.short),
    },
    usual: {
      heading: 'Đổi hạng bao nhiêu là thường',
      finding:
        'Hạng vốn thay đổi nhiều từ năm này sang năm khác, nên mỗi lần đổi hạng đều kèm tỷ lệ các lần đổi lớn bằng hoặc hơn.',
      body: [
        v.usual
          ? `Với tổng điểm, trong ${f.count(v.usual.moves)} lần một ${n.short} có điểm hai năm liền trong cùng một chuỗi từ năm ${v.first}, một nửa đổi từ ${f.places(v.usual.median)} bậc trở lên, một phần mười đổi từ ${f.places(v.usual.p90)} bậc trở lên, nhiều nhất ${f.places(v.usual.max)} bậc.`
          : 'Số liệu này chưa có hai năm liền nào của tổng điểm trong cùng một chuỗi.',
        'Đổi vài bậc vì thế nói lên rất ít.',
      ],
      formulas: [
        'mức thường gặp = số lần đổi hạng trong một năm lớn bằng hoặc hơn / tất cả các lần, không kể lên hay xuống',
      ],
      example:
        v.change &&
        (v.change.rankFrom === v.change.rankTo
          ? say`${ref(v.change.unit)} giữ nguyên hạng năm ${v.change.to}.`
          : say`${ref(v.change.unit)} đổi ${Math.abs(v.change.rankFrom - v.change.rankTo)} bậc năm ${v.change.to}: ${f.percent(v.change.unusual)} các lần đổi hạng lớn bằng hoặc hơn.`),
    },
    weak: {
      heading: 'Điểm yếu',
      finding: `Điểm yếu là ${n.subAxis} thuộc nhóm ${w.groups[4]}, hoặc dưới trung vị mà đang giảm hay trì trệ.`,
      body: [
        'Mốc so là trung vị cả nước. Điểm yếu xếp theo số điểm có thể thêm, nhiều nhất ở trên. Ngưỡng là quy ước để chọn việc cần xem, không phải kết luận thống kê.',
      ],
      terms: [
        ['Thấp', `${capital(w.reasonMeanings.low, 'vi')}.`],
        ['Giảm', `${capital(w.reasonMeanings.falling, 'vi')}, trong cùng một chuỗi.`],
        ['Trì trệ', `${capital(w.reasonMeanings.stuck, 'vi')}.`],
        ['Xa', `${capital(w.reasonMeanings.far, 'vi')}. Riêng lý do này chưa đủ để gọi là điểm yếu.`],
      ],
      formulas: ['khoảng cách = trung vị − điểm', `điểm yếu = thấp, hoặc (điểm < trung vị và (giảm hoặc trì trệ))`],
    },
    leverage: {
      heading: 'Thêm được bao nhiêu điểm, bao nhiêu bậc',
      finding: `Vì điểm cộng lên, đưa một ${n.subAxis} lên mức trung vị thêm cho tổng điểm đúng bằng khoảng cách đang thiếu.`,
      body: [
        `Số bậc thêm được là số ${n.short} sẽ bị vượt qua nếu tổng điểm tăng chừng ấy còn các ${n.short} khác giữ nguyên. Thực tế các ${n.short} khác cũng thay đổi.`,
        'Khi gộp nhiều điểm yếu, cộng số điểm trước rồi mới đếm số bậc: số bậc của từng điểm yếu không cộng với nhau được.',
      ],
      formulas: [
        'điểm thêm = max(0; trung vị − điểm)',
        `bậc thêm = số ${n.short} có tổng điểm cao hơn điểm cũ − số ${n.short} có tổng điểm cao hơn điểm cũ cộng điểm thêm`,
      ],
      example: v.weak && weakExample(v.weak, n.short),
    },
    errors: {
      heading: 'Sai số và khoảng tin cậy',
      finding: 'Trang này không vẽ khoảng tin cậy, vì điểm công bố không kèm sai số chuẩn.',
      body: [
        'Điểm lấy từ một mẫu người dân nên có sai số. Không có sai số chuẩn thì không thể nói một chênh lệch nhỏ là thật hay do mẫu; trang này không đoán.',
        'Vì vậy hạng ở đây là một con số, không phải một khoảng, và ngưỡng 5% là quy ước, không phải kiểm định.',
      ],
    },
    survey: {
      heading: 'Khảo sát từng năm',
      finding: `${n.index} là khảo sát chọn mẫu ngẫu nhiên, mỗi năm một lần.`,
      body: [],
    },
    agencies: {
      heading: 'Cơ quan đầu mối',
      finding: `Cạnh mỗi điểm yếu có tên cơ quan thường chủ trì nội dung đó, theo thời điểm của ấn bản.`,
      body: [
        `${capital(n.subAxis, 'vi')} không có dòng riêng thì theo cơ quan của trục. Phân công thật của từng ${n.short} do ${n.short} đó quyết định.`,
      ],
    },
    rounding: {
      heading: 'Làm tròn',
      finding:
        'Tính bằng số đầy đủ, chỉ làm tròn khi hiển thị: điểm hai chữ số thập phân, tỷ lệ phần trăm không hoặc một chữ số.',
      body: [
        `Hạng, nhóm và kết luận tăng giảm dùng số chưa làm tròn. Vì thế hai ${n.short} cùng hiện một điểm có thể khác hạng, và hiệu của hai số đã làm tròn có thể lệch 0,01 so với thay đổi ghi trên trang.`,
        'Số liệu tải về không làm tròn điểm.',
      ],
    },
    exceptions: {
      heading: 'Điểm không khớp đã biết',
      finding:
        v.exceptions === 0
          ? 'Mọi điểm trục và tổng điểm đều bằng tổng các phần, sai khác không quá 0,0001.'
          : `Mọi điểm trục và tổng điểm đều bằng tổng các phần, sai khác không quá 0,0001, trừ ${v.exceptions} trường hợp dưới đây.`,
      body: v.exceptions === 0 ? [] : ['Điểm công bố được giữ nguyên.'],
    },
  }),
};
