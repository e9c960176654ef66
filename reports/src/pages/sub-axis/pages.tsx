import type { PageMaker } from '../../build/jobs.js';
import type { Context } from '../../site/context.js';
import type { Page } from '../../site/document.js';
import type { Model } from '../../site/model.js';
import { axisTexts } from '../../texts/axis.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import { OverSection } from '../groups/over-section.js';
import { Atlas } from '../node/atlas.js';
import { drawNodes, type NodeDrawing } from '../node/drawings.js';
import { drawYears, type SeriesDrawing } from './drawings.js';
import { EarlierSubject } from './earlier.js';
import { IndicatorEstimates } from './estimates.js';
import { SubAxisHero } from './hero.js';
import { SubAxisIndicators } from './indicators.js';
import { Neighbours } from './neighbours.js';
import { SubAxisNumbers } from './numbers.js';
import { type Shown, shownOf } from './subject.js';
import { IndicatorValues } from './values.js';
import { SubAxisYears } from './years.js';

/** One page for each code of a sub-axis, at its newest year. */
export function subAxisPages(model: Model, nodes: readonly string[]): readonly PageMaker[] {
  const all = nodes.flatMap(node => shownOf(model, node) ?? []);
  const atlases = drawNodes(model, all);
  const drawn = all.map(({ node, subject, earlier }, i) => ({
    atlas: atlases[i]!,
    years: drawYears(model, node, subject.from, subject.to),
    earlier: earlier.map(({ from, to }) => drawYears(model, node, from, to)),
  }));
  return all.map((shown, i) => ({
    route: { page: 'sub-axis', node: shown.node },
    make: context => subAxisPage(context, shown, drawn[i]!, { previous: all[i - 1], next: all[i + 1] }),
  }));
}

interface Drawn {
  readonly atlas: NodeDrawing;
  readonly years: readonly SeriesDrawing[];
  /** The years of each earlier subject. */
  readonly earlier: readonly (readonly SeriesDrawing[])[];
}

function subAxisPage(
  context: Context,
  shown: Shown,
  drawn: Drawn,
  around: { previous: Shown | undefined; next: Shown | undefined },
): Page {
  const { model, lang, t, text } = context;
  const { node, year, here, earlier } = shown;
  const texts = subAxisTexts[lang];
  const title = texts.title(node, t(here.name), text('short'), year);
  const axis = here.parent;
  return {
    title,
    description: t(here.about) || title,
    crumbs: [
      ...(axis === null
        ? []
        : [
            {
              label: axisTexts[lang].crumb(axis, year),
              to: { page: 'axis', node: axis, year: year === model.newest ? null : year } as const,
            },
          ]),
      { label: `${node} ${t(here.name)}` },
    ],
    cite: title,
    scripts: ['assets/tables.js'],
    body: (
      <>
        <SubAxisHero context={context} shown={shown} />
        <Atlas context={context} drawn={drawn.atlas} changes />
        {!model.single && <SubAxisYears context={context} shown={shown} drawn={drawn.years} />}
        <OverSection context={context} year={year} node={node} drawn={drawn.atlas.groups} />
        <SubAxisIndicators context={context} shown={shown} />
        <IndicatorValues context={context} shown={shown} />
        <IndicatorEstimates context={context} shown={shown} />
        <SubAxisNumbers context={context} shown={shown} />
        {earlier.map((subject, i) => (
          <EarlierSubject
            key={subject.from}
            context={context}
            shown={shown}
            subject={subject}
            drawn={drawn.earlier[i]!}
            index={i}
          />
        ))}
        <Neighbours context={context} shown={shown} {...around} />
      </>
    ),
  };
}
