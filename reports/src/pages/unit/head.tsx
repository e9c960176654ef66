import { Say } from '../../parts/names.js';
import { rankNouns } from '../../parts/rank-range.js';
import { Hero, Years } from '../../parts/years.js';
import { type Sentence, together } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { rankRangeTexts } from '../../texts/rank-range.js';
import type { AxisPlace, RankIn } from '../../texts/unit-head.js';
import { Facts } from './facts.js';
import { Strip } from './strip.js';
import { standOf } from './unit-year.js';
import type { View } from './view.js';

/** Where the unit stands: the heading, the years, three sentences, four facts, and the strip of all units. */
export function Head(view: View) {
  const { context, t, at } = view;
  const { model, unit } = at;
  const region = model.region(unit.region);
  const pages = model.years.filter(year => year === model.newest || model.yearsOf(unit.code).includes(year));
  const missing = model.years.filter(year => !model.yearsOf(unit.code).includes(year));
  return (
    <Hero
      title={<span lang={context.lang === 'vi' ? undefined : 'vi'}>{unit.name.vi}</span>}
      sub={t.facts.sub(at.year, context.t(region.name), unit.code)}
    >
      <Years
        context={context}
        years={pages}
        current={at.year}
        to={year => ({ page: 'unit', unit: unit.code, year: year === model.newest ? null : year })}
      />
      {missing.length > 0 && <p class="note">{t.facts.missingYears(missing)}</p>}
      <div class="split">
        <div class="say">
          <p class="lede">
            <Say context={context} s={ledeOf(view)} />
          </p>
          <Paragraph context={context} s={rangeOf(view)} />
          <Paragraph context={context} s={movedOf(view)} />
          {!at.stand && <LastTotal {...view} />}
          <Paragraph context={context} s={axesOf(view)} />
        </div>
        <Facts {...view} />
      </div>
      <Strip {...view} />
    </Hero>
  );
}

function Paragraph({ context, s }: { context: Context; s: Sentence }) {
  if (s.length === 0) return null;
  return (
    <p>
      <Say context={context} s={s} />
    </p>
  );
}

/** The first sentence: group, score and rank, or what was withheld. */
export function ledeOf({ t, at }: View): Sentence {
  const { unit, year, stand, scored } = at;
  if (stand) return t.head.lede(stand);
  if (!scored) return t.head.ledeWithheld(unit, year);
  const axes = at.axes.filter(axis => axis.standing).map(axis => axis.node.id);
  return t.head.ledePartly(unit, year, axes, at.axes.length);
}

/** The ranks that errors leave possible, and how many others the unit can be told apart from. */
function rangeOf({ context, at }: View): Sentence {
  const { model, year, unit, root } = at;
  const range = model.rankRange(year, unit.code, root.id);
  return range ? together(rankRangeTexts[context.lang].told(range, rankNouns(context))) : [];
}

/** What changed since the year before and how usual that is; without a total, why there is none. */
function movedOf({ context, t, at }: View): Sentence {
  const { model, unit, year, before, stand, change, root } = at;
  const say = t.head;
  if (!stand) return together(context.text('withheld'));
  if (model.single) return [];
  if (before === undefined) return together(say.firstYear(year));
  const now: RankIn = { year, rank: stand.rank, of: stand.of };
  const old = standOf(model, unit, before);
  if (change?.reason === 'series') {
    const why = model.series(root.id, year)?.why;
    return together(say.broken(before, why ? context.t(why) : null, old ? [old, now] : []));
  }
  if (!change || !old || change.verdict === 'not comparable') return together(say.noneBefore(unit, before));
  const { own, field, entry, unusual } = change;
  const places = Math.abs(old.rank - now.rank);
  return together(
    say.change(before, change.delta, change.relative, change.verdict, change.se > 0),
    say.move({ unit, from: old, to: now, own, field, entry }),
    places > 0 && !Number.isNaN(unusual) && say.usual(unusual, places, [model.years[0]!, model.newest], year - before),
  );
}

/** The last total before a year without one, with a link to its page. */
function LastTotal({ context, t, at }: View) {
  const { model, unit, year } = at;
  const last = model.years
    .filter(y => y < year)
    .map(y => standOf(model, unit, y))
    .findLast(stand => stand !== null);
  if (!last) return null;
  return (
    <p>
      {t.head.lastTotal(last)}{' '}
      <a href={context.href({ page: 'unit', unit: unit.code, year: last.year })}>{t.head.seeYear(last.year)}</a>
    </p>
  );
}

/** Best and weakest position among the axes, and the lowest raw score, which is another matter. */
function axesOf({ context, t, at }: View): Sentence {
  // A unit that stands alone has no position.
  const seen = at.axes.flatMap(({ node, standing }) =>
    standing && standing.of > 1 ? [{ ...standing, no: node.id, name: context.t(node.name) }] : [],
  );
  if (seen.length === 0) return [];
  const [high, low] = [Math.max(...seen.map(a => a.percentile)), Math.min(...seen.map(a => a.percentile))];
  const lowest: AxisPlace = seen.reduce((a, b) => (b.score < a.score ? b : a));
  return together(
    t.head.axes(
      seen.filter(a => a.percentile === high),
      seen.filter(a => a.percentile === low),
      lowest,
    ),
  );
}
