import type { ComponentChildren } from 'preact';
import type { PageMaker } from '../../build/jobs.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Hero } from '../../parts/years.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import { type MethodsNouns, type MethodsSection, type MethodsTexts, methodsTexts } from '../../texts/methods.js';
import { Agencies } from './agencies.js';
import { anchors, type MethodsAnchor } from './anchors.js';
import { Axes } from './axes.js';
import { Ceilings } from './ceilings.js';
import { Codes } from './codes.js';
import { Editions } from './editions.js';
import { Exceptions } from './exceptions.js';
import { methodsFigures } from './figures.js';
import { Rules } from './rules.js';
import { SeriesTables } from './series.js';
import { Withheld } from './withheld.js';

/** The page of methods: each statistic in words, then as a formula, with a case from the newest edition. */
export function methodsPages(_model: Model): readonly PageMaker[] {
  return [
    {
      route: { page: 'methods' },
      make: context => {
        const { lang, model, w, text } = context;
        const texts = methodsTexts[lang];
        const nouns = nounsOf(context);
        const sections = texts.sections(methodsFigures(model, lang), nouns);
        return {
          title: texts.title,
          description: texts.description(nouns),
          crumbs: [{ label: w.nav.methods }],
          body: (
            <>
              <Hero title={texts.title}>
                <p class="lede">{texts.lede(nouns)}</p>
              </Hero>
              <nav class="axes" aria-labelledby="contents">
                <h2 id="contents">{texts.contents}</h2>
                <ul>
                  {anchors.map(anchor => (
                    <li key={anchor}>
                      <a href={`#${anchor}`}>{sections[anchor].heading}</a>
                    </li>
                  ))}
                </ul>
              </nav>
              {anchors.map(anchor => (
                <Method key={anchor} context={context} tables={tables} anchor={anchor} section={sections[anchor]} />
              ))}
            </>
          ),
          cite: `${texts.title}, ${text('short')} ${model.years[0]}–${model.newest}`,
        };
      },
    },
  ];
}

function nounsOf({ text }: Context): MethodsNouns {
  return {
    index: text('short'),
    unit: text('unit_one'),
    units: text('unit_many'),
    short: text('unit_short_one'),
    shorts: text('unit_short_many'),
    axes: text('axis_many'),
    subAxis: text('sub_axis_one'),
    subAxes: text('sub_axis_many'),
    indicator: text('indicator_one'),
    indicators: text('indicator_many'),
  };
}

/** What only this index can say, by section: keys of its texts. */
const ofTheIndex: Partial<Record<MethodsAnchor, readonly string[]>> = {
  scores: ['range', 'axes_apart'],
  withheld: ['withheld'],
  groups: ['groups'],
  change: ['rule'],
  survey: ['method', 'merger'],
  agencies: ['agencies_note'],
};

export interface MethodProps {
  readonly context: Context;
  readonly texts: MethodsTexts;
}

/** The tables that belong to a section. */
const tables: Partial<Record<MethodsAnchor, (props: MethodProps) => ComponentChildren>> = {
  scores: Axes,
  items: Rules,
  ceilings: Ceilings,
  withheld: Withheld,
  series: SeriesTables,
  codes: Codes,
  survey: Editions,
  agencies: Agencies,
  exceptions: Exceptions,
};

function Method({ context, texts, anchor, section }: MethodProps & { anchor: MethodsAnchor; section: MethodsSection }) {
  const { heading, finding, body, terms, formulas, example } = section;
  const Table = tables[anchor];
  return (
    <Section id={anchor} heading={heading} finding={finding}>
      {[...body, ...(ofTheIndex[anchor] ?? []).map(context.text)].map(paragraph => (
        <p key={paragraph} class="prose">
          {paragraph}
        </p>
      ))}
      {terms && (
        <dl class="terms">
          {terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {formulas && (
        <div class="fml">
          <h3>{texts.formula}</h3>
          {formulas.map(formula => (
            <p key={formula}>{formula}</p>
          ))}
        </div>
      )}
      {example && (
        <div class="fml">
          <h3>{texts.example}</h3>
          <p>
            <Say context={context} s={example} year={context.model.newest} />
          </p>
        </div>
      )}
      {Table && <Table context={context} tables={tables} />}
    </Section>
  );
}
