import { Legend } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { TrendPanels } from '../../parts/trend-panels.js';
import { intervalTexts } from '../../texts/interval.js';
import type { Span } from '../../texts/unit-history.js';
import type { AxisFacts } from './unit-year.js';
import type { View } from './view.js';

/**
 * Each axis over the years, broken wherever it was measured anew. Its figures are read out on the page of the newest edition
 * alone, so that those of older years stay light.
 */
export function Trends(view: View) {
  const { context, t, at, drawn } = view;
  const { w, f, lang } = context;
  const { model, unit, year, axes } = at;
  const [first, last] = [model.years[0]!, model.newest];
  const spans = axes.flatMap(axis => spanOf(view, axis));
  const rise = spans.filter(s => s.end > s.start).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const fall = spans.filter(s => s.end < s.start).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const breaks = model
    .allSeries(at.root.id)
    .slice(1)
    .map(({ from, why }) => ({ year: from, why: why && context.t(why) }));
  const high = drawn.trendSpan;
  const finding = spans.length === 0 ? t.history.noTrends(year) : t.history.trends(rise ?? null, fall ?? null, year);
  if (!at.current) {
    const newest = context.href({ page: 'unit', unit: unit.code, year: null });
    return (
      <Section id="trends" heading={t.history.trendsHeading(first, last)} finding={finding}>
        <p>
          <a href={`${newest}#trends`}>{t.history.onNewest(last)}</a>
        </p>
      </Section>
    );
  }
  return (
    <Section
      id="trends"
      heading={t.history.trendsHeading(first, last)}
      finding={finding}
      rail={
        <>
          {t.history.trendNotes(f.tick(high, Number.isInteger(high) ? 0 : 1)).map(note => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
          <Legend
            items={[
              ['own', <Say key="own" context={context} s={t.history.own(unit)} />],
              ...(model.level === null ? [] : ([['upright', intervalTexts[lang].name(model.level)]] as const)),
              ['medianLine', w.key.median],
              ['half', w.key.half],
              ['break', w.key.break],
            ]}
          />
        </>
      }
    >
      <TrendPanels
        context={context}
        panels={axes.map(({ node, standing }, i) => {
          const points = model.years.flatMap(y => {
            const s = model.standing(y, unit.code, node.id);
            return s ? [{ year: y, score: s.score }] : [];
          });
          return {
            no: node.id,
            name: context.t(node.name),
            value: standing ? f.score(standing.score) : w.none,
            drawing: drawn.trends[i]!,
            title: t.history.panelTitle(context.t(node.name), first, last),
            ...(at.linked === null && {
              description: t.history.panelText(
                points,
                model
                  .allSeries(node.id)
                  .slice(1)
                  .map(s => s.from),
              ),
            }),
          };
        })}
      />
      {breaks.length > 0 && <p class="note">{t.history.breaks(breaks)}</p>}
    </Section>
  );
}

/** From the first year of the axis's series with a score to the page's year; none where there is but one. */
function spanOf({ context, at }: View, { node }: AxisFacts): readonly Span[] {
  const { model, unit, year } = at;
  const series = model.series(node.id, year);
  if (!series) return [];
  const scored = model.years.flatMap(y => {
    const s = y >= series.from && y <= year ? model.standing(y, unit.code, node.id) : undefined;
    return s ? [{ year: y, score: s.score }] : [];
  });
  const [start, end] = [scored[0], scored.at(-1)];
  if (!start || !end || start.year === end.year) return [];
  return [
    { no: node.id, name: context.t(node.name), from: start.year, to: end.year, start: start.score, end: end.score },
  ];
}
