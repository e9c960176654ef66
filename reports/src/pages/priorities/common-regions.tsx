import { Section } from '../../parts/section.js';
import { Scroll } from '../../parts/table.js';
import type { CommonView } from './common-table.js';

/** In how many units of each region a content is weak; nothing where there is but one region. */
export function CommonRegions({ context, t, at }: CommonView) {
  const { w, href } = context;
  const { year, rows, regions } = at;
  if (regions.length === 0) return null;
  const half = regions
    .map((region, i) => ({
      name: context.t(region.name),
      contents: rows.filter(row => row.regions[i]!.weak > row.regions[i]!.of / 2).length,
    }))
    .sort((a, b) => b.contents - a.contents);
  return (
    <Section
      id="regions"
      heading={t.regionsHeading}
      finding={t.regionsFinding(half)}
      rail={<p class="note">{t.regionsNote}</p>}
    >
      <Scroll context={context} label={t.regionsCaption(year)}>
        <table class="common" data-sortable>
          <caption class="vh">{t.regionsCaption(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.subAxis}</th>
              {regions.map(region => (
                <th key={region.code} scope="col" class="r" data-desc>
                  <a href={href({ page: 'region', region: region.code })}>{context.t(region.name)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.node.id}>
                <th scope="row">
                  <span class="no">{row.node.id}</span> {context.t(row.node.short)}
                </th>
                {row.regions.map(({ region, weak, of }) => (
                  <td key={region.code} class="r" data-v={of === 0 ? '' : weak}>
                    {of === 0 ? w.none : weak > of / 2 ? <b>{w.rankOf(weak, of)}</b> : w.rankOf(weak, of)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}
