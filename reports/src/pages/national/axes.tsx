import type { IndexNode } from '@papi/methodology';
import type { ComponentChildren } from 'preact';
import { AxisRows } from '../../parts/axis-rows.js';
import { Legend } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { national } from '../../texts/national.js';
import type { NationalDrawings } from './drawings.js';
import { axesNews, comparableBefore, nounsOf } from './figures.js';

interface NationalAxesProps {
  readonly context: Context;
  readonly drawn: NationalDrawings;
  /** Where to read on, below the rows. */
  readonly children?: ComponentChildren;
}

/** Where the units stand on each axis, and how many rose and fell. */
export function NationalAxes({ context, drawn, children }: NationalAxesProps) {
  const { model, lang, w, text } = context;
  const { year } = drawn;
  const says = national[lang];
  const axes = model.axes(year);
  const before = axes.some(a => comparableBefore(model, a.id, year) !== undefined) ? model.before(year)! : null;
  const nouns = nounsOf(context);
  const finding = says.axesFinding(axesNews(context, year), nouns);
  return (
    <Section
      id="axes"
      heading={says.axesHeading(nouns)}
      finding={finding || undefined}
      print="keep"
      rail={
        <>
          <p class="note">
            {[says.axesNote(before, nouns), before !== null && text('rule'), text('axes_apart')]
              .filter(Boolean)
              .join(' ')}
          </p>
          <Legend
            items={[
              ['now', says.medianOf(year)],
              ...(before === null ? [] : ([['was', says.medianOf(before)]] as const)),
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
        rows={axes.map((axis, i) => ({
          no: axis.id,
          name: <AxisLink context={context} axis={axis} year={year} />,
          drawing: drawn.axes[i]!,
          title: titleOf(context, axis, year),
          value: <Value context={context} axis={axis} year={year} />,
        }))}
      />
      {children}
    </Section>
  );
}

/** An axis with a link to its page of a year. */
export function AxisLink({ context, axis, year }: { context: Context; axis: IndexNode; year: number }) {
  const { model, href, t } = context;
  return <a href={href({ page: 'axis', node: axis.id, year: year === model.newest ? null : year })}>{t(axis.name)}</a>;
}

function titleOf({ model, lang, f, t }: Context, axis: IndexNode, year: number): string {
  const before = comparableBefore(model, axis.id, year);
  const was = before === undefined ? undefined : model.spread(before, axis.id)?.median;
  const { median, q1, q3, min, max } = model.spread(year, axis.id)!;
  return national[lang].axisTitle({
    name: t(axis.name),
    median: f.score(median),
    before: was === undefined ? null : { year: before!, median: f.score(was) },
    half: [f.score(q1), f.score(q3)],
    range: [f.score(min), f.score(max)],
  });
}

function Value({ context, axis, year }: { context: Context; axis: IndexNode; year: number }) {
  const { model, lang, f } = context;
  const says = national[lang];
  const median = model.spread(year, axis.id)!.median;
  const before = comparableBefore(model, axis.id, year);
  const was = before === undefined ? undefined : model.spread(before, axis.id)?.median;
  const count = before === undefined ? undefined : model.changeCount(year, axis.id);
  return (
    <>
      <span class="nb">
        <b>{f.score(median)}</b> {was !== undefined && f.change(median - was)}
      </span>{' '}
      {count ? (
        <span class="nb gr">
          <span class="up" aria-hidden="true">
            ↑
          </span>
          <span class="vh">{says.rose} </span> {count.up}{' '}
          <span class="dn" aria-hidden="true">
            ↓
          </span>
          <span class="vh">{says.fell} </span> {count.down} {says.ofBoth(count.both)}
        </span>
      ) : (
        model.before(year) !== undefined && (
          <span class="nb gr">{says.since(model.series(axis.id, year)?.from ?? year)}</span>
        )
      )}
    </>
  );
}
