import type { Lang } from '@papi/methodology';

/** Options that several commands take, each by one name. */
export type SharedOption =
  | 'index'
  | 'data'
  | 'provinces'
  | 'province'
  | 'node'
  | 'year'
  | 'startYear'
  | 'yearOfFiles'
  | 'others'
  | 'shareBenchmark'
  | 'codebook'
  | 'nest'
  | 'lonelyPsu'
  | 'level'
  | 'lang'
  | 'format'
  | 'out'
  | 'paper';

/** What `--help` says of them. */
export const sharedOptionTexts: Readonly<Record<Lang, Readonly<Record<SharedOption, string>>>> = {
  vi: {
    index:
      'thư mục của một bộ chỉ số khác (index.csv, methodology, geography, điểm); mặc định là bộ kèm theo chương trình; --province khi ấy cũng viết được là --unit',
    data: 'tệp điểm hoặc thư mục, thay cho điểm đã công bố',
    provinces: 'mã hoặc tên tỉnh, thành phố; mặc định là tất cả',
    province: 'mã hoặc tên một tỉnh, thành phố',
    node: 'nội dung: total, 1, 1.1 hoặc tên; mặc định là tất cả',
    year: 'năm; mặc định là năm mới nhất',
    startYear: 'năm của kết quả làm gốc; mặc định là năm mới nhất',
    yearOfFiles: 'năm của những tệp không ghi năm',
    others:
      'điểm của các tỉnh khác: giữ nguyên (held) hay tiếp tục tăng, giảm theo mức bình quân mỗi năm của từng tỉnh (moving)',
    shareBenchmark:
      'mốc để phân bổ: q3 (ngưỡng của nhóm Cao), median (trung vị), best (cao nhất), region (vùng), similar, similar-profile (các tỉnh tương tự) hoặc một tỉnh',
    codebook: 'bảng mã: mỗi cột của tệp câu trả lời là chỉ tiêu nào và mỗi mã có nghĩa gì',
    nest: 'mã PSU lặp lại giữa các tầng và chỉ các PSU khác nhau',
    lonelyPsu: 'quy tắc cho tầng chỉ có một PSU; mặc định coi là lỗi',
    level: 'mức tin cậy',
    lang: 'ngôn ngữ của lời hiển thị',
    format: 'cách in kết quả',
    out: 'ghi kết quả vào tệp',
    paper: 'ghi vào tệp; đuôi tệp cho biết dạng: .docx, .xlsx, .html, .csv, .json hoặc .txt',
  },
  en: {
    index:
      'folder of another index (index.csv, methodology, geography, scores); by default the one that comes with the program; --province may then be written --unit',
    data: 'score files or a folder, in place of the official scores',
    provinces: 'provinces by code or name; all of them by default',
    province: 'one province by code or name',
    node: 'nodes: total, 1, 1.1 or a name; all of them by default',
    year: 'the year; the newest by default',
    startYear: 'the year of the results to start from; the newest by default',
    yearOfFiles: 'the year of files that do not say it',
    others: 'scores of the other provinces: held, or moving on by the average yearly change of each',
    shareBenchmark:
      'what the shares are measured to: q3 (the threshold of the High group), median, best, region, similar, similar-profile (the nearest ones), or a province',
    codebook: 'the codebook of a file of respondents: which indicator each of its columns is, and what each code means',
    nest: 'PSU labels repeat from stratum to stratum and name different PSUs',
    lonelyPsu: 'the rule for a stratum with one PSU; by default that is a fault',
    level: 'level of the intervals',
    lang: 'the language of what is said',
    format: 'how to print the result',
    out: 'write the result to a file',
    paper: 'write to a file; its ending says which: .docx, .xlsx, .html, .csv, .json or .txt',
  },
};
