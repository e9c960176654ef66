import type { Lang } from '@papi/methodology';
import type { MethodsNouns, MethodsSection } from './methods.js';

type More = Pick<MethodsSection, 'body'> & { readonly formulas: readonly string[] };

/** What the methods page adds on single indicators, where their values are known. */
export const indicatorMethod: Readonly<Record<Lang, (nouns: MethodsNouns) => More>> = {
  vi: n => ({
    body: [
      `Trang của từng ${n.short} và từng ${n.subAxis} nêu giá trị các ${n.indicators} theo đơn vị riêng. Hạng và khoảng cách đến trung vị xét theo chiều tính điểm, nên giá trị tốt luôn xếp trước, kể cả khi càng thấp càng tốt.`,
      `Điểm có thể tăng của một ${n.indicator} chỉ được tính khi biết công thức của ${n.subAxis}: công thức gần đúng hoặc thiếu ${n.indicator} thì có dấu ≈, chưa tìm được công thức thì ghi “chưa rõ cách tính”, ${n.indicator} chỉ được công bố thì ghi “không tính điểm”. Giữa các năm chỉ so sánh cùng một câu hỏi, khi ${n.subAxis} thuộc cùng một chuỗi.`,
    ],
    formulas: [
      'điểm có thể tăng = |trung vị − x| × (cao nhất − thấp nhất) / số chỉ tiêu / |mức tốt nhất − mức kém nhất|, khi x kém trung vị',
    ],
  }),
  en: n => ({
    body: [
      `The pages of each ${n.short} and each ${n.subAxis} give the values of ${n.indicators} in their own units. Ranks and gaps to the median follow the direction of scoring, so the better value comes first, also where a low one is good.`,
      `The points an ${n.indicator} could bring are given only where the rule of its ${n.subAxis} is known: a rough rule, or one with an ${n.indicator} missing, is marked ≈; “rule unknown” and “not scored” say the rest. Years are compared only for the same question inside one series of the ${n.subAxis}.`,
    ],
    formulas: [
      'points to be won = |median − x| × (hi − lo) / number of indicators / |best − worst|, where x is worse than the median',
    ],
  }),
};
