import type { YearFrom } from '@papi/datasets';
import type { Lang } from '@papi/methodology';

/** What `papi check` says of a file that it found in order. */
export interface CheckTexts {
  readonly file: (name: string, shape: 'long' | 'wide' | 'indicators' | 'sheet' | 'respondents') => string;
  readonly values: string;
  readonly reading: string;
  readonly delimiter: string;
  readonly decimal: string;
  readonly yearFrom: Readonly<Record<YearFrom, string>>;
  readonly notes: string;
  readonly years: string;
  readonly nodes: string;
  readonly scores: string;
  readonly withheld: string;
  readonly fine: string;
  readonly respondents: string;
  readonly weights: string;
  readonly strata: string;
  readonly psus: string;
  readonly nested: string;
  readonly lonely: (strata: readonly string[]) => string;
  readonly groups: string;
  readonly items: string;
  readonly medians: string;
  readonly unread: string;
}

export const checkTexts: Readonly<Record<Lang, CheckTexts>> = {
  vi: {
    file: (name, shape) =>
      `${name}: ${{ long: 'dạng dọc, mỗi điểm một dòng', wide: 'dạng ngang, mỗi nội dung một cột', indicators: 'chỉ tiêu, mỗi giá trị một dòng', sheet: 'trang tính của bảng tính', respondents: 'câu trả lời, mỗi người một dòng' }[shape]}`,
    reading: 'cách đọc',
    delimiter: 'dấu phân cách',
    decimal: 'dấu thập phân',
    yearFrom: {
      column: 'theo cột năm',
      option: 'theo --year',
      'file name': 'theo tên tệp',
      title: 'theo tiêu đề phía trên bảng',
    },
    notes: 'cột ghi chú, bỏ qua',
    years: 'năm',
    nodes: 'nội dung',
    scores: 'điểm',
    withheld: 'ô không có điểm',
    fine: 'Không có lỗi.',
    respondents: 'người trả lời',
    weights: 'quyền số',
    strata: 'tầng',
    psus: 'đơn vị chọn mẫu cấp một (PSU)',
    nested: 'mã tính riêng trong từng tầng',
    lonely: strata => `tầng chỉ có một PSU, cần --lonely-psu khi ước lượng: ${strata.join(', ')}`,
    groups: 'nhóm',
    items: 'chỉ tiêu',
    values: 'giá trị',
    medians: 'trung vị',
    unread: 'cột không đọc',
  },
  en: {
    file: (name, shape) =>
      `${name}: ${{ long: 'long, a row for each score', wide: 'wide, a column for each node', indicators: 'indicators, a row for each value', sheet: 'a sheet of a workbook', respondents: 'answers, a row for each respondent' }[shape]}`,
    reading: 'read as',
    delimiter: 'delimiter',
    decimal: 'decimal sign',
    yearFrom: {
      column: 'from its column',
      option: 'from --year',
      'file name': "from the file's name",
      title: 'from the title above the table',
    },
    notes: 'columns of notes, not read',
    years: 'years',
    nodes: 'nodes',
    scores: 'scores',
    withheld: 'cells without a score',
    fine: 'No faults.',
    respondents: 'respondents',
    weights: 'weights',
    strata: 'strata',
    psus: 'primary sampling units (PSUs)',
    nested: 'labels count stratum by stratum',
    lonely: strata => `strata with one PSU, which need --lonely-psu to estimate: ${strata.join(', ')}`,
    groups: 'groups',
    items: 'indicators',
    values: 'values',
    medians: 'medians',
    unread: 'columns not read',
  },
};
