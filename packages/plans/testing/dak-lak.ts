import type { Annex, AnnexColumn } from '../src/annex.js';
import { rows } from './dak-lak-rows.js';

const text = (key: string, label: string, width: number): AnnexColumn => ({
  key,
  label,
  kind: 'text',
  digits: 0,
  width,
});
const number = (key: string, label: string, width: number): AnnexColumn => ({
  key,
  label,
  kind: 'number',
  digits: 2,
  width,
});

/** An annex as long and as wordy as a real one: the plan of Đắk Lắk for 2024, made from the results of 2023. */
export const dakLak: Annex = {
  lang: 'vi',
  authority: ['ỦY BAN NHÂN DÂN', 'TỈNH ĐẮK LẮK'],
  nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  dated: 'Đắk Lắk, ngày … tháng 5 năm 2024',
  kind: 'PHỤ LỤC',
  title: ['Chỉ tiêu và phân công nhiệm vụ nâng cao Chỉ số PAPI năm 2024', 'của tỉnh Đắk Lắk'],
  attached: '(Kèm theo Kế hoạch số …/KH-UBND ngày …/5/2024 của Ủy ban nhân dân tỉnh Đắk Lắk)',
  sections: [
    {
      heading: 'I. KẾT QUẢ NĂM 2023 VÀ MỤC TIÊU NĂM 2024',
      paragraphs: [
        'Năm 2023, Chỉ số PAPI của tỉnh Đắk Lắk đạt 42,33 điểm, xếp thứ 31/61 tỉnh, thành phố có điểm (trong tổng số 63 tỉnh, thành phố), thuộc nhóm Trung bình cao; tăng 1,20 điểm so với năm 2022.',
        'Phấn đấu năm 2024 xếp thứ 26 trở lên: cần thêm 0,31 điểm, từ 42,33 lên 42,64 điểm. Trong 14 năm qua, 43% số lần một tỉnh ở vị trí tương tự tăng được ít nhất 5 bậc sau một năm.',
      ],
      table: null,
    },
    {
      heading: 'II. CHỈ TIÊU VÀ PHÂN CÔNG THỰC HIỆN',
      paragraphs: [],
      table: {
        caption: 'Chỉ tiêu và phân công theo trục nội dung và nội dung thành phần',
        columns: [
          text('node', 'Số', 4.5),
          text('name', 'Nội dung', 21),
          number('score', 'Điểm năm 2023', 6),
          text('rank', 'Hạng năm 2023', 6),
          text('group', 'Nhóm', 8),
          number('change', 'So với năm 2022', 6),
          text('trend', 'Xu hướng', 7),
          number('target', 'Chỉ tiêu năm 2024', 6.5),
          number('gain', 'Cần tăng', 5.5),
          text('lead', 'Cơ quan chủ trì', 16),
          text('with', 'Cơ quan phối hợp', 13.5),
        ],
        rows,
        followUp: ['Kết quả thực hiện', 'Ngày cập nhật', 'Ghi chú'],
      },
    },
    {
      heading: 'III. CHẾ ĐỘ BÁO CÁO',
      paragraphs: [
        'Các cơ quan được phân công chủ trì báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo các thời hạn sau:',
      ],
      table: {
        caption: 'Thời hạn báo cáo',
        columns: [text('period', 'Kỳ báo cáo', 50), text('date', 'Trước ngày', 50)],
        rows: [
          { depth: 2, cells: { period: 'Báo cáo 6 tháng đầu năm', date: '15/6/2024' } },
          { depth: 2, cells: { period: 'Báo cáo năm', date: '15/12/2024' } },
        ],
        followUp: [],
      },
    },
  ],
  notes: [
    'Điểm PAPI do CECODES, RTA và UNDP công bố; hạng, nhóm và chỉ tiêu tính từ điểm đã công bố.',
    'Chỉ tiêu làm tròn lên đến hai chữ số thập phân.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  recipients: {
    heading: 'Nơi nhận:',
    lines: ['- Như trên;', '- Các sở, ban, ngành tỉnh;', '- UBND các huyện, thị xã, thành phố;', '- Lưu: VT, KSTTHC.'],
  },
  facts: { unit: '66', from: 2023, to: 2024, rank_wanted: 26 },
  subject: 'Kế hoạch nâng cao Chỉ số PAPI năm 2024 của tỉnh Đắk Lắk',
};
