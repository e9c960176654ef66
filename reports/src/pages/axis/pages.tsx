import type { PageMaker } from '../../build/jobs.js';
import { plain } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import type { Page } from '../../site/document.js';
import type { Model } from '../../site/model.js';
import { axisTexts } from '../../texts/axis.js';
import { OverSection } from '../groups/over-section.js';
import { Atlas } from '../node/atlas.js';
import { drawNodes, type NodeDrawing } from '../node/drawings.js';
import { drawParts, type PartPanel } from './drawings.js';
import { AxisHero, axisLede } from './hero.js';
import { AxisNumbers } from './numbers.js';
import { OtherAxes } from './others.js';
import { drawPartRows, type PartRow, PartRows } from './part-rows.js';
import { AxisParts } from './parts.js';
import { AxisValues } from './values.js';

/** The pages of one axis, one for each year in which it has scores. */
export function axisPages(model: Model, node: string): readonly PageMaker[] {
  const years = model.years.filter(
    year => model.node(node, year) !== undefined && model.spread(year, node) !== undefined,
  );
  const parts = model.single ? new Map<number, readonly PartPanel[]>() : drawParts(model, node, years);
  const rows = new Map(model.single ? years.map(year => [year, drawPartRows(model, node, year)] as const) : []);
  return drawNodes(
    model,
    years.map(year => ({ year, node })),
  ).map(drawn => ({
    route: { page: 'axis', node, year: drawn.year === model.newest ? null : drawn.year },
    make: context => axisPage(context, drawn, parts.get(drawn.year) ?? [], rows.get(drawn.year) ?? []),
  }));
}

function axisPage(context: Context, drawn: NodeDrawing, panels: readonly PartPanel[], rows: readonly PartRow[]): Page {
  const { model, lang, t, text } = context;
  const { node, year } = drawn;
  const texts = axisTexts[lang];
  const name = t(model.node(node, year)!.name);
  return {
    title: texts.title(node, name, text('short'), year),
    description: plain(axisLede(context, node, year)),
    crumbs: [{ label: texts.crumb(node, year) }],
    cite: texts.title(node, name, text('short'), year),
    scripts: ['assets/tables.js'],
    body: (
      <>
        <AxisHero context={context} node={node} year={year} />
        <Atlas context={context} drawn={drawn} />
        {model.single && <PartRows context={context} drawn={rows} year={year} />}
        {!model.single && panels.length > 0 && <AxisParts context={context} node={node} year={year} panels={panels} />}
        <OverSection context={context} year={year} node={node} drawn={drawn.groups} />
        <AxisValues context={context} node={node} year={year} />
        <AxisNumbers context={context} node={node} year={year} />
        <OtherAxes context={context} node={node} year={year} />
      </>
    ),
  };
}
