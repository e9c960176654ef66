import { type Lang, nodesIn } from '@papi/methodology';
import { hasCommon, priorityYear } from '../pages/priorities/year.js';
import { address, type Route } from '../routes.js';
import { languages, slugsOf } from '../site/context.js';
import type { Model } from '../site/model.js';
import { nodesOf } from './jobs.js';

/** The pages to be found by a search engine, each once: a page of the newest edition at the address with its year. */
export function routesOf(model: Model): readonly Route[] {
  const { years, units, regions, methodology } = model;
  return [
    { page: 'home' },
    ...years.map(year => ({ page: 'edition', year }) as const),
    ...nodesOf(model, 'axis').flatMap(node =>
      yearsWith(model, node).map(year => ({ page: 'axis', node, year }) as const),
    ),
    ...nodesOf(model, 'sub-axis')
      .filter(node => years.some(year => nodesIn(methodology, year).some(n => n.id === node)))
      .map(node => ({ page: 'sub-axis', node }) as const),
    ...regions.map(region => ({ page: 'region', region: region.code }) as const),
    ...units.flatMap(unit => yearsOf(model, unit.code).map(year => ({ page: 'unit', unit: unit.code, year }) as const)),
    ...(hasCommon(model) ? [{ page: 'priorities', unit: null } as const] : []),
    ...units
      .filter(unit => priorityYear(model, unit.code) !== undefined)
      .map(unit => ({ page: 'priorities', unit: unit.code }) as const),
    ...(model.single ? [] : units.map(unit => ({ page: 'explained', unit: unit.code }) as const)),
    { page: 'compare' },
    { page: 'methods' },
    { page: 'data' },
  ];
}

/** The years a unit has a page of: those with a score, and the newest. */
function yearsOf(model: Model, unit: string): readonly number[] {
  return [...new Set([...model.yearsOf(unit), model.newest])];
}

function yearsWith(model: Model, node: string): readonly number[] {
  return model.years.filter(year => model.node(node, year));
}

/** A sitemap (sitemaps.org) in which every page names itself in the other language too. */
export function sitemap(model: Model, base: string): string {
  const slugs = slugsOf(model);
  const url = (route: Route, lang: Lang) => escaped(new URL(address(route, lang, slugs, model.texts), base).href);
  const entries = routesOf(model).flatMap(route => {
    const links = [
      ...languages.map(lang => link(lang, url(route, lang))),
      link('x-default', url(route, languages[0]!)),
    ].join('');
    return languages.map(lang => `<url><loc>${url(route, lang)}</loc>${links}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

function link(lang: string, to: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${to}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
