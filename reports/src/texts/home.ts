import type { IndexNode, Lang } from '@papi/methodology';
import { inWords, yearSpan } from './grammar.js';
import { type Nouns, national } from './national.js';

/** An axis on which most units have not reached half of its range. */
export interface WeakAxis {
  readonly axis: IndexNode;
  readonly below: number;
  readonly of: number;
}

/** Sentences of the home page. Figures come written. */
export interface HomeTexts {
  readonly title: (site: string, headline: string) => string;
  readonly kicker: (index: string, year: number, scored: string) => string;
  /** How the total is made; `range` where every axis runs on one scale. */
  readonly scale: (axes: number, range: readonly [string, string] | null, n: Nouns) => string;
  readonly newsHeading: (year: number) => string;
  readonly unitsHeading: (n: Nouns) => string;
  readonly weakHeading: (n: Nouns) => string;
  readonly weakFinding: (weak: readonly WeakAxis[], n: Nouns) => string;
  /** Half of the range that the axes share, if they do, and of those whose top cannot be reached. */
  readonly weakNote: (
    half: { readonly range: readonly [string, string]; readonly middle: string } | null,
    capped: readonly { readonly axis: string; readonly middle: string }[],
  ) => string;
  readonly weakTable: {
    readonly caption: (year: number, n: Nouns) => string;
    readonly below: (n: Nouns) => string;
    readonly weakest: string;
    /** The same where there is little room. */
    readonly weakestShort: string;
  };
  /** What the median reaches of a sub-axis: `3% thang điểm`. */
  readonly reached: (percent: string) => string;
  /** Where a range cannot be reached to its top. */
  readonly ceiling: (ceiling: string, hi: string) => string;
  readonly ceilingMore: string;
  readonly dataHeading: string;
  readonly data: (first: number, last: number) => readonly [link: string, rest: string];
  readonly methods: (breaks: readonly number[]) => readonly [link: string, rest: string];
  readonly compare: (n: Nouns) => readonly [link: string, rest: string];
  readonly editionsHeading: string;
  readonly editionsNote: (n: Nouns) => string;
  readonly cite: (index: string, year: number, n: Nouns) => string;
}

const vi: HomeTexts = {
  title: (site, headline) => `${site}: ${headline}`,
  kicker: (index, year, scored) => `${index} ${year} · ${scored}`,
  scale: (axes, range, n) =>
    `${axes === 1 ? 'Trục nội dung' : `Mỗi trục trong ${axes} trục nội dung`} được chấm${range ? ` từ ${range[0]} đến ${range[1]} điểm` : ''}; điểm các trục cộng lại thành tổng điểm, theo đó các ${n.many} được xếp vào bốn nhóm.`,
  newsHeading: year => `Kết quả nổi bật năm ${year}`,
  unitsHeading: n => `Tìm ${n.one}`,
  weakHeading: n => `Nội dung còn yếu ở phần lớn các ${n.shortMany}`,
  weakFinding: (weak, n) => {
    const says = national.vi;
    const none = weak.filter(a => a.below === a.of);
    const rest = weak.filter(a => a.below < a.of);
    if (weak.length === 0) return `Không trục nào có quá nửa số ${n.shortMany} dưới nửa thang điểm.`;
    const all = none.length > 0 && `Ở ${says.axes(none.map(a => a.axis))}, không ${n.shortOne} nào đạt nửa thang điểm`;
    const most =
      rest.length > 0 &&
      inWords(
        rest.map((a, i) => `trục ${a.axis.id} có ${a.below} trong ${a.of}${i === 0 ? ` ${n.shortMany}` : ''}`),
        'và',
      );
    if (!all) return `${(most as string).replace(/^t/, 'T')} chưa đạt nửa thang điểm.`;
    return most ? `${all}; ${most} chưa đạt.` : `${all}.`;
  },
  weakNote: (half, capped) => {
    const cap =
      capped.length > 0 &&
      `${half ? ', riêng ' : 'Nửa thang ở '}${inWords(
        capped.map(({ axis, middle }) => `trục ${axis} là ${middle}`),
        'và',
      )}, vì thang chỉ tính đến mức cao nhất có thể đạt trên thực tế`;
    const start = `${half ? `Nửa thang ${half.range[0]}–${half.range[1]} là ${half.middle} điểm` : ''}${cap || ''}`;
    return `${start && `${start}. `}Mức độ khó của các trục không như nhau, nên bảng này chỉ cho biết nội dung nào còn nhiều dư địa cải thiện, không xếp hạng các trục.`;
  },
  weakTable: {
    caption: (year, n) => `Các trục có quá nửa số ${n.shortMany} dưới nửa thang điểm, năm ${year}`,
    below: n => `Số ${n.shortMany} dưới nửa thang điểm`,
    weakest: 'Nội dung thành phần thấp nhất và tỷ lệ thang điểm mà trung vị đạt được',
    weakestShort: 'Thành phần thấp nhất',
  },
  reached: percent => `${percent} thang điểm`,
  ceiling: (ceiling, hi) => `Do cách chấm, điểm cao nhất có thể đạt là ${ceiling}, không phải ${hi}.`,
  ceilingMore: 'Vì sao có nội dung không thể đạt điểm tối đa',
  dataHeading: 'Số liệu và phương pháp',
  data: (first, last) => [
    `Số liệu ${yearSpan(first, last)}`,
    first === last
      ? ': tải về mọi trục và nội dung thành phần.'
      : ': tải về mọi năm, mọi trục và nội dung thành phần, kèm các chuỗi so sánh được.',
  ],
  methods: breaks => [
    'Phương pháp',
    `: cách tính điểm, nhóm, hạng và thay đổi${breaks.length > 0 ? `; vì sao đường xu hướng của tổng điểm bị ngắt ở ${breaks.length > 1 ? 'các năm' : 'năm'} ${inWords(breaks.map(String), 'và')}` : ''}.`,
  ],
  compare: n => ['So sánh', `: đặt hai đến bốn ${n.shortMany} cạnh nhau.`],
  editionsHeading: 'Kết quả từng năm',
  editionsNote: n =>
    `Mỗi năm một trang: các nội dung được đo, đơn vị không có điểm, kết quả ${n.partly ? 'chung' : n.country} và tệp số liệu.`,
  cite: (index, year, n) => `${index} ${year} theo ${n.one}`,
};

const en: HomeTexts = {
  title: (site, headline) => `${site}: ${headline}`,
  kicker: (index, year, scored) => `${index} ${year} · ${scored}`,
  scale: (axes, range, n) =>
    `${axes === 1 ? 'Its axis is' : `Each of its ${axes} axes is`} scored${range ? ` from ${range[0]} to ${range[1]}` : ''}; together they make the total, which puts ${n.many} in four groups.`,
  newsHeading: year => `Main results of ${year}`,
  unitsHeading: n => `Find your ${n.one}`,
  weakHeading: n => `Weak in most ${n.shortMany}`,
  weakFinding: (weak, n) => {
    const says = national.en;
    const none = weak.filter(a => a.below === a.of);
    const rest = weak.filter(a => a.below < a.of);
    if (weak.length === 0) return `On no axis are most ${n.shortMany} below half of the range.`;
    const all = none.length > 0 && `No ${n.shortOne} reaches half of the range on ${says.axes(none.map(a => a.axis))}`;
    const most =
      rest.length > 0 &&
      inWords(
        rest.map((a, i) => `${a.below} of ${a.of}${i === 0 ? ` ${n.shortMany}` : ''} on axis ${a.axis.id}`),
        'and',
      );
    if (!all) return `Below half of the range: ${most}.`;
    return most ? `${all}; nor do ${most}.` : `${all}.`;
  },
  weakNote: (half, capped) => {
    const cap =
      capped.length > 0 &&
      `${half ? ', but ' : 'Half of the range is '}${inWords(
        capped.map(({ axis, middle }) => `${middle} on axis ${axis}`),
        'and',
      )}, where it ends at the highest score that can really be reached`;
    const start = `${half ? `Half of the range ${half.range[0]}–${half.range[1]} is ${half.middle}` : ''}${cap || ''}`;
    return `${start && `${start}. `}Axes are not equally hard, so the table shows where there is most room to grow; it does not rank the axes.`;
  },
  weakTable: {
    caption: (year, n) => `Axes with most ${n.shortMany} below half of the range, ${year}`,
    below: n => `${n.shortMany.charAt(0).toUpperCase()}${n.shortMany.slice(1)} below half of the range`,
    weakest: 'Weakest sub-axis, and the share of its range the median reaches',
    weakestShort: 'Weakest sub-axis',
  },
  reached: percent => `${percent} of the range`,
  ceiling: (ceiling, hi) => `Because of how it is scored, the highest score possible is ${ceiling}, not ${hi}.`,
  ceilingMore: 'Why the top of some ranges cannot be reached',
  dataHeading: 'Data and methods',
  data: (first, last) => [
    `Data ${yearSpan(first, last)}`,
    first === last
      ? ': every axis and sub-axis to download.'
      : ': every year, axis and sub-axis to download, with the series that compare.',
  ],
  methods: breaks => [
    'Methods',
    `: how scores, groups, ranks and changes are worked out${breaks.length > 0 ? `; why the line of the total breaks in ${inWords(breaks.map(String), 'and')}` : ''}.`,
  ],
  compare: n => ['Compare', `: put two to four ${n.shortMany} side by side.`],
  editionsHeading: 'Results year by year',
  editionsNote: n =>
    `A page for each year: what was measured, who has no score, the ${n.country} results and the files.`,
  cite: (index, year, n) => `${index} ${year} by ${n.one}`,
};

export const home: Readonly<Record<Lang, HomeTexts>> = { vi, en };
