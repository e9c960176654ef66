import { Say } from '../../parts/names.js';
import { Hero } from '../../parts/years.js';
import { together } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { nodeTexts } from '../../texts/node.js';
import { type Linked, subAxisTexts } from '../../texts/sub-axis.js';
import { EndsAndCounts } from '../node/ends-and-counts.js';
import { earlierOf } from '../node/facts.js';
import { SubAxisFacts } from './facts.js';
import { codesAround, type Shown } from './subject.js';

/** What the sub-axis measures, where the units lie, and what a realistic score is. */
export function SubAxisHero({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, t, text, href } = context;
  const { node, year, here } = shown;
  const texts = subAxisTexts[lang];
  const axis = here.parent === null ? undefined : model.node(here.parent, year);
  return (
    <Hero
      kicker={
        <>
          {texts.kicker(node, text('sub_axis_one'))} ·{' '}
          {axis && (
            <a href={href({ page: 'axis', node: axis.id, year: year === model.newest ? null : year })}>
              {texts.axis(axis.id, t(axis.name))}
            </a>
          )}{' '}
          · {text('short')} {year}
        </>
      }
      title={t(here.name)}
    >
      <div class="split from-top">
        <Findings context={context} shown={shown} />
        <SubAxisFacts context={context} shown={shown} />
      </div>
    </Hero>
  );
}

function Findings({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, t, f, text } = context;
  const { node, year, here } = shown;
  const says = nodeTexts[lang];
  const spread = model.spread(year, node)!;
  const where = together(
    says.middle(year, spread, f, { one: text('unit_one'), many: text('unit_many') }),
    says.median(spread.median, earlierOf(context, year, node), f),
  );
  return (
    <div class="say">
      {t(here.about) && <p class="lede">{t(here.about)}</p>}
      <p>
        <Say context={context} s={where} />
      </p>
      <EndsAndCounts context={context} node={node} year={year} />
      <Notices context={context} shown={shown} />
    </div>
  );
}

/** That it is no longer measured, that its subject had another code, that its code had another subject. */
function Notices({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, t, href } = context;
  const { node, year, here, subject, earlier } = shown;
  const texts = subAxisTexts[lang];
  const around = codesAround(model, subject);
  const why = here.parent === null ? null : model.series(here.parent, year + 1)?.why;
  const link = (words: Linked, to: string) => (
    <p class="note">
      {words.before}
      <a href={to}>{words.link}</a>
      {words.after}
    </p>
  );
  return (
    <>
      {year < model.newest && <p class="note">{texts.ended(year, why ? t(why) : null)}</p>}
      {around.before &&
        link(
          texts.before(around.before.node, around.before.from, around.before.to),
          href({ page: 'sub-axis', node: around.before.node }),
        )}
      {around.after &&
        link(texts.after(around.after.node, around.after.from), href({ page: 'sub-axis', node: around.after.node }))}
      {earlier.map((other, i) => (
        <div key={other.from}>
          {link(texts.other(node, t(other.last.name), other.from, other.to), `#earlier${i === 0 ? '' : i + 1}`)}
        </div>
      ))}
    </>
  );
}
