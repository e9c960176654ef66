import { Say } from '../../parts/names.js';
import { Hero, Years } from '../../parts/years.js';
import { together } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { axisTexts } from '../../texts/axis.js';
import { nodeTexts } from '../../texts/node.js';
import { EndsAndCounts } from '../node/ends-and-counts.js';
import { asPrinted, clusterOf, earlierOf, nounsOf } from '../node/facts.js';

/** What the axis says first: where the middle half lies, who is first and last, how many moved, and what it measures. */
export function AxisHero({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, t, text } = context;
  const axes = model.axes(year);
  const texts = axisTexts[context.lang];
  return (
    <Hero
      kicker={texts.kicker({ id: node, of: axes.length, many: text('axis_many'), index: text('short'), year })}
      title={t(model.node(node, year)!.name)}
    >
      <Years
        context={context}
        years={model.years.filter(y => model.spread(y, node) !== undefined)}
        current={year}
        to={y => ({ page: 'axis', node, year: y === model.newest ? null : y })}
      />
      <div class="split">
        <Findings context={context} node={node} year={year} />
        <Definition context={context} node={node} year={year} />
      </div>
    </Hero>
  );
}

/** The sentence that opens the page; also its description. */
export function axisLede(context: Context, node: string, year: number) {
  const { model, lang, f, text } = context;
  const says = nodeTexts[lang];
  const spread = model.spread(year, node)!;
  return together(
    says.middle(year, spread, f, { one: text('unit_one'), many: text('unit_many') }),
    says.median(spread.median, earlierOf(context, year, node), f),
  );
}

function Findings({ context, node, year }: { context: Context; node: string; year: number }) {
  const { lang } = context;
  const says = nodeTexts[lang];
  const nouns = nounsOf(context);
  const clusters = says.clusters(clusterOf(context, year, node, 1), clusterOf(context, year, node, 4), nouns);
  return (
    <div class="say">
      <p class="lede">
        <Say context={context} s={axisLede(context, node, year)} />
      </p>
      <EndsAndCounts context={context} node={node} year={year} />
      {clusters.length > 0 && (
        <p>
          <Say context={context} s={clusters} />
        </p>
      )}
    </div>
  );
}

function Definition({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, lang, t, text, f } = context;
  const here = model.node(node, year)!;
  const parts = model.subAxes(year, node);
  const print = (x: number) => asPrinted(context, x);
  const ranges = [...new Map(parts.map(p => [`${p.lo}/${p.hi}`, [print(p.lo), print(p.hi)] as const])).values()];
  const capped = parts.filter(p => p.ceiling < p.hi).map(p => [p.id, f.score(p.ceiling)] as const);
  return (
    <div class="defn">
      <h2>{nodeTexts[lang].measures}</h2>
      <p>{t(here.about)}</p>
      <p class="note">
        {axisTexts[lang].scale(print(here.lo), print(here.hi), parts.length, ranges, text('sub_axis_one'))}{' '}
        {here.ceiling < here.hi && nodeTexts[lang].ceiling(f.score(here.ceiling), capped)}
      </p>
    </div>
  );
}
