import type { Lang } from '@papi/methodology';
import { span } from '../texts.js';

/** The help of `papi plan` and `papi progress`, and what is said of a command that was not written as it should be. */
export interface PlanUsage {
  readonly about: Readonly<Record<'plan' | 'progress', string>>;
  readonly example: Readonly<Record<'plan' | 'progress', string>>;
  readonly options: Readonly<
    Record<'target' | 'date' | 'agencies' | 'agency' | 'schedule' | 'file' | 'yearNow', string>
  >;
  readonly fault: {
    readonly step: (text: string) => string;
    readonly rankOrScore: (text: string, of: number) => string;
    readonly places: (text: string, name: string, rank: number) => string;
    readonly noTotal: (name: string, year: number, years: readonly number[]) => string;
    readonly date: (text: string) => string;
    readonly dateOutside: (month: string, from: number, to: number) => string;
    readonly noDays: (schedule: string) => string;
    readonly noAgencies: (month: string) => string;
    readonly helpsOnly: (agency: string, month: string, leading: readonly string[]) => string;
    readonly unknownAgency: (
      text: string,
      month: string,
      near: readonly string[],
      leading: readonly string[],
    ) => string;
    readonly ending: (out: string, endings: readonly string[]) => string;
    readonly endingAndFormat: (out: string, format: string) => string;
    readonly noResults: (file: string, year: number, years: readonly number[]) => string;
    readonly notAfter: (year: number, from: number) => string;
  };
  /** Said beside the result. */
  readonly noAgencyTable: string;
  readonly rankBelow: (wanted: number, name: string, rank: number) => string;
  readonly otherScores: (
    file: string,
    year: number,
    count: number,
    node: string,
    written: string,
    known: string,
  ) => string;
}

/** 2024-05 as it is read. */
const monthOf = (month: string) => month.split('-').reverse().map(Number).join('/');

export const planUsage: Readonly<Record<Lang, PlanUsage>> = {
  vi: {
    about: {
      plan: 'phụ lục chỉ tiêu và phân công của kế hoạch nâng cao chỉ số: điểm, hạng hiện tại, mục tiêu, cơ quan chủ trì, thời hạn báo cáo',
      progress:
        'đối chiếu kế hoạch với kết quả của một năm: mục tiêu, chỉ tiêu nào đạt, không đạt, chênh lệch bao nhiêu',
    },
    example: {
      plan: `
Ví dụ:
  papi plan --province "Đắk Lắk" --year 2023 --target 30 --date 2024-05 --out phu-luc.docx
  papi plan --province "Hưng Yên" --year 2021 --target +1 --schedule quarterly --out theo-doi.xlsx
  papi plan --province "Sóc Trăng" --year 2021 --target "2025=30,+1,+1" --date 2022-08 --agency "Sở Tài chính"
`,
      progress: `
Ví dụ:
  papi progress theo-doi.xlsx
  papi progress phu-luc.csv --data diem-2025.csv --out ket-qua.docx
`,
    },
    options: {
      target:
        'mục tiêu của năm sau: hạng (30), số bậc tăng thêm (+1), nhóm (trung bình cao), số điểm (43.0 hoặc 43,0); hoặc lộ trình theo năm (2025=30,+1,+1)',
      date: 'tháng lập kế hoạch, ví dụ 2024-05: cơ quan được ghi theo tổ chức bộ máy tháng ấy; mặc định là tháng 7 của năm sau năm làm gốc',
      agencies: 'bảng cơ quan chủ trì của riêng đơn vị, thay cho plan/agencies.csv (cùng các cột)',
      agency: 'chỉ phần do cơ quan này chủ trì',
      schedule:
        'kỳ báo cáo: quarterly (hằng quý), half-year (sáu tháng) hoặc year (năm); mặc định là sáu tháng, hoặc kỳ đầu tiên trong plan/schedules.csv nếu bộ chỉ số không có kỳ sáu tháng',
      file: 'tệp kế hoạch .xlsx hoặc .csv do papi plan tạo',
      yearNow: 'năm của kết quả để đối chiếu; mặc định là năm mới nhất có kết quả, không quá năm cuối của kế hoạch',
    },
    fault: {
      step: text =>
        `Không hiểu “${text}” ở --target. Viết hạng (30), số bậc tăng thêm (+1), nhóm (trung bình cao), số điểm (43.0), hoặc lộ trình "2025=30,+1,+1" mà mỗi bước là năm=mục tiêu hay +số bậc; trong lộ trình, số điểm viết dấu chấm thập phân.`,
      rankOrScore: (text, of) =>
        `--target ${text} là hạng ${text}, nhưng chỉ có ${of} đơn vị được xếp hạng. Nếu là số điểm, hãy viết ${text}.0.`,
      places: (text, name, rank) =>
        rank === 1
          ? `--target ${text}: ${name} đang đứng đầu, không còn bậc nào để tăng; muốn giữ hạng thì ghi --target 1.`
          : `--target ${text}: ${name} đang đứng thứ ${rank}, tăng được nhiều nhất ${rank - 1} bậc.`,
      noTotal: (name, year, years) =>
        `${name} không có tổng điểm năm ${year} nên không đặt được mục tiêu${years.length > 0 ? `; có thể lấy kết quả của một năm khác làm gốc: ${span(years)}` : ''}.`,
      date: text => `--date cần năm và tháng, ví dụ 2024-05, không phải “${text}”.`,
      dateOutside: (month, from, to) =>
        `--date ${monthOf(month)} không hợp với kế hoạch này: kết quả năm ${from} chỉ có từ năm ${from + 1}, và mục tiêu là của năm ${to}; hãy chọn một tháng từ 1/${from + 1} đến 12/${to}.`,
      noDays: schedule =>
        `Bộ chỉ số này không có thời hạn báo cáo cho “${schedule}”; hãy thêm vào tệp plan/schedules.csv của bộ chỉ số, hoặc bỏ --schedule.`,
      noAgencies: month =>
        `Không có cơ quan nào chủ trì nội dung nào tại tháng ${monthOf(month)}, nên không lập được phần của một cơ quan; hãy ghi bảng cơ quan bằng --agencies.`,
      helpsOnly: (agency, month, leading) =>
        `${agency} chỉ phối hợp, không chủ trì nội dung nào tại tháng ${monthOf(month)}. Các cơ quan chủ trì: ${leading.join('; ')}.`,
      unknownAgency: (text, month, near, leading) =>
        `Tại tháng ${monthOf(month)} không có cơ quan chủ trì nào là “${text}”${near.length > 0 ? `; có phải là ${near.join('; ')}?` : `. Các cơ quan chủ trì: ${leading.join('; ')}.`}`,
      ending: (out, endings) => `--out ${out}: không rõ dạng tệp; hãy dùng một trong các đuôi ${endings.join(', ')}.`,
      endingAndFormat: (out, format) =>
        `--out ${out} và --format ${format} không khớp nhau; bỏ --format thì đuôi tệp quyết định dạng tệp.`,
      noResults: (file, year, years) =>
        `Chưa đối chiếu được ${file}: số liệu chưa có kết quả năm ${year} (có các năm ${span(years)}). Ghi số liệu mới bằng --data, hoặc chọn năm khác bằng --year.`,
      notAfter: (year, from) => `--year ${year} phải sau năm ${from}, năm của kết quả làm gốc trong kế hoạch.`,
    },
    rankBelow: (wanted, name, rank) =>
      `Lưu ý: --target ${wanted} là hạng ${wanted}, mà ${name} đang đứng thứ ${rank}; nếu là số điểm, hãy viết ${wanted}.0.`,
    otherScores: (file, year, count, node, written, known) =>
      `Lưu ý: điểm năm ${year} ghi trong ${file} khác số liệu ở ${count} nội dung (ví dụ ${node}: ${written}, số liệu là ${known}); hãy kiểm tra kế hoạch có đúng là của đơn vị và năm ấy không.`,
    noAgencyTable: 'Không có bảng cơ quan chủ trì nên cột cơ quan để trống; có thể ghi bảng ấy bằng --agencies.',
  },
  en: {
    about: {
      plan: 'the annex of a plan: present score and rank, target and lead agencies of every node, and reporting dates',
      progress: 'hold a plan against the results of a year: which targets were met, and by how much',
    },
    example: {
      plan: `
Example:
  papi plan --province "Đắk Lắk" --year 2023 --target 30 --date 2024-05 --out annex.docx
  papi plan --province "Hưng Yên" --year 2021 --target +1 --schedule quarterly --out follow-up.xlsx
  papi plan --province "Sóc Trăng" --year 2021 --target "2025=30,+1,+1" --date 2022-08 --agency "Department of Finance"
`,
      progress: `
Example:
  papi progress follow-up.xlsx
  papi progress annex.csv --data scores-2025.csv --out results.docx
`,
    },
    options: {
      target:
        'the target of the year after: a rank (30), places up (+1), a group (Mid-high), a score (43.0 or 43,0); or a path by year (2025=30,+1,+1)',
      date: 'the month the plan is made in, such as 2024-05: agencies are those of that month; July of the year after the scores by default',
      agencies: 'a table of lead agencies of your own, in place of plan/agencies.csv (the same columns)',
      agency: 'only what this agency leads, by its name in English or Vietnamese',
      schedule:
        'reports: quarterly, half-year or year; by default half-year, or the first of plan/schedules.csv where the index has no half-year',
      file: 'a plan, .xlsx or .csv, made by papi plan',
      yearNow:
        'the year of the results to hold it against; by default the newest with results, not past the last year of the plan',
    },
    fault: {
      step: text =>
        `“${text}” in --target is not understood. Write a rank (30), places up (+1), a group (Mid-high), a score (43.0), or a path "2025=30,+1,+1" whose steps are year=target or +places; scores in a path have a decimal point.`,
      rankOrScore: (text, of) =>
        `--target ${text} is rank ${text}, but only ${of} units are ranked. If a score is meant, write ${text}.0.`,
      places: (text, name, rank) =>
        rank === 1
          ? `--target ${text}: ${name} is first, there is no rank above; --target 1 keeps it there.`
          : `--target ${text}: ${name} is at rank ${rank} and can rise ${rank - 1} at most.`,
      noTotal: (name, year, years) =>
        `${name} has no total in ${year}, so no target can be set${years.length > 0 ? `; it may start from another year: ${span(years)}` : ''}.`,
      date: text => `--date takes a year and a month, such as 2024-05, not “${text}”.`,
      dateOutside: (month, from, to) =>
        `--date ${month} does not go with this plan: the results of ${from} are known from ${from + 1} on, and the target is for ${to}; choose a month from ${from + 1}-01 to ${to}-12.`,
      noDays: schedule =>
        `This index has no reporting days for “${schedule}”; add them to its plan/schedules.csv, or leave --schedule out.`,
      noAgencies: month =>
        `No agency leads anything in ${month}, so there is no part of an agency; give a table of agencies with --agencies.`,
      helpsOnly: (agency, month, leading) =>
        `${agency} takes part and leads nothing in ${month}. Lead agencies: ${leading.join('; ')}.`,
      unknownAgency: (text, month, near, leading) =>
        `No lead agency of ${month} is “${text}”${near.length > 0 ? `; did you mean ${near.join('; ')}?` : `. Lead agencies: ${leading.join('; ')}.`}`,
      ending: (out, endings) => `--out ${out}: what kind of file? Use one of the endings ${endings.join(', ')}.`,
      endingAndFormat: (out, format) =>
        `--out ${out} and --format ${format} do not agree; without --format the ending decides.`,
      noResults: (file, year, years) =>
        `${file} cannot be held against results yet: there are none of ${year} (the years are ${span(years)}). Give newer data with --data, or another year with --year.`,
      notAfter: (year, from) => `--year ${year} must come after ${from}, the year of the results the plan starts from.`,
    },
    rankBelow: (wanted, name, rank) =>
      `Note: --target ${wanted} is rank ${wanted}, while ${name} is at rank ${rank}; if a score is meant, write ${wanted}.0.`,
    otherScores: (file, year, count, node, written, known) =>
      `Note: the scores of ${year} in ${file} differ from the data in ${count} of its rows (as ${node}: ${written}, in the data ${known}); see whether the plan is of that unit and year.`,
    noAgencyTable: 'There is no table of lead agencies, so their columns are empty; --agencies takes one.',
  },
};
