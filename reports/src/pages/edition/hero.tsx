import { Say } from '../../parts/names.js';
import { Hero, Years } from '../../parts/years.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { national } from '../../texts/national.js';
import { leadersOf, missingOf, nounsOf, subjectOf } from '../national/figures.js';
import { comparability } from './compare.js';

/** What the year is: measured what, where, compared with what, and who came first and last. */
export function EditionHero({ context, year }: { context: Context; year: number }) {
  const { model, lang, text } = context;
  const says = edition[lang];
  const all = national[lang];
  const nouns = nounsOf(context);
  const index = text('short');
  const sizes = { year, index, axes: model.axes(year).length, subAxes: model.subAxes(year).length };
  const missing = missingOf(model, year);
  return (
    <Hero kicker={says.kicker} title={says.heading(index, year)}>
      <Years context={context} years={model.years} current={year} to={y => ({ page: 'edition', year: y })} />
      <div class="split">
        <div class="say">
          <p class="lede">
            {says.measured({ ...sizes, index: subjectOf(context) })}{' '}
            {!model.single && says.comparability(comparability(model, year))}
          </p>
          <p>
            <Say context={context} s={all.leaders(leadersOf(context, year), nouns)} year={year} />
          </p>
          <p>
            <Say context={context} s={all.missing(missing, year, model.units.length, nouns)} year={year} />
          </p>
        </div>
        <Facts context={context} year={year} />
      </div>
    </Hero>
  );
}

function Facts({ context, year }: { context: Context; year: number }) {
  const { model, lang, f, text } = context;
  const { facts } = edition[lang];
  const compared = comparability(model, year);
  const axes = model.axes(year).length;
  const spread = model.spread(year, model.root(year).id)!;
  const respondents = model.methodology.editions.find(e => e.year === year)?.respondents ?? null;
  const rows: readonly (readonly [string, string, string])[] = [
    [facts.measured, `${axes}`, facts.subAxes(model.subAxes(year).length)],
    [facts.scored, `${spread.of}`, facts.ofAll(model.units.length, nounsOf(context))],
    [
      facts.respondents,
      respondents === null ? '–' : f.count(respondents),
      respondents === null ? facts.unknown : text('respondents'),
    ],
    [
      facts.median,
      f.score(spread.median),
      facts.middle(f.score(spread.q1), f.score(spread.q3), text('unit_short_many')),
    ],
    ...(compared.before === null
      ? []
      : [
          [
            facts.against(compared.before),
            facts.totalCompares(compared.total),
            facts.axesCompare(compared.same.length, axes),
          ] as const,
        ]),
  ];
  return (
    <dl class="facts">
      {rows.map(([label, figure, more]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{figure}</b> {more}
          </dd>
        </div>
      ))}
    </dl>
  );
}
