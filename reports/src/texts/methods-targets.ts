import type { Lang } from '@papi/methodology';
import { nearRanks } from '@papi/scoring';
import type { MethodsNouns, MethodsSection } from './methods.js';
import { words } from './words.js';

/** How targets are reckoned: a section of the methods page. */
export const targetsSection: Readonly<Record<Lang, (nouns: MethodsNouns) => MethodsSection>> = {
  vi: n => {
    const { groups } = words.vi;
    return {
      heading: 'Mục tiêu',
      finding: `Mục tiêu nào cũng được quy về số điểm tối thiểu phải có: hạng r đạt được khi tổng điểm ít nhất bằng điểm của ${n.short} đứng thứ r trong số các ${n.shorts} khác.`,
      body: [
        `Có hai giả định về các ${n.shorts} khác: giữ nguyên điểm, hoặc giữ đà cũ, tức là điểm của mỗi ${n.short} thay đổi thêm đúng bằng mức tăng, giảm bình quân mỗi năm của chính mình, tính từ năm đầu có điểm trong chuỗi so sánh được. ${n.short.charAt(0).toUpperCase()}${n.short.slice(1)} chỉ có một năm trong chuỗi thì giữ nguyên.`,
        `Mục tiêu có thể đặt cho năm sau hoặc cho một năm xa hơn; khi đó mức tăng, giảm của các ${n.shorts} khác và mức tăng từng thấy đều nhân với số năm. Mục tiêu cũng có thể nối tiếp thành lộ trình: mỗi năm tăng thêm một số bậc, tính từ hạng đạt được ở năm trước đó. Điểm cần đạt của năm sau không bao giờ thấp hơn năm trước, và điểm được phân bổ là cho năm cuối của lộ trình.`,
        `Số điểm cần tăng được phân bổ cho các ${n.subAxes} yếu trước, rồi đến các ${n.subAxes} khác thấp hơn ngưỡng nhóm ${groups[1]}; trong mỗi loại, khoảng cách lớn được phân bổ trước, và mỗi ${n.subAxis} không nhận quá mức khả thi của mình. Đây là một cách phân bổ, không phải cách duy nhất.`,
        `Để biết mục tiêu có từng đạt được không, trang này xét mọi cặp năm so sánh được, cách nhau đúng bằng số năm từ năm có điểm đến năm đặt mục tiêu, đếm những lần một ${n.short} xuất phát cách hạng hiện nay không quá ${nearRanks} bậc, và trong đó những lần tăng đủ số bậc như mục tiêu. Lần nào phía trên không còn đủ bậc để tăng thì không tính. Khoảng tin cậy là của Korn và Graubard, mỗi ${n.short} là một cụm, vì một ${n.short} trở lại nhiều năm không phải là nhiều bằng chứng độc lập.`,
      ],
      terms: [
        [
          'Mức tăng từng thấy',
          `Tứ phân vị thứ ba của mọi thay đổi sau một năm trong chuỗi, của mọi ${n.short}, kể cả giảm; ít nhất là 0.`,
        ],
        ['Điểm trần', 'Mức cao nhất có thể đạt trên thực tế.'],
      ],
      formulas: [
        'số điểm cần tăng = max(0; điểm cần có − điểm hiện nay)',
        'điểm khi giữ đà cũ = điểm hiện nay + số năm × (điểm hiện nay − điểm năm đầu chuỗi) / số năm từ năm đầu chuỗi',
        `hạng cuối của nhóm ${groups[1]} = n − ⌈0,75 × (n − 1)⌉; nhóm ${groups[2]} dùng 0,5, nhóm ${groups[3]} dùng 0,25`,
        `mức khả thi = min(số năm × mức tăng từng thấy; điểm trần − điểm; ngưỡng nhóm ${groups[1]} − điểm)`,
      ],
    };
  },
  en: n => {
    const { groups } = words.en;
    return {
      heading: 'Targets',
      finding: `Every target comes down to the least score that is needed: rank r is reached with the total of the r-th best of the other ${n.shorts}.`,
      body: [
        `The other ${n.shorts} are taken in one of two ways: held where they are, or moving, each by its own average yearly change since its first score in the series. One with a single such year is held.`,
        `A target may be for the year after or for a later one; the changes of the other ${n.shorts} and the gains seen are then multiplied by the number of years. It may also go on as a path: so many places more each year, counted from the rank that the year before gives. No year needs a lower score than the one before, and the points that are spread are those of the last year.`,
        `The points go to weak spots first, then to the other ${n.subAxes} below the threshold of the ${groups[1]} group; within each of the two the widest gap comes first, and none takes more than is within its reach. This is one way to spread them, not the only one.`,
        `To see whether such a target was met before, all pairs of years that compare and are as far apart as the target is off are searched for a ${n.short} that started within ${nearRanks} places of the present rank, and those that rose by so many places are counted. A start with too few places above it is left out. The interval is Korn and Graubard’s with each ${n.short} as a cluster, for one that returns in several years is not several witnesses.`,
      ],
      terms: [
        [
          'Gain seen',
          `The third quartile of all one-year changes inside the series, of all ${n.shorts}, falls included; at least 0.`,
        ],
        ['Ceiling', 'The highest score that can really be reached.'],
      ],
      formulas: [
        'points to gain = max(0, score needed − score now)',
        'score when moving = score now + years × (score now − first score of the series) / years since that first',
        `last rank of the ${groups[1]} group = n − ⌈0.75 × (n − 1)⌉; ${groups[2]} with 0.5, ${groups[3]} with 0.25`,
        `within reach = min(years × gain seen, ceiling − score, threshold of the ${groups[1]} group − score)`,
      ],
    };
  },
};
