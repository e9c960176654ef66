import type { Lang } from '@papi/methodology';
import type { IndexWords } from './index-words.js';
import { obstacles } from './texts/obstacles.js';
import { columns, values } from './texts/words.js';

/** Everything the command says itself, in both languages. Faults in files are worded by the packages that find them. */
export interface CommandTexts {
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly none: string;
  readonly noRows: string;
  readonly unknownUnit: (text: string, likely: readonly string[], n: IndexWords) => string;
  readonly unknownBenchmark: (
    text: string,
    rules: readonly string[],
    likely: readonly string[],
    n: IndexWords,
  ) => string;
  readonly unknownNode: (text: string, years: string, likely: readonly string[]) => string;
  readonly unknownYear: (year: number, years: readonly number[]) => string;
  readonly noEarlierYear: (year: number) => string;
  readonly notBefore: (from: number, to: number) => string;
  readonly needsValue: (option: string) => string;
  /** An option of one value that was given more than once, with the values. */
  readonly givenTwice: (option: string, values: readonly [string, string]) => string;
  readonly notANumber: (option: string, text: string) => string;
  readonly notAShare: (option: string, text: string) => string;
  readonly notAChoice: (option: string, text: string, choices: readonly string[]) => string;
  readonly occupied: (folder: string) => string;
  readonly noSite: (folder: string) => string;
  readonly portTaken: (port: number) => string;
  readonly building: string;
  readonly built: (pages: string, megabytes: string, folder: string) => string;
  readonly unchanged: (pages: string, folder: string) => string;
  readonly serving: (address: string) => string;
  readonly written: (file: string) => string;
  readonly overInput: (option: string, file: string) => string;
  readonly notRead: (file: string, code: string) => string;
  readonly notWritten: (file: string, code: string) => string;
  readonly notAFolder: (file: string) => string;
  readonly notAnAddress: (option: string, text: string) => string;
  /** An option that means something only beside one of others. */
  readonly goesWith: (option: string, others: readonly string[]) => string;
  readonly notAPort: (text: string) => string;
  readonly noWhole: (years: readonly number[], n: IndexWords) => string;
  readonly usageHint: string;
  readonly ourFault: string;
  readonly faults: (count: number) => string;
  readonly warnings: (count: number) => string;
}

const likely = (lead: string, names: readonly string[]) => (names.length > 0 ? `; ${lead} ${names.join(', ')}?` : '.');

export const texts: Readonly<Record<Lang, CommandTexts>> = {
  vi: {
    columns: columns.vi,
    values: values.vi,
    none: '–',
    noRows: 'Không có dòng nào.',
    unknownUnit: (text, names, n) => `Không có ${n.unit} nào là “${text}”${likely('có phải là', names)}`,
    unknownBenchmark: (text, rules, names, n) =>
      `--benchmark nhận ${rules.join(', ')} hoặc ${n.aUnit}, không phải “${text}”${likely('có phải là', names)}`,
    unknownNode: (text, years, names) =>
      `Năm ${years} không có nội dung nào là “${text}”${likely('có phải là', names)}`,
    unknownYear: (year, years) => `Không có số liệu năm ${year}; có các năm ${span(years)}.`,
    noEarlierYear: year => `Không có năm nào trước ${year} để so sánh.`,
    notBefore: (from, to) => `--from ${from} phải là năm trước --to ${to}.`,
    needsValue: option => `Tùy chọn ${option} cần một giá trị.`,
    givenTwice: (option, [a, b]) => `${option} chỉ nhận một giá trị nhưng được ghi hai lần: “${a}” và “${b}”.`,
    notANumber: (option, text) => `${option} cần một số nguyên, không phải “${text}”.`,
    notAShare: (option, text) => `${option} cần một số giữa 0 và 1, không phải “${text}”.`,
    notAChoice: (option, text, choices) => `${option} không nhận “${text}”; hãy chọn một trong: ${choices.join(', ')}.`,
    occupied: folder =>
      `Thư mục ${folder} chứa dữ liệu khác, không phải trang web do lệnh này tạo; hãy chọn thư mục trống.`,
    noSite: folder => `Không thấy trang nào trong ${folder}; hãy chạy “papi report --out ${folder}” trước.`,
    portTaken: port => `Cổng ${port} đang được dùng; hãy chọn cổng khác bằng --port.`,
    building: 'Đang tạo trang',
    built: (pages, megabytes, folder) => `Đã tạo ${pages} trang, ${megabytes} MB, trong ${folder}`,
    unchanged: (pages, folder) => `${folder} đã là bản mới nhất (${pages} trang).`,
    serving: address => `Mở ${address} để xem; Ctrl+C để dừng.`,
    written: file => `Đã ghi ${file}`,
    overInput: (option, file) => `${option} ${file} sẽ ghi đè lên chính số liệu đầu vào; hãy chọn tệp khác.`,
    notRead: (file, code) => `Không đọc được ${file}${obstacles.vi.read[code] ?? ` (${code}).`}`,
    notWritten: (file, code) => `Không ghi được vào ${file}${obstacles.vi.write[code] ?? ` (${code}).`}`,
    notAFolder: file => `${file} là một tệp; hãy ghi tên một thư mục.`,
    notAnAddress: (option, text) => `${option} cần một địa chỉ bắt đầu bằng https://, không phải “${text}”.`,
    goesWith: (option, others) => `${option} chỉ đi cùng ${others.join(' hoặc ')}.`,
    notAPort: text => `--port cần một số từ 0 đến 65535, không phải “${text}”.`,
    noWhole: (years, n) =>
      `Không tạo được trang: năm ${years.join(', ')} thiếu tổng điểm hoặc điểm các trục của mọi ${n.units}.`,
    usageHint: 'Xem “papi --help”.',
    ourFault: 'Đây là lỗi của chương trình, không phải của số liệu. Vui lòng gửi đoạn sau cho người phát triển:',
    faults: count => `${count} lỗi:`,
    warnings: count => `${count} lưu ý:`,
  },
  en: {
    columns: columns.en,
    values: values.en,
    none: '–',
    noRows: 'No rows.',
    unknownUnit: (text, names, n) => `No ${n.unit} is “${text}”${likely('did you mean', names)}`,
    unknownBenchmark: (text, rules, names, n) =>
      `--benchmark takes ${rules.join(', ')} or ${n.aUnit}, not “${text}”${likely('did you mean', names)}`,
    unknownNode: (text, years, names) => `No node of ${years} is “${text}”${likely('did you mean', names)}`,
    unknownYear: (year, years) => `There are no scores for ${year}; the years are ${span(years)}.`,
    noEarlierYear: year => `There is no year before ${year} to compare with.`,
    notBefore: (from, to) => `--from ${from} must come before --to ${to}.`,
    needsValue: option => `The option ${option} needs a value.`,
    givenTwice: (option, [a, b]) => `${option} takes one value and was given two: “${a}” and “${b}”.`,
    notANumber: (option, text) => `${option} takes a whole number, not “${text}”.`,
    notAShare: (option, text) => `${option} takes a number between 0 and 1, not “${text}”.`,
    notAChoice: (option, text, choices) => `${option} does not take “${text}”; choose ${choices.join(', ')}.`,
    occupied: folder =>
      `The folder ${folder} holds something other than a site made by this command; choose an empty one.`,
    noSite: folder => `There is no site in ${folder}; run “papi report --out ${folder}” first.`,
    portTaken: port => `Port ${port} is in use; choose another with --port.`,
    building: 'Building the site',
    built: (pages, megabytes, folder) => `Built ${pages} pages, ${megabytes} MB, in ${folder}`,
    unchanged: (pages, folder) => `${folder} is up to date (${pages} pages).`,
    serving: address => `Open ${address} to read it; Ctrl+C to stop.`,
    written: file => `Wrote ${file}`,
    overInput: (option, file) => `${option} ${file} would write over the data it is made from; choose another file.`,
    notRead: (file, code) => `${file} could not be read${obstacles.en.read[code] ?? ` (${code}).`}`,
    notWritten: (file, code) => `${file} could not be written${obstacles.en.write[code] ?? ` (${code}).`}`,
    notAFolder: file => `${file} is a file; name a folder.`,
    notAnAddress: (option, text) => `${option} takes an address that begins with https://, not “${text}”.`,
    goesWith: (option, others) => `${option} goes only with ${others.join(' or ')}.`,
    notAPort: text => `--port takes a number from 0 to 65535, not “${text}”.`,
    noWhole: (years, n) =>
      `The site cannot be built: ${years.join(', ')} has no total, or no axis scores, of any ${n.unit}.`,
    usageHint: 'See “papi --help”.',
    ourFault: 'This is a fault of the program, not of the data. Please send the following to its developers:',
    faults: count => `${count} ${count === 1 ? 'fault' : 'faults'}:`,
    warnings: count => `${count} ${count === 1 ? 'note' : 'notes'}:`,
  },
};

/** Years as they are read: `2011–2024`, or each where some are missing. */
export function span(years: readonly number[]): string {
  const gaps = years.some((y, i) => i > 0 && y !== years[i - 1]! + 1);
  return gaps || years.length < 3 ? years.join(', ') : `${years[0]}–${years.at(-1)}`;
}
