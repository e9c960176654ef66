import type { HeldYear, Index, Layout } from '@papi/datasets';
import { type Lang, nodesIn } from '@papi/methodology';
import type { Understood } from './file-report.js';

/** What was understood of a file of scores, or of a sheet, held against the geography and the nodes of its years; names in `lang`. */
export function scoresReport(layout: Layout, index: Index, lang: Lang): Understood {
  const { file, years, yearFrom, decisions, held } = layout;
  const isSheet = layout.shape === 'sheet';
  const labelled = isSheet
    ? layout.nodes.map(({ node, labels }) => ({ column: labels.join(' / '), node }))
    : layout.nodeColumns;
  const isNode = ({ node }: { readonly node: string }) =>
    years.length === 0 || years.some(year => nodesIn(index.methodology, year).some(({ id }) => id === node));
  const isOfIndicators = !isSheet && labelled.length > 0 && !labelled.some(isNode);
  return {
    ...{ file, sheet: isSheet ? layout.sheet : null, layout: isSheet ? layout.layout : layout.shape },
    encoding: isSheet ? null : layout.encoding,
    delimiter: isSheet ? null : layout.delimiter,
    decimal: isSheet ? null : layout.decimal,
    ...{ years, yearFrom },
    units: { ...unitsOf(held, index, lang), count: layout.units, columns: isSheet ? [] : layout.unitColumns },
    nodes: {
      found: held.map(({ year, nodes }) => ({ year, nodes })),
      missing: held.flatMap(({ year, nodes }) => {
        const missing = nodesIn(index.methodology, year).filter(({ id }) => !nodes.includes(id));
        return missing.length > 0 ? [{ year, nodes: missing.map(({ id }) => id) }] : [];
      }),
      columns: labelled.filter(isNode),
    },
    scores: isOfIndicators ? { found: 0, withheld: 0 } : { found: layout.scores, withheld: layout.withheld },
    // A tidy file of indicators names them where others name nodes.
    indicators: isSheet
      ? layout.indicators.map(({ indicator }) => indicator)
      : labelled.filter(column => !isNode(column)).map(({ node }) => node),
    values: isSheet ? layout.values : isOfIndicators ? layout.scores : 0,
    unread: isSheet ? [] : layout.noteColumns,
    ...{ decisions, respondents: null },
  };
}

function unitsOf(
  held: readonly HeldYear[],
  { geography }: Index,
  lang: Lang,
): Pick<Understood['units'], 'found' | 'missing' | 'withheld'> {
  const names = new Map(geography.units.map(({ code, name }) => [code, name[lang]]));
  return {
    found: held.map(({ year, units }) => ({ year, units })),
    missing: held.flatMap(({ year, units }) =>
      geography.units
        .filter(({ code }) => !units.includes(code))
        .map(({ code, name }) => ({ year, unit: code, name: name[lang] })),
    ),
    withheld: held.flatMap(({ year, withheld }) =>
      withheld.map(({ unit, nodes }) => ({ year, unit, name: names.get(unit) ?? '', nodes })),
    ),
  };
}
