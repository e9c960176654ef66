import type { Index } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Understood } from './file-report.js';
import type { RespondentsLayout } from './respondents-layout.js';

/** What was understood of a file of respondents. */
export function respondentsReport(layout: RespondentsLayout, { geography }: Index, lang: Lang): Understood {
  const { file, years, mapping, unitsByYear, items } = layout;
  return {
    ...{ file, sheet: null, layout: 'respondents', encoding: mapping.encoding, delimiter: mapping.delimiter },
    ...{ decimal: mapping.decimal, years, yearFrom: mapping.yearFrom },
    units: {
      count: layout.units,
      columns: mapping.columns.filter(({ use }) => use === 'unit').map(({ column }) => column),
      found: unitsByYear,
      missing: unitsByYear.flatMap(({ year, units }) =>
        geography.units
          .filter(({ code }) => !units.includes(code))
          .map(({ code, name }) => ({ year, unit: code, name: name[lang] })),
      ),
      withheld: [],
    },
    nodes: { found: [], missing: [], columns: [] },
    scores: { found: 0, withheld: 0 },
    ...{ indicators: items.map(({ indicator }) => indicator), values: 0 },
    unread: mapping.columns.filter(({ use }) => use === 'note' || use === '').map(({ column }) => column),
    ...{ decisions: [], respondents: layout },
  };
}
