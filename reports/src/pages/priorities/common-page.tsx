import { Hero } from '../../parts/years.js';
import type { Page } from '../../site/document.js';
import type { NamedCount } from '../../texts/common-priorities.js';
import type { CommonRow } from './common-facts.js';
import { CommonFirst } from './common-first.js';
import { CommonRegions } from './common-regions.js';
import { CommonTable, type CommonView } from './common-table.js';
import { greatest } from './greatest.js';

/** Contents put into words. */
const MOST = 3;

/** The page on which contents are weak in most units. */
export function commonPage(view: CommonView): Page {
  const { context, t, at } = view;
  const { model, f } = context;
  const { year, rows } = at;
  const name = ({ node }: CommonRow) => ({ no: node.id, name: context.t(node.name) });
  const top = (count: (row: CommonRow) => number): readonly NamedCount[] =>
    greatest(
      rows.filter(row => count(row) > 0),
      count,
      MOST,
    ).map(row => ({ ...name(row), count: count(row), of: row.counts.of }));
  const lede = t.lede(
    year,
    top(({ counts }) => counts.weak),
  );
  const lowest = [...rows]
    .sort((a, b) => a.reach.share - b.reach.share)
    .slice(0, MOST)
    .map(row => ({ ...name(row), share: f.percent(row.reach.share) }));
  return {
    title: t.title(year),
    description: lede,
    crumbs: [{ label: t.heading }],
    cite: t.title(year),
    scripts: ['assets/tables.js'],
    body: (
      <>
        <Hero title={t.heading} sub={t.sub(year, at.scored, model.units.length)}>
          <div class="split">
            <div class="say">
              <p class="lede">{lede}</p>
              <p>
                {t.signs(
                  top(({ counts }) => counts.stuck),
                  top(({ counts }) => counts.falling),
                  lowest,
                  model.before(year),
                )}
              </p>
            </div>
            <div class="defn">
              <h2>{t.readHeading}</h2>
              {t.read.map(line => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </div>
        </Hero>
        <CommonTable {...view} />
        <CommonRegions {...view} />
        <CommonFirst {...view} />
      </>
    ),
  };
}
