import type { RankedDrawing } from '../../parts/ranked-list.js';
import type { Context } from '../../site/context.js';
import type { Page } from '../../site/document.js';
import { edition } from '../../texts/edition.js';
import { OverSection } from '../groups/over-section.js';
import type { OverUnits } from '../groups/over-units.js';
import { NationalAxes } from '../national/axes.js';
import type { NationalDrawings } from '../national/drawings.js';
import { nounsOf, subjectOf } from '../national/figures.js';
import { NationalMap } from '../national/map.js';
import { NationalMoves } from '../national/moves.js';
import { CommonLink } from '../priorities/links.js';
import { Breaks } from './breaks.js';
import { EditionHero } from './hero.js';
import { Measured } from './measured.js';
import { Neighbours } from './neighbours.js';
import { Numbers } from './numbers.js';
import { Ranking } from './ranking.js';
import { Sample } from './sample.js';

/** The page of one year in one language. */
export function editionPage(
  context: Context,
  drawn: NationalDrawings,
  ranked: RankedDrawing,
  groups: readonly OverUnits[],
): Page {
  const { model, lang, text } = context;
  const { year } = drawn;
  const says = edition[lang];
  const index = text('short');
  const nouns = nounsOf(context);
  const sizes = { year, index, axes: model.axes(year).length, subAxes: model.subAxes(year).length };
  return {
    title: says.title(index, year, nouns),
    description: says.measured({ ...sizes, index: subjectOf(context) }),
    crumbs: [{ label: says.crumb(year) }],
    cite: says.cite(index, year, nouns),
    scripts: ['assets/tables.js'],
    body: (
      <>
        <EditionHero context={context} year={year} />
        <div class="atlas">
          <NationalMap context={context} drawn={drawn} />
          <Ranking context={context} drawn={ranked} />
          <NationalMoves context={context} drawn={drawn} boxed />
        </div>
        <NationalAxes context={context} drawn={drawn}>
          {year === model.newest && <CommonLink context={context} />}
        </NationalAxes>
        <Measured context={context} year={year} />
        <Breaks context={context} year={year} />
        <OverSection context={context} year={year} node={model.root(year).id} drawn={groups} />
        <Sample context={context} year={year} />
        <Numbers context={context} year={year} />
        <Neighbours context={context} year={year} />
      </>
    ),
  };
}
