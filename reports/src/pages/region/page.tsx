import type { Region } from '@papi/methodology';
import { Say } from '../../parts/names.js';
import { Hero } from '../../parts/years.js';
import { plain } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import type { Page } from '../../site/document.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf } from '../national/figures.js';
import type { RegionDrawings } from './drawings.js';
import { endsOf, groupCounts } from './figures.js';
import { History } from './history.js';
import { RegionMoves } from './moves.js';
import { RankNumbers } from './numbers.js';
import { Others } from './others.js';
import { Standing } from './standing.js';
import { Strengths } from './strengths.js';
import { Strips } from './strips.js';
import { WeakSpots } from './weak-spots.js';

/** The page of one region in one language. */
export function regionPage(context: Context, region: Region, drawn: RegionDrawings): Page {
  const { model, lang, t, text } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const name = t(region.name);
  const groups = says.groups(groupCounts(model, region, year), nouns);
  const ends = endsOf(context, region, year);
  return {
    title: says.title(name, text('short'), year),
    description: plain(groups),
    crumbs: [{ label: name }],
    cite: says.cite(name, text('short'), year),
    scripts: ['assets/tables.js'],
    body: (
      <>
        <Hero kicker={says.kicker(text('short'), year, nouns)} title={name}>
          <p class="lede">
            <Say context={context} s={groups} year={year} />
          </p>
          {ends && (
            <p>
              <Say context={context} s={says.ends(ends, nouns)} year={year} />
            </p>
          )}
        </Hero>
        <Standing context={context} region={region} />
        <WeakSpots context={context} region={region} rows={drawn.weak} />
        <Strengths context={context} region={region} />
        <Strips context={context} region={region} drawn={drawn} />
        <RegionMoves context={context} region={region} moves={drawn.moves} />
        {!model.single && <History context={context} region={region} />}
        <RankNumbers context={context} region={region} />
        <Others context={context} region={region} />
      </>
    ),
  };
}
