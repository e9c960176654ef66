import { UnitLink } from '../../parts/names.js';
import { Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { capital } from '../../texts/grammar.js';
import { rankRangeTexts } from '../../texts/rank-range.js';
import { comparableBefore, nounsOf } from '../national/figures.js';

/** Totals, groups and ranks of a year, with the rank before and, inside a series, the change. */
export function RankingTable({ context, year }: { context: Context; year: number }) {
  const { model, lang, f, w, t, text } = context;
  const says = edition[lang];
  const root = model.root(year).id;
  const before = model.before(year);
  const compares = comparableBefore(model, root, year) !== undefined;
  const of = (y: number) => model.spread(y, root)?.of ?? 0;
  const units = [...model.ranking(year, root).map(r => r.unit), ...model.withheld(year, root)];
  const { head, range: print } = rankRangeTexts[lang];
  const ranges = units.some(unit => model.rankRange(year, unit.code, root));
  const caption = says.rankingCaption(
    year,
    of(year),
    model.units.length,
    nounsOf(context),
    before === undefined ? null : { year: before, of: of(before), compares },
  );
  return (
    <Scroll context={context} label={says.rankingSummary(year)}>
      <table class="full" data-sortable data-filter={w.filter}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{capital(text('unit_one'), lang)}</th>
            <th scope="col">{capital(text('region_one'), lang)}</th>
            <th scope="col" class="r">
              {w.rank}
            </th>
            {ranges && (
              <th scope="col" class="r">
                {head}
              </th>
            )}
            <th scope="col" class="r">
              {w.total}
            </th>
            <th scope="col">{w.group}</th>
            {compares && (
              <th scope="col" class="r">
                {w.changeSince(before!)}
              </th>
            )}
            {before !== undefined && (
              <th scope="col" class="r">
                {says.rankBefore(before)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {units.map(unit => {
            const now = model.standing(year, unit.code, root);
            const range = model.rankRange(year, unit.code, root);
            const change = compares ? model.change(year, unit.code, root) : undefined;
            return (
              <tr key={unit.code}>
                <th scope="row">
                  <UnitLink context={context} unit={unit} year={year} />
                </th>
                <td>{t(model.region(unit.region).name)}</td>
                <td class="r">{now?.rank ?? w.none}</td>
                {ranges && <td class="r">{range ? print(range) : w.none}</td>}
                <td class="r">{now ? f.score(now.score) : w.none}</td>
                <td>{now ? w.groups[now.group] : w.none}</td>
                {compares && (
                  <td class="r">{change && Number.isFinite(change.delta) ? f.change(change.delta) : w.none}</td>
                )}
                {before !== undefined && <td class="r">{model.standing(before, unit.code, root)?.rank ?? w.none}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
