import type { Region } from '@papi/methodology';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf } from '../national/figures.js';
import { inGroup, mostOf } from './figures.js';
import { UnitLinks } from './unit-links.js';

/** So many are listed, and more only where they tie. */
const SHOWN = 5;

/** The sub-axes on which most of the region's units are in the High group. */
export function Strengths({ context, region }: { context: Context; region: Region }) {
  const { model, lang, t, w, href } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const counts = inGroup(model, region, year, model.subAxes(year), 1);
  const least = counts[SHOWN - 1]?.count ?? 1;
  return (
    <Section
      id="strong"
      heading={says.strongHeading}
      finding={says.strongFinding(mostOf(counts), nouns)}
      rail={counts.length > 0 && <p class="note">{says.strongNote(nouns)}</p>}
      print="keep"
    >
      {counts.length > 0 && (
        <ul class="list">
          {counts
            .filter(c => c.count >= least)
            .map(({ node, count, of, units }) => (
              <li key={node.id}>
                <span>
                  <span class="no">{node.id}</span>{' '}
                  <a href={href({ page: 'sub-axis', node: node.id })}>{t(node.name)}</a>
                  <span class="who">
                    <UnitLinks context={context} units={units} year={year} />
                  </span>
                </span>
                <span class="n">{w.rankOf(count, of)}</span>
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}
