import { Section } from '../../parts/section.js';
import { Scroll } from '../../parts/table.js';
import type { Finding } from '../../site/rows.js';
import type { LongLow } from '../../texts/priorities.js';
import type { Priorities } from './facts.js';
import type { PriorityView } from './view.js';

/** Columns of years; earlier ones are left to the unit's page. */
const MOST_YEARS = 7;
/** Years in a row in the Low group that are put into words. */
const LONG = 3;
/** The smallest slope that is printed as a figure. */
const LEAST = 0.005;

/** The listed contents year by year, as far as the years compare, coloured by group; their slopes and years in the Low group. */
export function OverYears(view: PriorityView) {
  const { context, t, at } = view;
  const { unit, rows } = at;
  const years = yearsOf(at);
  if (years.shown.length < 2 || rows.length === 0) return null;
  const spots = rows.map(row => row.spot);
  const long: readonly LongLow[] = spots
    .filter(spot => spot.yearsLow >= LONG)
    .map(spot => ({ no: spot.node, name: nameOf(view, spot), years: spot.yearsLow }));
  const slopes = {
    up: spots.filter(({ slope = 0 }) => slope >= LEAST).length,
    down: spots.filter(({ slope = 0 }) => slope <= -LEAST).length,
  };
  const caption = t.yearsCaption(unit, years.shown[0]!, years.shown.at(-1)!);
  return (
    <Section
      id="years"
      heading={t.yearsHeading}
      finding={t.yearsFinding(long, slopes)}
      rail={<p class="note">{t.yearsNote(years.cut ? MOST_YEARS : null)}</p>}
    >
      <Scroll context={context} label={caption}>
        <table class="heat">
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{context.w.subAxis}</th>
              {years.shown.map(year => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              {[t.slope, t.yearsLow].map(([first, second]) => (
                <th key={first} scope="col" class="nb">
                  {first}
                  <br />
                  {second}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spots.map(spot => (
              <Row key={spot.node} {...view} spot={spot} years={years.shown} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function Row({
  context,
  at,
  spot,
  years,
}: PriorityView & { readonly spot: Finding; readonly years: readonly number[] }) {
  const { f, w } = context;
  const { node, slope = Number.NaN, yearsLow } = spot;
  const from = at.model.series(node, at.year)?.from ?? at.year;
  return (
    <tr>
      <th scope="row">
        <span class="no">{node}</span> {context.t(at.model.node(node, at.year)!.short)}
      </th>
      {years.map(year => {
        const standing = year >= from ? at.model.standing(year, at.unit.code, node) : undefined;
        return (
          <td key={year} class={standing && `q${standing.group}`}>
            {standing ? f.score(standing.score) : w.none}
          </td>
        );
      })}
      <td>{Number.isNaN(slope) ? w.none : f.change(slope)}</td>
      <td>{f.count(yearsLow)}</td>
    </tr>
  );
}

function nameOf({ context, at }: PriorityView, { node }: Finding): string {
  return context.t(at.model.node(node, at.year)!.name);
}

/** The years that any of the contents compares with, the newest of them; and whether earlier ones are left out. */
function yearsOf({ model, year, rows }: Priorities): { readonly shown: readonly number[]; readonly cut: boolean } {
  const from = Math.min(...rows.map(({ spot }) => model.series(spot.node, year)?.from ?? year));
  const all = model.years.filter(y => from <= y && y <= year);
  return { shown: all.slice(-MOST_YEARS), cut: all.length > MOST_YEARS };
}
