import type { Region } from '@papi/methodology';
import type { Context } from '../site/context.js';
import { UnitLink } from './names.js';

interface UnitDirectoryProps {
  readonly context: Context;
  /** The edition the links lead to and the groups are of. */
  readonly year: number;
  /** Which regions, in the order given; all by default. */
  readonly regions?: readonly Region[];
  /** With a box that filters the names, where scripts run: the page then needs `assets/tables.js`. */
  readonly filter?: boolean;
}

/**
 * Every unit as a link under its region, in the alphabet's order, with the colour of its group on the total and the
 * group's name for those who do not see it. Needs a key of the groups near by. Regions are headings of the third level.
 */
export function UnitDirectory({ context, year, regions = context.model.regions, filter }: UnitDirectoryProps) {
  const { model, lang, w, t, href } = context;
  const root = model.root(year);
  const alphabet = new Intl.Collator('vi');
  return (
    <div class="regions" data-filter={filter ? w.filter : undefined}>
      {regions.map(region => (
        <div key={region.code} data-filter-group={filter ? true : undefined}>
          <h3>
            <a href={href({ page: 'region', region: region.code })}>{t(region.name)}</a>
          </h3>
          <ul class="prov">
            {[...model.unitsIn(region.code)]
              .sort((a, b) => alphabet.compare(a.name.vi, b.name.vi))
              .map(unit => {
                const group = model.standing(year, unit.code, root.id)?.group;
                return (
                  <li key={unit.code} class={`k${group ?? 0}`}>
                    <UnitLink context={context} unit={unit} year={year} />
                    <span class="vh">
                      {', '}
                      {group ? w.inGroup(group) : w.withheld.toLocaleLowerCase(lang)}
                    </span>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </div>
  );
}
