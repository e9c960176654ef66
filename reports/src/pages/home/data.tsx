import { downloadsOf } from '../../downloads/list.js';
import { Files } from '../../parts/files.js';
import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { home } from '../../texts/home.js';
import { nounsOf } from '../national/figures.js';

/** The files of the newest edition, and where the rest is. */
export function DataAndMethods({ context }: { context: Context }) {
  const { model, lang, href, text, textIfAny } = context;
  const says = home[lang];
  const year = model.newest;
  const breaks = model
    .allSeries(model.root(year).id)
    .slice(1)
    .map(s => s.from);
  const link = ([label, rest]: readonly [string, string], to: string) => (
    <>
      <a href={to}>{label}</a>
      {rest}
    </>
  );
  return (
    <Section id="data" heading={says.dataHeading}>
      <Files
        context={context}
        paths={[
          `data/scores-${year}.csv`,
          'data/scores.csv',
          ...downloadsOf(model).survey.map(file => file.path),
          ...(model.single ? [] : ['data/series.csv']),
          'data/units.csv',
        ]}
      />
      <Notes
        items={[
          link(says.data(model.years[0]!, year), href({ page: 'data' })),
          link(says.methods(breaks), href({ page: 'methods' })),
          link(says.compare(nounsOf(context)), href({ page: 'compare' })),
          text('no_se'),
          textIfAny('merger'),
        ]}
      />
    </Section>
  );
}
