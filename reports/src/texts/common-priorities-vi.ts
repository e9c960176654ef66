import type { CommonTexts, NamedCount } from './common-priorities.js';
import { capital, inWords } from './grammar.js';
import type { Naming } from './naming.js';
import type { Named } from './priorities.js';
import { words } from './words.js';

const named = ({ no, name }: Named) => `${no} ${name}`;
const low = words.vi.groups[4];

export function commonVi(n: Naming): CommonTexts {
  /** The first with its whole count, the others with the number alone. */
  const counted = (top: readonly NamedCount[]) =>
    inWords(
      top.map((c, i) => `${named(c)} (${c.count}${i === 0 ? ` trong ${c.of} ${n.units}` : ''})`),
      'và',
    );
  return {
    naming: n,
    title: year => `Nội dung yếu ở nhiều ${n.units}, ${n.index} ${year}`,
    heading: `Nội dung yếu ở nhiều ${n.units}`,
    sub: (year, scored, all) =>
      `${n.index} ${year} · ${scored === all ? `cả ${all} ${n.units}` : `${scored} trong ${all} ${n.units}`} có điểm`,
    lede: (year, top) =>
      top.length === 0
        ? `Năm ${year}, không nội dung thành phần nào yếu ở bất kỳ ${n.unitShort} nào.`
        : `Năm ${year}, nội dung yếu ở nhiều ${n.unitsShort} nhất là ${counted(top)}.`,
    signs: (stuck, falling, lowest, before) =>
      [
        stuck.length > 0 &&
          `Nội dung chưa cải thiện ở nhiều ${n.unitsShort} nhất (ba năm liền thấp hơn trung vị) là ${counted(stuck)}.`,
        falling.length > 0 &&
          `So với năm ${before}, nội dung giảm ở nhiều ${n.unitsShort} nhất là ${counted(falling)}.`,
        lowest.length > 0 &&
          `Trên thang điểm, trung vị ${n.country} thấp nhất ở ${inWords(
            lowest.map((c, i) => `${named(c)} (${c.share}${i === 0 ? ' thang điểm' : ''})`),
            'và',
          )}.`,
      ]
        .filter(Boolean)
        .join(' '),
    readHeading: 'Đọc số liệu này thế nào',
    read: [
      `Nhóm ${low} luôn gồm khoảng một phần tư số ${n.units} ở mỗi nội dung, vì nhóm được chia theo thứ hạng. Do đó số ${n.unitsShort} thuộc nhóm ${low} hầu như không cho biết nội dung nào khó.`,
      `Nên xem ba dấu hiệu khác: bao nhiêu ${n.unitsShort} chưa cải thiện, bao nhiêu ${n.unitsShort} giảm, và trung vị đạt bao nhiêu phần của thang điểm, tính đến mức cao nhất có thể đạt.`,
    ],

    tableHeading: 'Từng nội dung thành phần',
    tableFinding: (half, contents) => {
      if (half === 0) return `Trong ${contents} nội dung, không nội dung nào yếu ở quá nửa số ${n.units} có điểm.`;
      if (half === contents) return `Cả ${contents} nội dung đều yếu ở quá nửa số ${n.units} có điểm.`;
      return `Trong ${contents} nội dung, ${half} nội dung yếu ở quá nửa số ${n.units} có điểm.`;
    },
    tableNote: [
      `Yếu: thuộc nhóm ${low}, hoặc thấp hơn trung vị mà đang giảm hay chưa cải thiện. Một ${n.unitShort} có thể được đếm ở nhiều cột; cột “${capital(words.vi.reasons.falling, 'vi')}” tính cả những nơi giảm nhưng không yếu.`,
      `Điểm còn thiếu: tổng khoảng cách đến trung vị của các ${n.unitsShort} yếu ở nội dung đó, cũng là tổng số điểm các ${n.unitsShort} này có thể tăng.`,
    ],
    caption: year => `Số ${n.units} yếu ở từng nội dung thành phần và lý do, năm ${year}`,
    heads: {
      weak: `Số ${n.unitsShort} yếu`,
      low: capital(words.vi.reasons.low, 'vi'),
      stuck: capital(words.vi.reasons.stuck, 'vi'),
      falling: capital(words.vi.reasons.falling, 'vi'),
      proved: 'Có ý nghĩa thống kê',
      reach: 'Trung vị đạt',
      leverage: 'Điểm còn thiếu',
    },
    ceilings: nodes =>
      `“Trung vị đạt” được tính đến mức cao nhất có thể đạt trên thực tế. Do cách chấm, mức đó ở ${inWords(
        nodes.map(({ no, ceiling, hi }) => `nội dung ${no} là ${ceiling} (không phải ${hi})`),
        'và',
      )}.`,
    ceilingMore: 'Vì sao có nội dung không thể đạt điểm tối đa',
    how: 'Cách xác định nội dung yếu',

    regionsHeading: `Theo ${n.region}`,
    regionsFinding: regions => {
      const [first] = regions;
      if (!first || first.contents === 0)
        return `Không ${n.region} nào có nội dung yếu ở quá nửa số ${n.units} của ${n.region}.`;
      const some = regions.filter(region => region.contents > 0);
      return `Số nội dung yếu ở quá nửa số ${n.units} trong ${n.region}: ${some
        .map(region => `${region.name} ${region.contents}`)
        .join('; ')}${some.length < regions.length ? `; các ${n.region} khác không có` : ''}.`;
    },
    regionsCaption: year => `Số ${n.units} yếu ở từng nội dung theo ${n.region}, năm ${year}`,
    regionsNote: `Mỗi ô là số ${n.unitsShort} yếu trên số ${n.unitsShort} có điểm; in đậm là quá nửa.`,

    firstHeading: `Ưu tiên số một của từng ${n.unitShort}`,
    firstFinding: (top, count, of) => {
      if (top.length === 0) return `Không ${n.unitShort} nào có nội dung yếu.`;
      const each = top.length === 1 ? '' : 'mỗi nội dung ';
      return `${capital(inWords(top.map(named), 'và'), 'vi')} là nội dung yếu có khoảng cách lớn nhất ở nhiều ${n.unitsShort} nhất: ${each}${count} trong ${of} ${n.units}.`;
    },
    firstNote: `Các ${n.unitsShort} được xếp theo nội dung yếu mà việc thu hẹp khoảng cách đến trung vị mang lại nhiều điểm nhất. Tên dẫn đến trang ưu tiên cải thiện của ${n.unitShort} đó.`,
    units: count => `${count} ${n.unitsShort}`,
    nothingWeak: 'Không có nội dung yếu',
    elsewhere: year => `Không có điểm năm ${year}`,
    basedOn: year => `theo kết quả năm ${year}`,

    link: year => `Nội dung nào yếu ở nhiều ${n.units} nhất, năm ${year}`,
  };
}
