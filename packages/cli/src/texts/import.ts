import type { Lang } from '@papi/methodology';
import type { IndexWords } from '../index-words.js';

/** What `papi import` says. */
export interface ImportTexts {
  readonly about: string;
  readonly files: string;
  readonly out: string;
  readonly example: string;
  readonly occupied: (folder: string) => string;
  readonly sheet: (
    file: string,
    sheet: string,
    year: string,
    units: number,
    nodes: number,
    indicators: number,
    n: IndexWords,
  ) => string;
  readonly file: (file: string, years: string, scores: number) => string;
  readonly done: (files: number, folder: string) => string;
}

export const importTexts: Readonly<Record<Lang, ImportTexts>> = {
  vi: {
    about:
      'ghi tệp điểm và bảng tính đã công bố thành CSV gọn, kèm từ điển số liệu và nguồn gốc; thư mục ấy dùng được với --data',
    files: 'bảng tính .xlsx, tệp CSV hoặc thư mục',
    out: 'thư mục để ghi; thư mục có tệp khác thì không bị thay',
    example: `
Ví dụ:
  papi import PAPI2018.xlsx 2023PAPI.xlsx --out so-lieu
  papi rank --data so-lieu --year 2023
`,
    occupied: folder => `Thư mục ${folder} có những tệp không do papi import ghi; hãy chọn thư mục khác.`,
    sheet: (file, sheet, year, units, nodes, indicators, n) =>
      `${file} [${sheet}]: ${year}, ${units} ${n.units}, ${nodes} nội dung, ${indicators} chỉ tiêu`,
    file: (file, years, scores) => `${file}: ${years}, ${scores} điểm`,
    done: (files, folder) => `Đã ghi ${files} tệp vào ${folder}.`,
  },
  en: {
    about:
      'write files of scores and published workbooks as tidy CSV, with a data dictionary and where they come from; --data takes the folder',
    files: 'workbooks .xlsx, CSV files or folders',
    out: 'the folder to write; one that holds other files is not replaced',
    example: `
Example:
  papi import PAPI2018.xlsx 2023PAPI.xlsx --out scores
  papi rank --data scores --year 2023
`,
    occupied: folder => `The folder ${folder} holds files that papi import did not write; choose another.`,
    sheet: (file, sheet, year, units, nodes, indicators, n) =>
      `${file} [${sheet}]: ${year}, ${units} ${units === 1 ? n.unit : n.units}, ${nodes} nodes, ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}`,
    file: (file, years, scores) => `${file}: ${years}, ${scores} scores`,
    done: (files, folder) => `Wrote ${files} files to ${folder}.`,
  },
};
