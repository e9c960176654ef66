import type { ComponentChildren } from 'preact';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import type { MethodsSection, MethodsTexts } from '../../texts/methods.js';
import { methodsTables } from '../../texts/methods-tables.js';
import { Agencies } from './agencies.js';
import type { MethodsAnchor, SurveyAnchor } from './anchors.js';
import { Axes } from './axes.js';
import { Ceilings } from './ceilings.js';
import { Codes } from './codes.js';
import { Editions } from './editions.js';
import { Ends } from './ends.js';
import { Exceptions } from './exceptions.js';
import type { MethodProps } from './props.js';
import { Rules } from './rules.js';
import { SeriesTables } from './series.js';
import { Withheld } from './withheld.js';

/** What only this index can say, by section: keys of its texts. */
const ofTheIndex: Partial<Record<MethodsAnchor | SurveyAnchor, readonly string[]>> = {
  scores: ['range', 'axes_apart'],
  withheld: ['withheld'],
  groups: ['groups'],
  change: ['rule'],
  survey: ['method', 'merger'],
  agencies: ['agencies_note'],
};

/** The tables that belong to a section. */
const tables: Partial<Record<MethodsAnchor | SurveyAnchor, (props: MethodProps) => ComponentChildren>> = {
  scores: Axes,
  items: props => (
    <>
      <Rules {...props} />
      <Ends {...props} />
    </>
  ),
  ceilings: Ceilings,
  withheld: Withheld,
  series: SeriesTables,
  codes: Codes,
  survey: Editions,
  agencies: Agencies,
  exceptions: Exceptions,
};

interface SectionProps {
  readonly context: Context;
  readonly texts: MethodsTexts;
  readonly anchor: MethodsAnchor | SurveyAnchor;
  readonly section: MethodsSection;
}

/** One section: the finding, the words, the formula, a case, and the table where it has one. */
export function Method({ context, texts, anchor, section }: SectionProps) {
  const { heading, finding, body, terms, formulas, example } = section;
  const Table = tables[anchor];
  return (
    <Section id={anchor} heading={heading} finding={finding}>
      {[...body, ...(ofTheIndex[anchor] ?? []).map(context.textIfAny).filter(Boolean)].map(paragraph => (
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
      {Table && <Table context={context} tables={methodsTables[context.lang]} />}
    </Section>
  );
}
