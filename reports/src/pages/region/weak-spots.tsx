import type { Region } from '@papi/methodology';
import { BarCell } from '../../parts/bar-cell.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { region as texts } from '../../texts/region.js';
import { methodsLink } from '../methods/anchors.js';
import { nounsOf } from '../national/figures.js';
import { CommonLink } from '../priorities/links.js';
import type { RegionDrawings } from './drawings.js';
import { mostOf } from './figures.js';
import { UnitLinks } from './unit-links.js';

interface WeakSpotsProps {
  readonly context: Context;
  readonly region: Region;
  readonly rows: RegionDrawings['weak'];
}

/** The sub-axes on which most of the region's units are weak, and which units. */
export function WeakSpots({ context, region, rows }: WeakSpotsProps) {
  const { model, lang, t, w, href } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const { count, low, units } = says.weakColumns;
  return (
    <Section
      id="weak"
      heading={says.weakHeading}
      finding={says.weakFinding(mostOf(rows, 2), nouns)}
      rail={
        <p class="note">
          {says.weakNote(nouns)} <a href={methodsLink(context, 'weak')}>{says.methods}</a>
        </p>
      }
    >
      {rows.length > 0 && (
        <table class="stack gaps">
          <caption class="vh">{says.weakCaption(t(region.name), year, nouns)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.subAxis}</th>
              <th scope="col">{count(nouns)}</th>
              <th scope="col" class="r">
                {low}
              </th>
              <th scope="col">{units(nouns)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.node.id}>
                <th scope="row">
                  <span class="no">{row.node.id}</span>{' '}
                  <a href={href({ page: 'sub-axis', node: row.node.id })}>{t(row.node.name)}</a>
                </th>
                <td data-l={count(nouns)} class="gap full">
                  <BarCell figure={w.rankOf(row.count, row.of)} drawing={row.bar} />
                </td>
                <td data-l={low} class="r">
                  {row.low}
                </td>
                <td data-l={units(nouns)} class="who rest">
                  <UnitLinks context={context} units={row.units} year={year} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <CommonLink context={context} />
    </Section>
  );
}
