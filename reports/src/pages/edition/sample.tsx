import { rangeNote } from '../../parts/rank-range.js';
import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { methodsLink } from '../methods/anchors.js';

/** How many answered, who has no score and why, and what else a reader must know of the year. */
export function Sample({ context, year }: { context: Context; year: number }) {
  const { model, lang, f, t, text } = context;
  const says = edition[lang];
  const stated = model.methodology.editions.find(e => e.year === year);
  const count = stated?.respondents ?? null;
  const root = model.root(year).id;
  const missing = model.withheld(year, root).length > 0;
  return (
    <Section
      id="sample"
      heading={says.sampleHeading(missing)}
      finding={says.respondents(count === null ? null : f.count(count), year)}
      rail={
        missing && (
          <p class="note">
            <a href={methodsLink(context, 'withheld')}>{says.whyMissing}</a>
          </p>
        )
      }
    >
      <Notes
        items={[stated && t(stated.note), missing && text('withheld'), text('no_se'), rangeNote(context, year, root)]}
      />
    </Section>
  );
}
