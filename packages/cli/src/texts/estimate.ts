import type { Lang } from '@papi/methodology';

/** What `papi estimate` says: its help, its faults of usage, and how its estimates were made. */
export interface EstimateTexts {
  readonly about: string;
  readonly file: string;
  readonly options: Readonly<Record<EstimateOption, string>>;
  readonly example: string;
  readonly unknownColumn: (option: string, name: string, likely: readonly string[]) => string;
  readonly columnsAre: (names: readonly string[], more: number) => string;
  readonly unknownValue: (column: string, value: string, known: readonly string[], more: number) => string;
  readonly nothingAsked: string;
  readonly notOfForm: (option: string, text: string, form: string) => string;
  readonly notAnInterval: (text: string, known: readonly string[]) => string;
  readonly notAReplicateType: (text: string) => string;
  readonly replicatesWithoutType: string;
  readonly columnTwice: (option: string, column: string) => string;
  readonly tooManyCorrections: (given: number, stages: number) => string;
  readonly tooManyValues: (column: string, most: number) => string;
  readonly marginsNotMet: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly statistics: Readonly<Record<string, string>>;
  readonly note: {
    readonly unweighted: string;
    readonly weights: (column: string) => string;
    readonly noUnits: string;
    readonly units: (columns: readonly string[]) => string;
    readonly strata: (column: string) => string;
    readonly noStrata: string;
    readonly correction: (columns: readonly string[]) => string;
    readonly variance: (rule: string) => string;
    readonly postStratified: string;
    readonly missing: (rule: string) => string;
    readonly interval: (percent: string, kinds: readonly string[]) => string;
    readonly distribution: Readonly<Record<string, string>>;
    readonly df: (rule: string) => string;
    readonly lonely: (rule: string) => string;
    readonly where: (conditions: string) => string;
    readonly ungrouped: (rows: number) => string;
  };
}

type EstimateOption =
  | 'weight'
  | 'stratum'
  | 'psu'
  | 'fpc'
  | 'by'
  | 'mean'
  | 'total'
  | 'ratio'
  | 'proportion'
  | 'quantile'
  | 'where'
  | 'deff'
  | 'deffReference'
  | 'interval'
  | 'missing'
  | 'missingCodes'
  | 'replicateWeights'
  | 'replicateType'
  | 'mse'
  | 'postStratify';

const likely = (lead: string, names: readonly string[]) => (names.length > 0 ? `; ${lead} ${names.join(', ')}?` : '.');

export const estimateTexts: Readonly<Record<Lang, EstimateTexts>> = {
  vi: {
    about: 'ước lượng từ tệp khảo sát bất kỳ, kèm sai số chuẩn theo thiết kế mẫu',
    file: 'tệp khảo sát, mỗi dòng một người trả lời',
    options: {
      weight: 'cột quyền số; mặc định mọi dòng có quyền số 1',
      stratum: 'cột tầng',
      psu: 'cột đơn vị chọn mẫu cấp một (PSU), rồi các cấp sau, cách nhau bằng dấu phẩy; mặc định mỗi dòng là một PSU',
      fpc: 'hiệu chỉnh tổng thể hữu hạn: cột số đơn vị của tổng thể, hoặc tỷ lệ chọn mẫu, mỗi cấp một cột',
      by: 'các cột chia nhóm, cách nhau bằng dấu phẩy',
      mean: 'trung bình của các cột',
      total: 'tổng của các cột',
      ratio: 'tỷ số của hai cột',
      proportion: 'tỷ lệ có một giá trị; không ghi giá trị thì lấy mọi giá trị của cột',
      quantile: 'phân vị; 0.5 là trung vị',
      where:
        'chỉ ước lượng cho các dòng có giá trị này; dòng khác vẫn giữ PSU của mình. Ghi nhiều lần để đặt thêm điều kiện',
      deff: 'in thêm hệ số thiết kế và cỡ mẫu hiệu dụng trong bảng',
      deffReference: 'mẫu ngẫu nhiên đơn giản để tính hệ số thiết kế: chọn có hoàn lại hay không hoàn lại',
      interval:
        't hoặc normal cho mọi khoảng tin cậy; logit, wilson, korn-graubard, arcsine, wald, likelihood cho khoảng của tỷ lệ; ghi được cả hai loại, cách nhau bằng dấu phẩy',
      missing: 'dòng thiếu câu trả lời: bỏ theo từng biến (per-item) hay bỏ cả dòng (listwise)',
      missingCodes: 'các mã nghĩa là không có câu trả lời, như 888,999',
      replicateWeights: 'các cột quyền số lặp (replicate weights) có sẵn trong tệp',
      replicateType: 'cách tính phương sai từ quyền số lặp: JK1, BRR, bootstrap, Fay=0.3 hoặc scale=0.01',
      mse: 'lấy độ lệch của các lần lặp so với ước lượng từ toàn mẫu, không phải so với trung bình các lần lặp',
      postStratify:
        'tệp CSV số liệu tổng thể: các cột phân nhóm và cột total; ghi nhiều tệp thì điều chỉnh lần lượt theo từng tệp (raking)',
    },
    example: `
Ví dụ:
  papi estimate khao-sat.csv --weight quyen_so --stratum tang --psu xa,thon --by tinh --mean thu_nhap --proportion gioi=nu
  papi estimate khao-sat.csv --weight w --stratum h --psu psu --nest --quantile khoang_cach@0.5 --format csv --out ket-qua.csv
`,
    unknownColumn: (option, name, names) => `Không có cột nào là “${name}” (${option})${likely('có phải là', names)}`,
    columnsAre: (names, more) => `Tệp có các cột: ${names.join(', ')}${more > 0 ? ` và ${more} cột khác` : ''}.`,
    unknownValue: (column, value, known, more) =>
      `Cột “${column}” không có giá trị nào là “${value}”; cột có: ${known.join(', ')}${more > 0 ? ` và ${more} giá trị khác` : ''}.`,
    nothingAsked: 'Chưa có ước lượng nào được yêu cầu; hãy ghi --mean, --total, --ratio, --proportion hoặc --quantile.',
    notOfForm: (option, text, form) => `${option} cần dạng ${form}, không phải “${text}”.`,
    notAnInterval: (text, known) => `--interval không nhận “${text}”; hãy chọn trong: ${known.join(', ')}.`,
    notAReplicateType: text =>
      `--replicate-type không nhận “${text}”; hãy chọn JK1, BRR, bootstrap, Fay=<số từ 0 đến dưới 1> hoặc scale=<số dương>.`,
    replicatesWithoutType: '--replicate-weights và --replicate-type phải đi cùng nhau.',
    columnTwice: (option, column) => `${option} có cột “${column}” hai lần; mỗi cấp chọn mẫu là một cột khác.`,
    tooManyCorrections: (given, stages) => `--fpc có ${given} cột nhưng --psu chỉ có ${stages} cấp.`,
    tooManyValues: (column, most) =>
      `Cột “${column}” có hơn ${most} giá trị; hãy ghi rõ giá trị cần tính, như --proportion ${column}=…`,
    marginsNotMet: 'Không điều chỉnh được quyền số theo mọi tổng đã cho: các tổng có thể mâu thuẫn với nhau.',
    headings: { n: 'số câu trả lời' },
    statistics: { mean: 'trung bình', total: 'tổng', ratio: 'tỷ số', proportion: 'tỷ lệ', quantile: 'phân vị' },
    note: {
      unweighted: 'không có quyền số: mọi dòng có quyền số 1',
      weights: column => `quyền số: ${column}`,
      noUnits: 'mỗi dòng là một đơn vị chọn mẫu cấp một (PSU)',
      units: columns => `đơn vị chọn mẫu cấp một (PSU): ${columns.join(', rồi ')}`,
      strata: column => `tầng: ${column}`,
      noStrata: 'không phân tầng',
      correction: columns => `hiệu chỉnh tổng thể hữu hạn: ${columns.join(', ')}`,
      variance: rule =>
        rule === 'linearisation'
          ? 'sai số chuẩn: tuyến tính hóa Taylor'
          : 'sai số chuẩn: từ các bộ quyền số lặp có sẵn',
      postStratified: 'quyền số đã điều chỉnh theo số liệu tổng thể',
      missing: rule => (rule === 'listwise' ? 'thiếu câu trả lời: bỏ cả dòng' : 'thiếu câu trả lời: bỏ theo từng biến'),
      interval: (percent, kinds) => `khoảng tin cậy ${percent}: ${kinds.join('; ')}`,
      distribution: { t: 'phân phối t', normal: 'phân phối chuẩn' },
      df: rule =>
        rule === 'given'
          ? 'bậc tự do: cho trước'
          : rule === 'replicates − 1'
            ? 'bậc tự do: số bộ quyền số lặp − 1'
            : 'bậc tự do: số PSU − số tầng có câu trả lời trong nhóm',
      lonely: rule =>
        ({
          fail: 'tầng chỉ có một PSU: coi là lỗi',
          remove: 'tầng chỉ có một PSU: không tính vào phương sai (remove)',
          certainty: 'tầng chỉ có một PSU: coi là được chọn chắc chắn (certainty)',
          adjust: 'tầng chỉ có một PSU: lấy độ lệch so với trung bình chung (adjust)',
          average: 'tầng chỉ có một PSU: lấy phương sai trung bình của các tầng khác (average)',
        })[rule] ?? `tầng chỉ có một PSU: ${rule}`,
      where: conditions => `chỉ các dòng có ${conditions}`,
      ungrouped: rows => `${rows} dòng để trống cột chia nhóm và không thuộc nhóm nào`,
    },
  },
  en: {
    about: 'estimates from any survey file, with standard errors that honour its design',
    file: 'the survey file, a row for each respondent',
    options: {
      weight: 'the column of weights; by default every row weighs 1',
      stratum: 'the column of strata',
      psu: 'the column of primary sampling units (PSUs), then those of later stages, with commas; by default every row is a PSU',
      fpc: 'finite population correction: columns of population counts, or of sampled fractions, one a stage',
      by: 'columns that make the groups, with commas',
      mean: 'means of columns',
      total: 'totals of columns',
      ratio: 'ratio of two columns',
      proportion: 'share of a value; of every value of the column where none is given',
      quantile: 'quantile; 0.5 is the median',
      where: 'estimate for the rows with this value; the others keep their PSUs. Repeat it to narrow further',
      deff: 'print design effects and effective sizes in the table too',
      deffReference: 'the simple random sample a design effect compares with',
      interval:
        't or normal for all intervals; logit, wilson, korn-graubard, arcsine, wald, likelihood for those of proportions; one of each with a comma',
      missing: 'which rows a missing answer takes away: of its own item, or of all',
      missingCodes: 'codes that stand for no answer, such as 888,999',
      replicateWeights: 'columns of replicate weights that came with the file',
      replicateType: 'how they give a variance: JK1, BRR, bootstrap, Fay=0.3 or scale=0.01',
      mse: 'centre replicates at the estimate of the whole sample, not at their mean',
      postStratify:
        'a CSV of population totals: columns of categories and a column total; several files are raked in turn',
    },
    example: `
Example:
  papi estimate survey.csv --weight w --stratum stratum --psu commune,village --by province --mean income --proportion sex=F
  papi estimate survey.csv --weight w --stratum h --psu psu --nest --quantile distance@0.5 --format csv --out result.csv
`,
    unknownColumn: (option, name, names) => `No column is “${name}” (${option})${likely('did you mean', names)}`,
    columnsAre: (names, more) => `The columns are: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    unknownValue: (column, value, known, more) =>
      `No value of the column “${column}” is “${value}”; its values are: ${known.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    nothingAsked: 'No estimate is asked for; give --mean, --total, --ratio, --proportion or --quantile.',
    notOfForm: (option, text, form) => `${option} takes ${form}, not “${text}”.`,
    notAnInterval: (text, known) => `--interval does not take “${text}”; choose among ${known.join(', ')}.`,
    notAReplicateType: text =>
      `--replicate-type does not take “${text}”; choose JK1, BRR, bootstrap, Fay=<0 to under 1> or scale=<above 0>.`,
    replicatesWithoutType: '--replicate-weights and --replicate-type go together.',
    columnTwice: (option, column) => `${option} names “${column}” twice; each stage is another column.`,
    tooManyCorrections: (given, stages) => `--fpc has ${given} columns, but --psu has ${stages} stages.`,
    tooManyValues: (column, most) =>
      `The column “${column}” has more than ${most} values; name the one to count, as in --proportion ${column}=…`,
    marginsNotMet: 'The weights cannot be adjusted to all the totals given: they may contradict each other.',
    headings: { n: 'answers' },
    statistics: {},
    note: {
      unweighted: 'no weights: every row weighs 1',
      weights: column => `weights: ${column}`,
      noUnits: 'every row is a primary sampling unit (PSU)',
      units: columns => `primary sampling units (PSUs): ${columns.join(', then ')}`,
      strata: column => `strata: ${column}`,
      noStrata: 'no strata',
      correction: columns => `finite population correction: ${columns.join(', ')}`,
      variance: rule =>
        rule === 'linearisation'
          ? 'standard errors: Taylor linearisation'
          : 'standard errors: from the replicate weights of the file',
      postStratified: 'weights adjusted to known totals',
      missing: rule =>
        rule === 'listwise' ? 'missing answers: leave the whole row out' : 'missing answers: leave their own item only',
      interval: (percent, kinds) => `${percent} intervals: ${kinds.join('; ')}`,
      distribution: { t: 'Student’s t', normal: 'the normal distribution' },
      df: rule =>
        rule === 'given'
          ? 'degrees of freedom: as given'
          : rule === 'replicates − 1'
            ? 'degrees of freedom: replicates − 1'
            : 'degrees of freedom: PSUs − strata with an answer in the group',
      lonely: rule =>
        ({
          fail: 'a stratum with one PSU: a fault',
          remove: 'a stratum with one PSU: adds no variance (remove)',
          certainty: 'a stratum with one PSU: taken with certainty (certainty)',
          adjust: 'a stratum with one PSU: centred at the mean of all (adjust)',
          average: 'a stratum with one PSU: the mean variance of the others (average)',
        })[rule] ?? `a stratum with one PSU: ${rule}`,
      where: conditions => `only rows with ${conditions}`,
      ungrouped: rows =>
        rows === 1
          ? '1 row has no value in a group column and is in no group'
          : `${rows} rows have no value in a group column and are in no group`,
    },
  },
};
