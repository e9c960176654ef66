declare const compareData: import('./compare-data.js').CompareData;

/** What is chosen: positions in `units`, two to four and all different, and a year. */
interface CompareChoice {
  readonly chosen: readonly number[];
  readonly year: number;
}

/** Figures of the data file as the compare page asks for them. */
const compareFigures = (() => {
  const { html, say, named, lang } = scriptDom;
  type Column = import('./compare-data.js').CompareColumn;
  type Named = import('./compare-data.js').CompareNode;

  const { years, units, series } = compareData;
  const letter = (i: number): string => 'ABCD'.charAt(i);
  const nameOf = (unit: number): Node | string => named(units[unit]!.name);
  const titleOf = (node: Named): string => (lang === 'vi' ? node.vi : node.en);

  const nodesIn = (year: number): readonly Named[] => compareData.nodes.filter(n => n.from <= year && year <= n.to);
  const top = (year: number): Named => nodesIn(year).find(n => n.parent === null)!;
  const axesIn = (year: number): readonly Named[] => nodesIn(year).filter(n => n.parent !== null);
  const partsIn = (year: number): readonly Named[] => compareData.parts[year]?.nodes ?? [];

  const columnOf = (year: number, node: string): Column | undefined =>
    compareData.scores[year]?.[node] ?? compareData.parts[year]?.scores[node];
  const scoreOf = (year: number, node: string, unit: number): number | null =>
    columnOf(year, node)?.score[unit] ?? null;
  /** Whether a unit has a page of a year: it has scores, or the year is the newest. */
  const hasPage = (year: number, unit: number): boolean =>
    year === years.at(-1) || nodesIn(year).some(n => scoreOf(year, n.id, unit) !== null);
  const rankText = (column: Column, unit: number): string =>
    say('rank', { rank: String(column.rank[unit] ?? ''), of: String(column.of) });
  const groupText = (column: Column, unit: number): string => say(`group${column.group[unit] ?? 0}`);
  const chip = (column: Column, unit: number): HTMLElement =>
    html('span', { class: `chip k${column.group[unit] ?? 0}` }, groupText(column, unit));

  return {
    years,
    units,
    series,
    letter,
    nameOf,
    titleOf,
    top,
    axesIn,
    partsIn,
    columnOf,
    scoreOf,
    hasPage,
    rankText,
    groupText,
    chip,
  };
})();
