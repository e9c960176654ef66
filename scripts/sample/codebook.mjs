import { writeFileSync } from 'node:fs';
import { NO_ANSWER } from './columns.mjs';
import { csvLine } from './table.mjs';

const HEADER = [
  'column',
  'item',
  'values',
  'missing',
  'lo',
  'hi',
  'direction',
  'statistic',
  'least',
  'name_vi',
  'name_en',
];
const row = cells => HEADER.map(name => cells[name] ?? '');
const leading = (column, item, values, name_vi, name_en) => row({ column, item, values, name_vi, name_en });

/** How many of the columns of a sum must be answered; all where nothing is said. */
const LEAST = { '6.1.6': 8, '6.2.4': 6 };

const LEADING_ROWS = [
  leading(
    'synthetic',
    'synthetic',
    '',
    'Số liệu mô phỏng: mọi dòng đều do máy tính tạo ra, không phải của người trả lời thật',
    'Synthetic: every row is made up, none is a real respondent',
  ),
  leading('nam', 'year', '', 'Năm khảo sát', 'Year of the survey'),
  leading('tinh', 'unit', '', 'Tỉnh, thành phố (mã)', 'Province (code)'),
  leading('PSW_STRATA', 'stratum', '', 'Tầng: tỉnh, thành phố', 'Stratum: the province'),
  leading(
    'PSW_PSU',
    'psu',
    '',
    'Đơn vị chọn mẫu cấp một (PSU): thôn, tổ dân phố',
    'Primary sampling unit: the village',
  ),
  leading('quan', 'district', '', 'Huyện, quận', 'District'),
  leading('xa', 'note', '', 'Xã, phường', 'Commune'),
  leading(
    'PSW_psweight',
    'weight',
    '',
    'Quyền số: số người từ 18 đến 70 tuổi được đại diện',
    'Weight: adults of 18 to 70 stood for',
  ),
  leading('khuvuc', 'group:area', '1=urban; 2=rural', 'Khu vực', 'Area'),
  leading('a001', 'group:sex', '1=male; 2=female', 'Giới tính', 'Sex'),
  leading('a002', 'group:age', '18..34=18-34; 35..54=35-54; 55..=55+', 'Tuổi', 'Age'),
  leading('a005', 'group:ethnicity', '1=kinh; 2..54=minority', 'Dân tộc', 'Ethnicity'),
];

/** Writes the codebook of a wave: every column, what it is, and how its codes become the indicator's unit. */
export function writeCodebook(path, questions) {
  const missing = row({ column: '*', missing: `${NO_ANSWER.dontKnow}; ${NO_ANSWER.refused}` });
  const lines = [HEADER, missing, ...LEADING_ROWS, ...questions.flatMap(questionRows)].map(csvLine);
  writeFileSync(path, lines.join(''));
}

function questionRows({ column, indicators, kind, name_vi, name_en }) {
  const names = { column, name_vi, name_en };
  if (indicators.length === 0) return [row({ ...names, item: 'note' })];
  return indicators.map(item =>
    row({
      ...names,
      item,
      values: kind.recodes?.[item] ?? kind.recode,
      lo: kind.lo,
      hi: kind.hi,
      direction: kind.reversed ? 'reversed' : '',
      statistic: kind.median ? 'median' : '',
      least: LEAST[item],
    }),
  );
}
