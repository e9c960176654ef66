import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { home } from '../../texts/home.js';
import { nounsOf } from '../national/figures.js';

/** Links to the page of every year, the newest first. */
export function Editions({ context }: { context: Context }) {
  const { model, lang, href } = context;
  const says = home[lang];
  return (
    <Section
      id="editions"
      heading={says.editionsHeading}
      rail={<p class="note">{says.editionsNote(nounsOf(context))}</p>}
    >
      <ul class="eds">
        {[...model.years].reverse().map(year => (
          <li key={year}>
            <a href={href({ page: 'edition', year })}>{year}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
