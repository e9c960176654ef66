import type { Lang } from '@papi/methodology';
import { numbers } from '../format.js';
import { inWords } from './grammar.js';
import { intervalTexts } from './interval.js';

/** How many were asked in one unit, and how they were drawn. */
export interface Drawn {
  readonly respondents: number;
  readonly strata: number;
  readonly psus: number;
}

/** Sentences on a survey as such: its sample, its errors, made-up data. */
export interface SurveyTexts {
  /** Over every page of made-up data; `index` is the index they must not be taken for. */
  readonly madeUp: (index: string) => string;
  /** The same, short, in titles. */
  readonly madeUpShort: string;
  /** Beside the number of respondents. */
  readonly drawn: (drawn: Drawn) => string;
  /** How the intervals of one unit are made. */
  readonly made: (drawn: Drawn, rules: { readonly level: number; readonly interval: 't' | 'normal' }) => string;
  /** The sub-axes scored by approximate rules. */
  readonly approximate: (nodes: readonly string[]) => string;
  /** Units of the geography that were not surveyed. */
  readonly outside: (count: number, units: string) => string;
  readonly outsideShort: string;
}

const f = { vi: numbers('vi'), en: numbers('en') };

export const surveyTexts: Readonly<Record<Lang, SurveyTexts>> = {
  vi: {
    madeUp: index => `Số liệu mô phỏng, không phải kết quả ${index}`,
    madeUpShort: 'số liệu mô phỏng',
    drawn: ({ strata, psus }) => `${f.vi.count(psus)} đơn vị chọn mẫu trong ${f.vi.count(strata)} tầng`,
    made: ({ respondents, strata, psus }, { level, interval }) =>
      `${intervalTexts.vi.name(level).replace(/^k/, 'K')} được tính từ câu trả lời của ${f.vi.count(respondents)} người trong ${f.vi.count(psus)} đơn vị chọn mẫu cấp một (PSU) thuộc ${f.vi.count(strata)} tầng, có quyền số, theo phương pháp tuyến tính hóa Taylor và ${interval === 't' ? `phân phối t (bậc tự do = số đơn vị chọn mẫu trừ số tầng)` : 'phân phối chuẩn'}.`,
    approximate: nodes =>
      `Dấu ≈: điểm tính theo quy tắc gần đúng, vì quy tắc của ${nodes.length > 1 ? 'các nội dung' : 'nội dung'} ${inWords(nodes, 'và')} chưa được biết chính xác; điểm trục và tổng điểm chứa ${nodes.length > 1 ? 'các nội dung đó' : 'nội dung đó'} cũng chỉ là gần đúng.`,
    outside: (count, units) => `${f.vi.count(count)} ${units} không có trong khảo sát này.`,
    outsideShort: 'Không khảo sát',
  },
  en: {
    madeUp: index => `Made-up data, not ${index} results`,
    madeUpShort: 'made-up data',
    drawn: ({ strata, psus }) =>
      `in ${f.en.count(psus)} sampling ${psus === 1 ? 'unit' : 'units'} of ${f.en.count(strata)} ${strata === 1 ? 'stratum' : 'strata'}`,
    made: ({ respondents, strata, psus }, { level, interval }) =>
      `${intervalTexts.en.name(level).replace(/^./, c => c.toUpperCase())}s rest on ${f.en.count(respondents)} respondents in ${f.en.count(psus)} primary sampling ${psus === 1 ? 'unit' : 'units'} of ${f.en.count(strata)} ${strata === 1 ? 'stratum' : 'strata'}, weighted, by Taylor linearisation and ${interval === 't' ? 'Student’s t (degrees of freedom: sampling units less strata)' : 'the normal distribution'}.`,
    approximate: nodes =>
      `≈ marks scores made by an approximate rule: ${nodes.length > 1 ? 'those' : 'that'} of ${inWords(nodes, 'and')} ${nodes.length > 1 ? 'are' : 'is'} not known exactly, and so the axes and the total that hold ${nodes.length > 1 ? 'them' : 'it'} are approximate too.`,
    outside: (count, units) => `${f.en.count(count)} ${units} are not in this survey.`,
    outsideShort: 'Not surveyed',
  },
};
