/** Links to the pages of what is compared; the patterns of their addresses stand in the page. */
const compareLinks = (() => {
  const { html, named } = scriptDom;
  const { hasPage, titleOf, units } = compareFigures;
  const { unit: toUnit = '', axis: toAxis = '' } = document.querySelector<HTMLElement>('#compare')?.dataset ?? {};

  const address = (pattern: string, slug: string, year: number): string =>
    pattern.replace('{slug}', slug).replace('{year}', String(year));

  /** A unit's name, linked where it has a page of that year. */
  const unit = (at: number, year: number): Node | string =>
    hasPage(year, at)
      ? html('a', { href: address(toUnit, units[at]!.slug, year), lang: 'vi' }, units[at]!.name)
      : named(units[at]!.name);

  const axis = (node: import('./compare-data.js').CompareNode, year: number): HTMLElement =>
    html('a', { href: address(toAxis, node.id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), year) }, titleOf(node));

  return { unit, axis };
})();
