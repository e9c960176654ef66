import type { Lang } from '@papi/methodology';
import type { MethodsAnchor, SurveyAnchor } from '../pages/methods/anchors.js';
import { capital, inWords, withArticle } from './grammar.js';
import { intervalTexts } from './interval.js';
import type { MethodsNouns, MethodsSection } from './methods.js';
import { words } from './words.js';

/** What the methods page tells of a survey: its rules, its sample, what could not be known. */
export interface SurveyFigures {
  readonly level: number;
  readonly interval: 't' | 'normal';
  readonly showFrom: number;
  readonly respondents: number;
  /** Units asked, and the fewest and most sampling units in one of them. */
  readonly units: number;
  readonly psus: readonly [fewest: number, most: number];
  /** Sub-axes scored by an approximate rule. */
  readonly approximate: readonly string[];
  readonly groups: boolean;
  /** What the index knows of how often such intervals hold the truth; null where nothing. */
  readonly coverage: string | null;
}

/** What the page says first. */
export const surveyOpening: Readonly<
  Record<Lang, { readonly description: (n: MethodsNouns) => string; readonly lede: (n: MethodsNouns) => string }>
> = {
  vi: {
    description: ({ index, units }) =>
      `Cách tính mọi con số trên trang từ tệp câu trả lời, theo phương pháp ${index}: điểm, sai số, khoảng tin cậy, hạng, nhóm, điểm yếu của các ${units} và chênh lệch giữa các nhóm người trả lời.`,
    lede: ({ index }) =>
      `Mọi con số trên trang này được tính từ một tệp câu trả lời, theo phương pháp ${index} và các quy tắc dưới đây; không phải điểm ${index} đã công bố.`,
  },
  en: {
    description: ({ index, units }) =>
      `How every figure here follows from one file of respondents by the method of ${index}: scores, errors, intervals, ranks, groups, weak spots of the ${units} and differences between groups of respondents.`,
    lede: ({ index }) =>
      `Every figure here is computed from one file of respondents by the method of ${index} and the rules below; none is a published ${index} score.`,
  },
};

/** The section on errors where published scores come with theirs. */
export const givenErrors: Readonly<Record<Lang, (level: number) => MethodsSection>> = {
  vi: level => ({
    heading: 'Sai số và khoảng tin cậy',
    finding: `Điểm có sai số chuẩn đi kèm thì được nêu cùng ${intervalTexts.vi.name(level)}.`,
    body: [
      'Khoảng tin cậy dùng phân phối chuẩn, vì số liệu không cho biết bậc tự do. Điểm không có sai số chuẩn thì không có khoảng tin cậy.',
      'Điểm yếu và thay đổi được kiểm định ở mức 5% (hiệu chỉnh theo Benjamini–Hochberg); hai năm được coi là hai mẫu độc lập.',
    ],
    formulas: ['khoảng tin cậy = điểm ± 1,96 × sai số chuẩn (mức 95%)'],
  }),
  en: level => ({
    heading: 'Errors and intervals',
    finding: `Scores that come with a standard error are given with their ${intervalTexts.en.name(level)}.`,
    body: [
      'Intervals use the normal distribution, as the degrees of freedom are not known. A score without a standard error has no interval.',
      'Weak spots and changes are tested at 5% (adjusted by Benjamini and Hochberg); two years count as independent samples.',
    ],
    formulas: ['interval = score ± 1.96 × standard error (95% level)'],
  }),
};

/** Sections that replace those of published scores, and those a survey adds. */
export type SurveySections = Readonly<Partial<Record<MethodsAnchor, MethodsSection>>> &
  Readonly<Record<SurveyAnchor, MethodsSection>>;

const count = (x: number, lang: Lang) => x.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
const span = ([fewest, most]: readonly [number, number]) => (fewest === most ? String(most) : `${fewest}–${most}`);

/** The reasons of weak spots with their meanings where changes are tested, each with what is added to it. */
function termsOf(
  lang: Lang,
  more: { readonly falling: string; readonly far: string },
): readonly (readonly [string, string])[] {
  const meaning = { ...words[lang].reasonMeanings, ...words[lang].testedMeanings };
  const { low, falling, stuck, far } = words[lang].reasons;
  const name = (reason: string) => capital(reason, lang);
  return [
    [name(low), `${capital(meaning.low, lang)}.`],
    [name(falling), `${capital(meaning.falling, lang)}${more.falling}.`],
    [name(stuck), `${capital(meaning.stuck, lang)}.`],
    [name(far), `${capital(meaning.far, lang)}${more.far}.`],
  ];
}

function vi(v: SurveyFigures, n: MethodsNouns): SurveySections {
  const interval = intervalTexts.vi.name(v.level);
  return {
    scores: {
      heading: 'Cách cộng điểm',
      finding: `Điểm ${n.subAxis} là trung bình các ${n.indicators}; điểm trục là tổng điểm các ${n.subAxes}; tổng điểm là tổng điểm các trục.`,
      body: [
        `Giá trị mỗi ${n.indicator} là trung bình có quyền số của những người trả lời câu hỏi đó; không làm tròn khi tính.`,
        `Vì điểm được cộng thẳng nên tăng một điểm ở một ${n.subAxis} là tăng đúng một điểm ở trục và ở tổng điểm.`,
      ],
      formulas: [`điểm trục = tổng điểm các ${n.subAxes} của trục`, 'tổng điểm = tổng điểm các trục'],
    },
    withheld: {
      heading: 'Nơi không có điểm',
      finding: `${capital(n.short, 'vi')} không đủ câu trả lời thì ô được để trống: không thay bằng 0, không xếp hạng.`,
      body: ['Thiếu điểm một trục thì không có tổng điểm. Các trục còn lại vẫn được xếp hạng riêng.'],
    },
    change: {
      heading: 'Thay đổi giữa hai năm',
      finding: 'Thay đổi là điểm năm sau trừ điểm năm trước; chỉ gọi là tăng hoặc giảm khi kiểm định cho thấy như vậy.',
      body: [
        `Chỉ tính khi cả hai năm có điểm và thuộc cùng một chuỗi. Không có sai số chuẩn thì dùng ngưỡng ${n.threshold}, là quy ước chứ không phải kiểm định.`,
      ],
      formulas: [
        'sai số chuẩn của thay đổi = √(sai số chuẩn năm sau² + sai số chuẩn năm trước² − 2 × hiệp phương sai khi hai năm chung đơn vị chọn mẫu)',
        'tăng hoặc giảm: p đã hiệu chỉnh (Benjamini–Hochberg, trên mọi nơi được khảo sát) ≤ 0,05',
      ],
    },
    weak: {
      heading: 'Điểm yếu',
      finding: `Điểm yếu là ${n.subAxis} thuộc nhóm ${words.vi.groups[4]}, hoặc có điểm thấp hơn trung vị mà đang giảm hay chưa cải thiện.`,
      body: [
        `Mốc so sánh là trung vị các ${n.shorts} được khảo sát. Các điểm yếu xếp theo số điểm có thể tăng, từ nhiều đến ít. Mỗi điểm yếu ghi rõ khoảng cách đến trung vị có ý nghĩa thống kê hay chưa.`,
      ],
      terms: termsOf('vi', {
        falling: ', trong cùng một chuỗi',
        far: '. Riêng lý do này chưa đủ để xếp là điểm yếu',
      }),
      formulas: [
        'khoảng cách = trung vị − điểm',
        'điểm yếu = thấp, hoặc (điểm < trung vị và (giảm hoặc chưa cải thiện))',
      ],
    },
    errors: {
      heading: 'Sai số và khoảng tin cậy',
      finding: `Mỗi điểm đi kèm ${interval}, tính theo thiết kế mẫu: tầng, đơn vị chọn mẫu cấp một (PSU) và quyền số.`,
      body: [
        `Phương sai của các ${n.indicators} được ước lượng bằng phương pháp tuyến tính hóa Taylor, từ chênh lệch giữa các đơn vị chọn mẫu trong cùng một tầng. Điểm là hàm tuyến tính của các giá trị trung bình, nên sai số của điểm được tính từ toàn bộ ma trận hiệp phương sai.`,
        v.interval === 't'
          ? 'Khoảng tin cậy dùng phân phối t với bậc tự do bằng số đơn vị chọn mẫu trừ số tầng. Ít đơn vị chọn mẫu thì bậc tự do thấp và khoảng tin cậy rộng: với một hoặc hai bậc tự do, khoảng có thể vượt ra ngoài thang điểm, nơi không thể có điểm nào; khi đó mẫu gần như không cho biết điểm nằm ở đâu. Số liệu nêu đủ hai cận; hình vẽ dừng ở hai đầu thang điểm.'
          : 'Khoảng tin cậy dùng phân phối chuẩn.',
        'Hai chỉ tiêu là trung vị (khoảng cách, thời gian đến trường) được đưa về thang điểm theo nơi thấp nhất và cao nhất: giá trị đã công bố của năm đó nếu có, nếu không thì của chính đợt khảo sát. Hai mốc đó được coi là cố định, nên sai số của nội dung này có thể được ước lượng hơi thấp.',
        `Số người trả lời ghi cạnh một ${n.indicator} là số người đã trả lời câu hỏi đó; ghi cạnh điểm ${n.subAxis}, điểm trục hoặc tổng điểm là mọi người trả lời của ${n.short} hoặc của nhóm, kể cả người bỏ qua một số câu hỏi.`,
        'Không ước lượng được sai số, chẳng hạn vì chỉ có một đơn vị chọn mẫu, thì ghi rõ như vậy, không ghi sai số bằng 0.',
      ],
      formulas: [
        `sai số chuẩn của điểm = √(cᵀVc): V là ma trận hiệp phương sai của các ${n.indicators}, c là hệ số của mỗi ${n.indicator} trong điểm`,
        `khoảng tin cậy = điểm ± ${v.interval === 't' ? 't' : 'z'} × sai số chuẩn`,
      ],
    },
    'sampling-units': {
      heading: 'Chọn cột nào làm đơn vị chọn mẫu',
      finding:
        'Khoảng tin cậy phụ thuộc vào cột được khai là đơn vị chọn mẫu: chọn thôn, xã hay huyện thì độ rộng của khoảng khác nhau.',
      body: [
        `Trong khảo sát này, mỗi ${n.short} có ${span(v.psus)} đơn vị chọn mẫu.`,
        'Người dân trong cùng một huyện thường giống nhau hơn người dân ở hai huyện. Khai thôn làm đơn vị chọn mẫu thì có nhiều bậc tự do nhưng bỏ qua sự giống nhau đó, nên khoảng tin cậy có thể quá hẹp. Khai huyện thì đúng với cách chọn mẫu hơn, nhưng mỗi tỉnh chỉ có vài huyện nên khoảng tin cậy rất rộng, có khi không ước lượng được.',
        ...(v.coverage === null ? [] : [v.coverage]),
      ],
    },
    approximate: {
      heading: 'Quy tắc gần đúng (≈)',
      finding:
        v.approximate.length === 0
          ? `Mọi ${n.subAxis} được tính theo quy tắc đã biết.`
          : `Điểm có dấu ≈ là gần đúng, vì quy tắc tính điểm của ${v.approximate.length > 1 ? `các ${n.subAxes}` : n.subAxis} ${inWords(v.approximate, 'và')} chưa được biết chính xác.`,
      body:
        v.approximate.length === 0
          ? []
          : [
              `Ở những nội dung đó, điểm là trung bình cộng đơn giản của các ${n.indicators} có trong tệp, hoặc được tính theo quy tắc của năm gần nhất. Có thể so sánh các nơi trong cùng một khảo sát, nhưng không nên so sánh với điểm đã công bố. Trục và tổng điểm chứa các nội dung này cũng có dấu ≈.`,
            ],
    },
    comparisons: {
      heading: 'So sánh giữa các nhóm người trả lời',
      finding: v.groups
        ? 'Điểm của mỗi nhóm (như nữ và nam) được tính theo cùng quy tắc, chỉ từ câu trả lời của nhóm đó; chênh lệch được kiểm định.'
        : 'Tệp câu trả lời không có cột nào chia người trả lời thành các nhóm.',
      body: v.groups
        ? [
            `Nhóm có dưới ${v.showFrom} người trả lời không được nêu và không được so sánh. Hai nhóm cùng nằm trong một mẫu, nên sai số của chênh lệch tính cả hiệp phương sai giữa hai nhóm.`,
            `p được hiệu chỉnh theo Holm trên mọi ${n.units} trong cùng một năm, một nội dung và một cặp nhóm, trước khi bỏ đi phép so sánh nào: tính cả những nơi có nhóm quá nhỏ, không được nêu. Khi tính chung mọi nơi được khảo sát thì chỉ có một phép so sánh nên p không cần hiệu chỉnh. Không hiệu chỉnh giữa các nội dung hoặc giữa các cặp nhóm.`,
            'Chênh lệch được kết luận là có ý nghĩa thống kê khi p đã hiệu chỉnh theo Holm không quá 0,05. “Chưa có ý nghĩa thống kê” không có nghĩa là hai nhóm bằng nhau, mà là mẫu chưa đủ để kết luận.',
          ]
        : [],
    },
    survey: {
      heading: 'Khảo sát này',
      finding: `${count(v.respondents, 'vi')} người trả lời ở ${count(v.units, 'vi')} ${n.units}.`,
      body: [],
    },
  };
}

function en(v: SurveyFigures, n: MethodsNouns): SurveySections {
  const interval = intervalTexts.en.name(v.level);
  return {
    scores: {
      heading: 'How scores add up',
      finding: `A ${n.subAxis} is the mean of its ${n.indicators}, an axis the sum of its ${n.subAxes}, the total the sum of the axes.`,
      body: [
        `The value of an ${n.indicator} is the weighted mean of those who answered it; nothing is rounded on the way.`,
        `Sums have no weights, so a point more on a ${n.subAxis} is a point more on its axis and on the total.`,
      ],
      formulas: [`axis = sum of its ${n.subAxes}`, 'total = sum of the axes'],
    },
    withheld: {
      heading: 'Where there is no score',
      finding: `${capital(withArticle(n.short), 'en')} with too few answers has an empty cell: never 0, never ranked.`,
      body: ['Without one axis there is no total. The other axes are ranked all the same.'],
    },
    change: {
      heading: 'Change between two years',
      finding: 'A change is the later score less the earlier; it is called a rise or a fall only where a test says so.',
      body: [
        `It is given only where both years have a score and are of one series. Without standard errors the ${n.threshold} threshold is used, a convention and not a test.`,
      ],
      formulas: [
        'standard error of a change = √(error of the later year² + error of the earlier year² − 2 × covariance where both years share sampling units)',
        'rise or fall: adjusted p (Benjamini–Hochberg, over all places surveyed) ≤ 0.05',
      ],
    },
    weak: {
      heading: 'Weak spots',
      finding: `A weak spot is a ${n.subAxis} in the ${words.en.groups[4]} group, or below the median and falling or stuck.`,
      body: [
        `Scores are held against the median of the ${n.shorts} surveyed. Weak spots come in the order of the points they could bring, most first. Each says whether its gap to the median is proved.`,
      ],
      terms: termsOf('en', {
        falling: ', inside one series',
        far: '. This alone does not make a weak spot',
      }),
      formulas: ['gap = median − score', 'weak spot = low, or (score < median and (falling or stuck))'],
    },
    errors: {
      heading: 'Errors and intervals',
      finding: `Every score comes with its ${interval}, made by the sample’s design: strata, primary sampling units (PSUs) and weights.`,
      body: [
        `The variance of the ${n.indicators} is estimated by Taylor linearisation from the differences between sampling units of one stratum. Scores are linear in these means, so their errors follow from the whole covariance matrix.`,
        v.interval === 't'
          ? 'Intervals use Student’s t with sampling units less strata as degrees of freedom. Few sampling units mean few degrees of freedom and wide intervals: with one or two, an interval may reach beyond the scale, where no score can lie; the sample then hardly tells where the score is. Figures give both ends in full, drawings stop at the ends of the scale.'
          : 'Intervals use the normal distribution.',
        'Two indicators are medians (distance and time to school), put on the scale by the lowest and highest place: the published ones of the year where known, else those of the survey itself. These two ends are taken as fixed, so the error of that sub-axis may be a little too small.',
        `The number of respondents beside an ${n.indicator} counts those who answered it; beside a ${n.subAxis}, an axis or the total it counts all of the ${n.short} or group, also those who left some of its questions unanswered.`,
        'Where an error cannot be estimated, for instance because there is only one sampling unit, that is said; it is never given as 0.',
      ],
      formulas: [
        `standard error of a score = √(cᵀVc): V is the covariance matrix of the ${n.indicators}, c what each ${n.indicator} counts in the score`,
        `interval = score ± ${v.interval === 't' ? 't' : 'z'} × standard error`,
      ],
    },
    'sampling-units': {
      heading: 'Which column is the sampling unit',
      finding:
        'Intervals depend on the column declared as the sampling unit: villages, communes and districts give intervals of different width.',
      body: [
        `In this survey each ${n.short} has ${span(v.psus)} sampling units.`,
        'People of one district are more alike than people of two. With villages as sampling units there are many degrees of freedom, but this likeness is left out, so intervals may be too narrow. Districts follow how the sample was drawn more closely, but a province has only a few, so intervals become very wide and at times cannot be estimated.',
        ...(v.coverage === null ? [] : [v.coverage]),
      ],
    },
    approximate: {
      heading: 'Approximate rules (≈)',
      finding:
        v.approximate.length === 0
          ? `Every ${n.subAxis} is scored by a known rule.`
          : `Scores marked ≈ are approximate: the ${v.approximate.length > 1 ? 'rules' : 'rule'} of ${inWords(v.approximate, 'and')} ${v.approximate.length > 1 ? 'are' : 'is'} not known exactly.`,
      body:
        v.approximate.length === 0
          ? []
          : [
              `There the score is the plain mean of the ${n.indicators} in the file, or follows the rule of the nearest year. Places of one survey can be compared, but the scores should not be set beside published ones. Axes and the total that hold these sub-axes are marked ≈ too.`,
            ],
    },
    comparisons: {
      heading: 'Comparing groups of respondents',
      finding: v.groups
        ? 'The scores of a group (as of women and of men) follow the same rules, from the answers of that group alone; differences are tested.'
        : 'The file has no column that divides respondents into groups.',
      body: v.groups
        ? [
            `Groups under ${v.showFrom} respondents are neither shown nor compared. Both groups come from one sample, so the error of a difference takes in the covariance between them.`,
            `p is adjusted by Holm over all ${n.units} of one year, one node and one pair of groups, before any comparison is left out: places count where a group is too small to be shown. For all places taken together there is a single comparison, and p needs no adjustment. There is none across nodes or pairs of groups.`,
            'A difference is “proved” where its p, adjusted by Holm, is at most 0.05; “not proved” does not mean that the groups are equal, only that the sample cannot tell.',
          ]
        : [],
    },
    survey: {
      heading: 'This survey',
      finding: `${count(v.respondents, 'en')} respondents in ${count(v.units, 'en')} ${v.units === 1 ? n.unit : n.units}.`,
      body: [],
    },
  };
}

/** The sections of the methods page that a survey changes or adds. */
export const surveySections: Readonly<Record<Lang, (figures: SurveyFigures, nouns: MethodsNouns) => SurveySections>> = {
  vi,
  en,
};
