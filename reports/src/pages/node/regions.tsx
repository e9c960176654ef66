import { groupsOf } from '../../parts/tile-map.js';
import type { Context } from '../../site/context.js';
import { atlas } from '../../texts/atlas.js';
import { capital } from '../../texts/grammar.js';

/** How many units of each region are in each group; nothing where the index has no regions to compare. */
export function RegionTable({ context, year, node }: { context: Context; year: number; node: string }) {
  const { model, lang, w, t, text, href } = context;
  if (model.regions.length < 2) return null;
  const groups = groupsOf(model, year, node).map(({ group }) => group);
  return (
    <section class="regionbox" aria-labelledby="by-region">
      <h2 id="by-region">{atlas[lang].byRegion(text('region_one'))}</h2>
      <table class="byregion">
        <caption class="vh">{atlas[lang].byRegionCaption(text('region_one'), text('unit_short_many'))}</caption>
        <thead>
          <tr>
            <th scope="col">{capital(text('region_one'), lang)}</th>
            {groups.map(group => (
              <th key={group} scope="col" class="end">
                {w.groups[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.regions.map(region => {
            const standings = model.unitsIn(region.code).map(unit => model.standing(year, unit.code, node));
            return (
              <tr key={region.code}>
                <th scope="row">
                  <a href={href({ page: 'region', region: region.code })}>{t(region.name)}</a>
                </th>
                {groups.map(group => (
                  <td key={group} class="r">
                    {standings.filter(s => s?.group === group).length}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
