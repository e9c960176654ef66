import type { Message } from '../diagnostic.js';

/** What is said of workbooks. */
export const workbookMessages = {
  damaged: (): Message => ({
    code: 'damaged-workbook',
    found: { vi: 'một bảng tính hỏng hoặc không đầy đủ', en: 'a workbook that is damaged or incomplete' },
    expected: {
      vi: 'bảng tính Excel (.xlsx): hãy tải lại tệp, hoặc mở và lưu lại bằng Excel',
      en: 'an Excel workbook (.xlsx): download it again, or open it and save it in Excel',
    },
  }),

  notWorkbook: (): Message => ({
    code: 'not-a-workbook',
    found: { vi: 'một tệp nén không phải bảng tính Excel', en: 'a zip file that is no Excel workbook' },
    expected: { vi: 'bảng tính Excel (.xlsx) hoặc tệp CSV', en: 'an Excel workbook (.xlsx) or a CSV file' },
  }),

  oldWorkbook: (): Message => ({
    code: 'old-workbook',
    found: {
      vi: 'một bảng tính kiểu cũ (.xls) hoặc có mật khẩu',
      en: 'a workbook of the old kind (.xls) or with a password',
    },
    expected: {
      vi: 'bảng tính .xlsx không đặt mật khẩu: trong Excel chọn Lưu thành (Save As), kiểu "Excel Workbook"',
      en: 'a workbook .xlsx without a password: in Excel choose Save As, type "Excel Workbook"',
    },
  }),

  tooLarge: (limit: number): Message => ({
    code: 'workbook-too-large',
    found: {
      vi: `một bảng tính giải nén ra hơn ${limit / 1e6} MB`,
      en: `a workbook that unpacks to more than ${limit / 1e6} MB`,
    },
    expected: { vi: 'một bảng điểm, thường dưới 1 MB', en: 'a table of scores, mostly under 1 MB' },
  }),
};
