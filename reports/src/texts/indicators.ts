import type { Indicator, Lang } from '@papi/methodology';
import { subAxisTexts } from './sub-axis.js';

/** Words for what respondents said of single indicators. */
export interface IndicatorTexts {
  readonly heading: (unit: string) => string;
  readonly notes: (least: number) => readonly string[];
  readonly caption: (id: string, name: string, year: number) => string;
  /** On what scale the values are. */
  readonly scale: (indicator: Indicator, print: (x: number) => string) => string;
  readonly value: string;
  readonly hidden: string;
}

export const indicatorTexts: Readonly<Record<Lang, IndicatorTexts>> = {
  vi: {
    heading: unit => `Chỉ tiêu theo ${unit}`,
    notes: least => [
      `Giá trị ước lượng từ các câu trả lời, có quyền số. Nơi có dưới ${least} người trả lời thì không nêu giá trị, nhưng câu trả lời vẫn được tính vào điểm.`,
    ],
    caption: (id, name, year) => `${id} ${name}, ${year}.`,
    scale: (indicator, print) => `Thang: ${subAxisTexts.vi.unit(indicator, print)}.`,
    value: 'Giá trị',
    hidden: 'quá ít người trả lời',
  },
  en: {
    heading: unit => `Indicators by ${unit}`,
    notes: least => [
      `Values are weighted estimates from the answers. Where under ${least} answered no value is shown, though the answers still count towards the score.`,
    ],
    caption: (id, name, year) => `${id} ${name}, ${year}.`,
    scale: (indicator, print) => `Scale: ${subAxisTexts.en.unit(indicator, print)}.`,
    value: 'Value',
    hidden: 'too few respondents',
  },
};
