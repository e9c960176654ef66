import { type Drawing, type NiceScale, niceScale, profileRows } from '@papi/charts';
import type { IndexNode } from '@papi/methodology';
import { AxisRows } from '../../parts/axis-rows.js';
import { Approximate } from '../../parts/interval.js';
import { Legend } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { Spread } from '../../site/rows.js';
import { axisTexts } from '../../texts/axis.js';
import { capital } from '../../texts/grammar.js';

/** A sub-axis in the one year there is: where all units lie. */
export interface PartRow {
  readonly node: IndexNode;
  readonly spread: Spread;
  readonly drawing: Drawing;
  readonly scale: NiceScale;
}

/** Draws the sub-axes of an axis on one scale. */
export function drawPartRows(model: Model, axis: string, year: number): readonly PartRow[] {
  const parts = model.subAxes(year, axis).flatMap(node => {
    const spread = model.spread(year, node.id);
    return spread ? [{ node, spread }] : [];
  });
  const scale = niceScale(parts.flatMap(({ spread }) => [spread.min, spread.max]));
  const drawings = profileRows(
    parts.map(({ spread: { min, q1, median, q3, max } }) => {
      return { min, q1, median, q3, max, now: null, before: null, group: 0 };
    }),
    scale,
  );
  return parts.map((part, i) => ({ ...part, drawing: drawings[i]!, scale }));
}

/** The sub-axes of an axis where there is one year alone: all units together, each linked to its page. */
export function PartRows({ context, drawn, year }: { context: Context; drawn: readonly PartRow[]; year: number }) {
  const { model, lang, w, f, t, text, href } = context;
  const texts = axisTexts[lang];
  const [first] = drawn;
  if (!first) return null;
  const some = (node: string) => model.estimate(year, model.ranking(year, node)[0]!.unit.code, node);
  return (
    <Section
      id="parts"
      heading={capital(texts.partsHeading(drawn.length, text('sub_axis_one'), text('sub_axis_many')), lang)}
      print="keep"
      rail={
        <Legend
          items={[
            ['median', w.key.median],
            ['half', w.half.told],
            ['range', w.key.range],
          ]}
        />
      }
    >
      <AxisRows
        context={context}
        scale={first.scale}
        decimals={first.scale.decimals}
        rows={drawn.map(({ node, spread, drawing }) => ({
          no: node.id,
          name: <a href={href({ page: 'sub-axis', node: node.id })}>{t(node.name)}</a>,
          drawing,
          title: texts.panel([{ year, median: f.score(spread.median) }], []),
          value: (
            <span class="nb">
              <b>{f.score(spread.median)}</b>
              <Approximate context={context} estimate={some(node.id)} />
            </span>
          ),
        }))}
      />
    </Section>
  );
}
