import type { Unit } from '@papi/methodology';
import type { PageMaker } from '../../build/jobs.js';
import { Say } from '../../parts/names.js';
import { Hero } from '../../parts/years.js';
import type { Page } from '../../site/document.js';
import type { Model } from '../../site/model.js';
import { explainedTexts } from '../../texts/explained.js';
import { drawFalls } from './drawings.js';
import { Earlier } from './earlier.js';
import { Newest } from './newest.js';
import { pairsOf } from './pairs.js';
import { mainly } from './told.js';
import type { View } from './view.js';

/** Why a unit's score and rank moved, for every two successive editions. No page where there is one edition. */
export function explainedPages(model: Model, unit: Unit): readonly PageMaker[] {
  const pairs = pairsOf(model, unit);
  if (pairs.length === 0) return [];
  const falls = drawFalls(pairs, year => {
    const root = model.root(year).id;
    return { group: model.standing(year, unit.code, root)!.group, series: model.series(root, year)?.series ?? root };
  });
  return [
    {
      route: { page: 'explained', unit: unit.code },
      make: context => pageOf({ context, t: explainedTexts(model.texts, context.lang), model, unit, pairs, falls }),
    },
  ];
}

function pageOf(view: View): Page {
  const { context, t, model, unit, pairs } = view;
  const [first, last] = [model.years[0]!, model.newest];
  const region = model.region(unit.region);
  const own = { page: 'unit', unit: unit.code, year: null } as const;
  const name = unit.name.vi;
  return {
    title: t.title(name),
    description: t.description(name, first, last),
    crumbs: [
      { label: context.t(region.name), to: { page: 'region', region: region.code } },
      { label: name, to: own, lang: 'vi' },
      { label: t.crumb },
    ],
    cite: `${t.title(name)}, ${t.naming.index} ${first}–${last}`,
    body: (
      <>
        <Hero title={<Say context={context} s={t.heading(unit)} />} sub={t.sub(first, last)}>
          <div class="say">
            <p class="lede">
              <Say context={context} s={mainly(view, pairs[0]!)} />
            </p>
            <p>
              <a href={context.href(own)}>
                <Say context={context} s={t.back(unit)} />
              </a>
            </p>
          </div>
        </Hero>
        <Newest {...view} pair={pairs[0]!} />
        <Earlier {...view} />
      </>
    ),
  };
}
