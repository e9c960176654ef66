import type { PageMaker } from '../../build/jobs.js';
import { Hero } from '../../parts/years.js';
import type { Model } from '../../site/model.js';
import { compareTexts } from '../../texts/compare.js';
import { yearSpan } from '../../texts/grammar.js';
import { Chooser } from './chooser.js';
import { compareScripts } from './data.js';
import { Regions } from './regions.js';
import { Results } from './results.js';

/** The page that puts a few units side by side: a form and empty sections that its script fills, and the regions. */
export function comparePages(model: Model): readonly PageMaker[] {
  return [
    {
      route: { page: 'compare' },
      make: context => {
        const texts = compareTexts[context.lang];
        const nouns = {
          one: context.text('unit_one'),
          many: context.text('unit_many'),
          region: context.text('region_one'),
        };
        const first = model.years[0]!;
        return {
          title: texts.title(nouns),
          description: texts.description(nouns, context.text('short'), first, model.newest),
          crumbs: [{ label: context.w.nav.compare }],
          body: (
            <>
              <Hero title={texts.title(nouns)}>
                <p class="lede">{texts.lede(nouns, first, model.newest)}</p>
                <p data-scripted="off">{texts.without(nouns)}</p>
              </Hero>
              <Chooser context={context} texts={texts} nouns={nouns} />
              <Results context={context} texts={texts} nouns={nouns} />
              <Regions context={context} texts={texts} nouns={nouns} />
            </>
          ),
          cite: `${texts.title(nouns)}, ${context.text('short')} ${yearSpan(first, model.newest)}`,
          scripts: compareScripts,
        };
      },
    },
  ];
}
