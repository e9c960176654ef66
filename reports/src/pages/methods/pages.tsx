import type { PageMaker } from '../../build/jobs.js';
import { rankNouns } from '../../parts/rank-range.js';
import { Hero } from '../../parts/years.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import { RANK_DRAWS } from '../../site/rank-ranges.js';
import { yearSpan } from '../../texts/grammar.js';
import { type MethodsNouns, type MethodsSection, methodsTexts } from '../../texts/methods.js';
import { indicatorMethod } from '../../texts/methods-indicators.js';
import { givenErrors, surveyOpening, surveySections } from '../../texts/methods-survey.js';
import { thresholdText, wholeNames } from '../../texts/naming.js';
import { rankRangeTexts } from '../../texts/rank-range.js';
import { anchorsOf } from './anchors.js';
import { methodsFigures } from './figures.js';
import { Method } from './method.js';
import { surveyFigures } from './survey-figures.js';

/** The page of methods: each statistic in words, then as a formula, with a case from the newest edition. */
export function methodsPages(_model: Model): readonly PageMaker[] {
  return [
    {
      route: { page: 'methods' },
      make: context => {
        const { lang, model, w, text } = context;
        const texts = methodsTexts[lang];
        const nouns = nounsOf(context);
        const survey = surveyFigures(model);
        const common = texts.sections(methodsFigures(model, lang), nouns);
        const sections: Readonly<Record<string, MethodsSection>> = {
          ...common,
          ...(model.level !== null && { errors: withPrinted(context, givenErrors[lang](model.level)) }),
          ...(model.level !== null && { ranks: withRanges(context, common.ranks) }),
          ...(model.indicators && { items: withIndicators(common.items, indicatorMethod[lang](nouns)) }),
          ...(survey && surveySections[lang]({ ...survey, coverage: model.texts.coverage?.[lang] ?? null }, nouns)),
        };
        const anchors = anchorsOf(model);
        const opening = survey ? surveyOpening[lang] : texts;
        return {
          title: texts.title,
          description: opening.description(nouns),
          crumbs: [{ label: w.nav.methods }],
          body: (
            <>
              <Hero title={texts.title}>
                <p class="lede">{opening.lede(nouns)}</p>
              </Hero>
              <nav class="axes" aria-labelledby="contents">
                <h2 id="contents">{texts.contents}</h2>
                <ul>
                  {anchors.map(anchor => (
                    <li key={anchor}>
                      <a href={`#${anchor}`}>{sections[anchor]!.heading}</a>
                    </li>
                  ))}
                </ul>
              </nav>
              {anchors.map(anchor => (
                <Method key={anchor} context={context} texts={texts} anchor={anchor} section={sections[anchor]!} />
              ))}
            </>
          ),
          cite: `${texts.title}, ${text('short')} ${yearSpan(model.years[0]!, model.newest)}`,
        };
      },
    },
  ];
}

/** What is said of items, with what single indicators are held against. */
function withIndicators(section: MethodsSection, more: ReturnType<(typeof indicatorMethod)['vi']>): MethodsSection {
  return {
    ...section,
    body: [...section.body, ...more.body],
    formulas: [...(section.formulas ?? []), ...more.formulas],
  };
}

/** What is said of errors, with what the index says of the intervals it prints. */
function withPrinted({ model, t }: Context, section: MethodsSection): MethodsSection {
  const { printed } = model.texts;
  return printed ? { ...section, body: [...section.body, t(printed)] } : section;
}

/** What is said of ranks, with how their ranges are made. */
function withRanges(context: Context, section: MethodsSection): MethodsSection {
  const { model, lang } = context;
  const rules = { level: model.level!, draws: RANK_DRAWS, few: model.fewDegrees };
  const more = rankRangeTexts[lang].method(rules, rankNouns(context));
  return { ...section, body: [...section.body, ...more] };
}

function nounsOf({ model, lang, text }: Context): MethodsNouns {
  return {
    index: model.texts.measure?.[lang] ?? text('short'),
    unit: text('unit_one'),
    units: text('unit_many'),
    short: text('unit_short_one'),
    shorts: text('unit_short_many'),
    axes: text('axis_many'),
    subAxis: text('sub_axis_one'),
    subAxes: text('sub_axis_many'),
    indicator: text('indicator_one'),
    indicators: text('indicator_many'),
    country: wholeNames(model.texts, lang).country,
    threshold: thresholdText(model.texts, lang),
  };
}
