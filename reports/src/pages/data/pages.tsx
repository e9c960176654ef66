import type { PageMaker } from '../../build/jobs.js';
import { versionOf } from '../../downloads/version.js';
import { Hero } from '../../parts/years.js';
import type { Model } from '../../site/model.js';
import { yearSpan } from '../../texts/grammar.js';
import { Citation } from './citation.js';
import { Dictionary } from './dictionary.js';
import { AllFiles } from './files.js';
import { Opening } from './opening.js';
import { propsOf } from './props.js';
import { Sources } from './sources.js';
import { UnitList } from './unit-list.js';

/** The page of the files: what each holds, how to open it, its columns, where the figures come from, how to cite. */
export function dataPages(model: Model): readonly PageMaker[] {
  return [
    {
      route: { page: 'data' },
      make: context => {
        const props = propsOf(context);
        const { texts, nouns } = props;
        const { f, w, text } = context;
        const first = model.years[0]!;
        const count = f.count(model.standings().length);
        return {
          title: texts.title,
          description: texts.description(nouns, first, model.newest),
          crumbs: [{ label: w.nav.data }],
          body: (
            <>
              <Hero title={texts.title} sub={texts.version(versionOf(model))}>
                <p class="lede">
                  {texts.lede(nouns, count, f.count(model.units.length), model.years.length, first, model.newest)}
                </p>
                <p>{texts.computed(nouns)}</p>
              </Hero>
              <AllFiles {...props} />
              <UnitList {...props} />
              <Opening {...props} />
              <Dictionary {...props} />
              <Sources {...props} />
              <Citation {...props} />
            </>
          ),
          cite: `${texts.title}, ${text('short')} ${yearSpan(first, model.newest)}`,
          scripts: ['assets/tables.js'],
        };
      },
    },
  ];
}
