import type { RankedDrawing } from '../../parts/ranked-list.js';
import { Hero } from '../../parts/years.js';
import type { Context } from '../../site/context.js';
import type { Page } from '../../site/document.js';
import { home } from '../../texts/home.js';
import { national } from '../../texts/national.js';
import { NationalAxes } from '../national/axes.js';
import type { NationalDrawings } from '../national/drawings.js';
import { nounsOf, totalNews } from '../national/figures.js';
import { NationalMap } from '../national/map.js';
import { NationalMoves } from '../national/moves.js';
import { DataAndMethods } from './data.js';
import { Editions } from './editions.js';
import { HomeRanking } from './ranking.js';
import { Units } from './units.js';
import { Weak, type WeakRow } from './weak.js';

/** The home page in one language. */
export function homePage(
  context: Context,
  drawn: NationalDrawings,
  weak: readonly WeakRow[],
  ranked: RankedDrawing | null = null,
): Page {
  const { model, lang, text, f } = context;
  const year = model.newest;
  const says = home[lang];
  const nouns = nounsOf(context);
  const scored = national[lang].scored(model.ranking(year, model.root(year).id).length, model.units.length, nouns);
  const axes = model.axes(year);
  const [first] = axes;
  const oneScale = first && axes.every(a => a.lo === first.lo && a.hi === first.hi);
  const scale = says.scale(axes.length, oneScale ? [f.places(first.lo), f.places(first.hi)] : null, nouns);
  return {
    title: says.title(text('site_title'), text('headline')),
    description: text('tagline'),
    crumbs: [],
    cite: says.cite(text('short'), year, nouns),
    scripts: ['assets/tables.js'],
    body: (
      <>
        <Hero kicker={says.kicker(text('short'), year, scored)} title={text('headline')}>
          <div class="split">
            <div class="say">
              <p class="lede">
                {text('tagline')} {scale}
              </p>
            </div>
            <div class="defn">
              <h2>{says.newsHeading(year)}</h2>
              <p>{national[lang].total(totalNews(context, year), nouns)}</p>
            </div>
          </div>
        </Hero>
        <div class="atlas">
          <Units context={context} />
          <NationalMap context={context} drawn={drawn} />
        </div>
        {ranked && <HomeRanking context={context} drawn={ranked} />}
        <NationalAxes context={context} drawn={drawn} />
        <NationalMoves context={context} drawn={drawn} />
        <Weak context={context} rows={weak} />
        {!model.single && <Editions context={context} />}
        <DataAndMethods context={context} />
      </>
    ),
  };
}
