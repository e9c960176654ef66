import { AxisRows } from '../../parts/axis-rows.js';
import { Approximate, IntervalOf, intervalOf } from '../../parts/interval.js';
import { Arrow, Chip, Legend } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { intervalTexts } from '../../texts/interval.js';
import { type RankRange, rankRangeTexts } from '../../texts/rank-range.js';
import type { AxisFacts } from './unit-year.js';
import type { View } from './view.js';

/** The axes, one row each: the unit against the middle half and the median, and where it stood a year before. */
export function Axes({ context, t, at, drawn }: View) {
  const { f, w, lang } = context;
  const { unit, year, before, axes } = at;
  const { level } = at.model;
  const seen = axes.flatMap(axis => (axis.spread ? [{ ...axis, spread: axis.spread }] : []));
  const groups = (...wanted: readonly number[]) =>
    axes.filter(a => a.standing && wanted.includes(a.standing.group)).map(a => a.node.id);
  const [from, to] = [drawn.scale.ticks[0]!, drawn.scale.ticks.at(-1)!];
  const range = [Math.min(...axes.map(a => a.node.lo)), Math.max(...axes.map(a => a.node.hi))] as const;
  const whole = (x: number) => f.tick(x, Number.isInteger(x) ? 0 : 1);
  return (
    <Section
      id="axes"
      print="keep"
      heading={t.weak.axesHeading}
      finding={t.weak.axesFinding(groups(3, 4), groups(4), groups(1), {
        scored: axes.filter(a => a.standing).length,
        of: axes.length,
      })}
      rail={
        <>
          <p class="note">
            {t.weak.drawn([whole(range[0]), whole(range[1])], [whole(from), whole(to)])} {context.text('axes_apart')}
          </p>
          <Legend
            items={[
              ['now', <Say key="now" context={context} s={t.weak.now(unit, year)} />],
              ...(before !== undefined && axes.some(a => a.before !== null)
                ? ([['was', <Say key="was" context={context} s={t.weak.was(unit, before)} />]] as const)
                : []),
              ...(level !== null ? ([['ci', intervalTexts[lang].name(level)]] as const) : []),
              ['median', w.key.median],
              ['half', w.half.told],
              ['range', w.key.range],
            ]}
          />
        </>
      }
    >
      <AxisRows
        context={context}
        scale={drawn.scale}
        decimals={drawn.scale.decimals}
        rows={seen.map(({ node, spread, standing, estimate, before: score, change }, i) => ({
          no: node.id,
          name: <a href={context.href({ page: 'axis', node: node.id, year: at.linked })}>{context.t(node.name)}</a>,
          drawing: drawn.axes[i]!,
          title: t.weak.axisTitle({
            name: context.t(node.name),
            now: standing ? { ...standing, interval: intervalOf(context, estimate) } : null,
            before: score === null || before === undefined ? null : { year: before, score },
            spread,
          }),
          value: (
            <Figures
              context={context}
              standing={standing}
              estimate={estimate}
              range={at.model.rankRange(year, unit.code, node.id)}
              change={change}
            />
          ),
        }))}
      />
    </Section>
  );
}

/** Score and change above, group and rank below. */
function Figures({
  context,
  standing,
  estimate,
  range,
  change,
}: Pick<View, 'context'> &
  Pick<AxisFacts, 'standing' | 'estimate' | 'change'> & { readonly range: RankRange | undefined }) {
  if (!standing) return <Chip context={context} group={null} />;
  const { f, w } = context;
  return (
    <>
      <span class="nb">
        <b>{f.score(standing.score)}</b>
        <Approximate context={context} estimate={estimate} />{' '}
        {change && change.verdict !== 'not comparable' && (
          <>
            <Arrow verdict={change.verdict} /> {f.change(change.delta)}
          </>
        )}
      </span>
      {range ? (
        <span class="iv">
          <IntervalOf context={context} estimate={estimate} />{' '}
          <span class="nb">· {rankRangeTexts[context.lang].short(range)}</span>
        </span>
      ) : (
        <IntervalOf context={context} estimate={estimate} />
      )}
      <span class="nb">
        <Chip context={context} group={standing.group} /> {w.rankOf(standing.rank, standing.of)}
      </span>
    </>
  );
}
