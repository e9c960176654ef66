import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import type { Subject } from '../../site/subjects.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import type { SeriesDrawing } from './drawings.js';
import type { Shown } from './subject.js';
import { codesAround } from './subject.js';
import { YearsTable } from './years-table.js';

interface EarlierProps {
  readonly context: Context;
  readonly shown: Shown;
  /** The subject the code named before. */
  readonly subject: Subject;
  readonly drawn: readonly SeriesDrawing[];
  /** Its place among the earlier subjects of the code, from 0. */
  readonly index: number;
}

/** What the code named in earlier years: another subject, with its own name and its own figures, joined to nothing. */
export function EarlierSubject({ context, shown, subject, drawn, index }: EarlierProps) {
  const { model, lang, t, href, text } = context;
  const texts = subAxisTexts[lang];
  const { node, from, to, last } = subject;
  const name = t(last.name);
  const { after } = codesAround(model, subject);
  const edition = drawn[0]!.years[0]!;
  const now = after && texts.after(after.node, after.from);
  const units = last.parent === null ? null : texts.earlierUnits(last.parent, edition, text('unit_short_one'));
  return (
    <Section id={`earlier${index === 0 ? '' : index + 1}`} heading={texts.earlierHeading(node, name, from, to)}>
      <p>
        {t(last.about)} {texts.earlierNote(node, name, from, to, t(shown.here.name))}{' '}
        {now && (
          <>
            {now.before}
            <a href={href({ page: 'sub-axis', node: after.node })}>{now.link}</a>
            {now.after}{' '}
          </>
        )}
        {units && (
          <>
            {units.before}
            <a href={href({ page: 'axis', node: last.parent!, year: edition === model.newest ? null : edition })}>
              {units.link}
            </a>
            {units.after}
          </>
        )}
      </p>
      <YearsTable context={context} node={node} name={name} drawn={drawn} />
    </Section>
  );
}
