import type { Lang } from '@papi/methodology';
import type { Naming } from './naming.js';
import type { Nouns } from './national.js';
import type { Nouns as NodeNouns } from './node-words.js';

/** Names of an index of provinces, for tests of sentences. */
export const provinceNames: Readonly<Record<Lang, Naming>> = {
  vi: {
    ...{ index: 'PAPI', unit: 'tỉnh, thành phố', units: 'tỉnh, thành phố', unitShort: 'tỉnh', unitsShort: 'tỉnh' },
    ...{ region: 'vùng', regions: 'vùng', axis: 'trục nội dung', axes: 'trục nội dung' },
    ...{
      subAxis: 'nội dung thành phần',
      subAxes: 'nội dung thành phần',
      indicator: 'chỉ tiêu',
      indicators: 'chỉ tiêu',
    },
    ...{ rule: 'ngưỡng 5%', threshold: '5%', withheld: 'Không công bố điểm', country: 'cả nước', whole: 'cả nước' },
    ...{ own: false, tested: false },
  },
  en: {
    ...{ index: 'PAPI', unit: 'province', units: 'provinces', unitShort: 'province', unitsShort: 'provinces' },
    ...{ region: 'region', regions: 'regions', axis: 'axis', axes: 'axes' },
    ...{ subAxis: 'sub-axis', subAxes: 'sub-axes', indicator: 'indicator', indicators: 'indicators' },
    ...{ rule: 'the 5% rule', threshold: '5%', withheld: 'Withheld', country: 'national', whole: 'the country' },
    ...{ own: false, tested: false },
  },
};

/** The same as the sentences on all units have them. */
export const provinceNouns: Readonly<Record<Lang, Nouns>> = { vi: nounsIn('vi'), en: nounsIn('en') };

function nounsIn(lang: Lang): Nouns {
  const { unit: one, units: many, unitShort: shortOne, unitsShort: shortMany, ...names } = provinceNames[lang];
  const { region, regions, country, whole } = names;
  return { one, many, shortOne, shortMany, region, regions, country, whole, partly: false };
}

/** The same as the sentences on one node have them. */
export const provinceCounts: Readonly<Record<Lang, NodeNouns>> = {
  vi: { one: 'tỉnh', many: 'tỉnh', region: 'vùng', threshold: '5%' },
  en: { one: 'province', many: 'provinces', region: 'region', threshold: '5%' },
};
