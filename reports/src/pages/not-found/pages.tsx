import type { Lang } from '@papi/methodology';
import type { PageMaker } from '../../build/jobs.js';
import { GroupKey } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { UnitDirectory } from '../../parts/unit-directory.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import { notFoundTexts } from '../../texts/not-found.js';
import { words } from '../../texts/words.js';

/**
 * The page a server answers with where there is none. It speaks both languages, since a server has one such page for all
 * addresses, and finds a unit by name.
 */
export function notFoundPages(_model: Model): readonly PageMaker[] {
  return [
    {
      route: { page: 'not-found' },
      make: context => {
        const { lang, model, w } = context;
        const texts = notFoundTexts[lang];
        const other: Lang = lang === 'vi' ? 'en' : 'vi';
        const unit = context.text('unit_one');
        return {
          title: texts.title,
          description: texts.description,
          crumbs: [],
          body: (
            <>
              <div class="hero">
                <h1>{texts.title}</h1>
                <p class="lede">{texts.lede}</p>
                <p>{texts.advice(unit)}</p>
                <p lang={other}>
                  {notFoundTexts[other].lede} <a href={context.href({ page: 'home' }, other)}>{words[other].home}</a>
                </p>
              </div>
              <Section
                id="find"
                heading={texts.find(unit)}
                rail={
                  <>
                    <p class="note">{texts.groupsOf(model.newest)}</p>
                    <GroupKey context={context} />
                  </>
                }
              >
                <div data-filter={w.filter}>
                  <UnitDirectory context={context} year={model.newest} />
                </div>
              </Section>
              <Others context={context} />
            </>
          ),
          cite: context.text('short'),
          scripts: ['assets/tables.js'],
        };
      },
    },
  ];
}

function Others({ context }: { context: Context }) {
  const { model, href, w, lang } = context;
  const texts = notFoundTexts[lang];
  return (
    <nav class="axes" aria-labelledby="others">
      <h2 id="others">{texts.others}</h2>
      <ul>
        <li>
          <a href={href({ page: 'home' })}>{w.home}</a>
        </li>
        {(['compare', 'data', 'methods'] as const).map(page => (
          <li key={page}>
            <a href={href({ page })}>{w.nav[page]}</a>
          </li>
        ))}
        <li>
          {texts.years}:{' '}
          {[...model.years].reverse().map((year, i) => (
            <span key={year}>
              {i > 0 && ', '}
              <a href={href({ page: 'edition', year })}>{year}</a>
            </span>
          ))}
        </li>
      </ul>
    </nav>
  );
}
