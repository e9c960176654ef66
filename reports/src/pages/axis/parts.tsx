import { Legend } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import { TrendPanels } from '../../parts/trend-panels.js';
import { together } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { subjectsOf } from '../../site/subjects.js';
import { axisTexts, type PartBreak, type PartMove, type PartReach } from '../../texts/axis.js';
import { capital } from '../../texts/grammar.js';
import { nodeTexts } from '../../texts/node.js';
import { level } from '../../texts/node-words.js';
import { comparableBefore } from '../node/facts.js';
import type { PartPanel } from './drawings.js';

interface PartsProps {
  readonly context: Context;
  readonly node: string;
  readonly year: number;
  readonly panels: readonly PartPanel[];
}

/** The sub-axes of an axis over the years, all units together: lowest to highest, middle half, median. */
export function AxisParts({ context, node, year, panels }: PartsProps) {
  const { model, lang, w, f, t, text, href } = context;
  const texts = axisTexts[lang];
  const notes = [...texts.breaks(breaksOf(context, panels)), movedOf(context, node, year)].filter(Boolean);
  return (
    <Section
      id="parts"
      heading={capital(texts.partsHeading(panels.length, text('sub_axis_one'), text('sub_axis_many')), context.lang)}
      finding={
        <Say
          context={context}
          s={together(texts.partsMove(moveOf(context, node, year)), reachOf(context, node, year))}
        />
      }
      print="keep"
      rail={
        <>
          <p class="note">{texts.partsNote}</p>
          <Legend
            items={[
              ['medianLine', w.key.median],
              ['half', w.half.told],
              ['span', w.key.range],
              ['break', w.key.break],
            ]}
          />
        </>
      }
    >
      <TrendPanels
        context={context}
        panels={panels.map(panel => ({
          no: panel.node,
          name: <a href={href({ page: 'sub-axis', node: panel.node })}>{t(model.node(panel.node, year)!.name)}</a>,
          value: f.score(model.spread(year, panel.node)!.median),
          drawing: panel.drawing,
          title: texts.panelTitle(t(model.node(panel.node, year)!.name), panel.from, panel.to),
          description: describe(context, panel, year),
        }))}
      />
      <Notes items={notes} />
    </Section>
  );
}

/** The sub-axis whose median moved most since the year before, of those that compare. */
function moveOf({ model, f, t }: Context, node: string, year: number): PartMove | null {
  const moves = model.subAxes(year, node).flatMap(part => {
    const before = comparableBefore(model, year, part.id);
    if (before === undefined) return [];
    const [from, to] = [model.spread(before, part.id)!.median, model.spread(year, part.id)!.median];
    return [{ part, from, to }];
  });
  const most = moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
  if (!most) return null;
  const { part, from, to } = most;
  const way = level(to, from) || f.score(to) === f.score(from) ? 'level' : to > from ? 'up' : 'down';
  return { id: part.id, name: t(part.name), from: f.score(from), to: f.score(to), way };
}

function reachOf({ model, lang, f, t }: Context, node: string, year: number) {
  const parts = model
    .subAxes(year, node)
    .flatMap(part => {
      const reach = model.reach(year, part.id);
      return reach ? [{ part, share: reach.share }] : [];
    })
    .sort((a, b) => b.share - a.share);
  const [best, worst] = [parts[0], parts.at(-1)];
  if (!best || !worst || best === worst) return [];
  const written = ({ part, share }: typeof best): PartReach => ({
    id: part.id,
    name: t(part.name),
    share: f.percent(share),
    ceiling: part.ceiling < part.hi ? f.score(part.ceiling) : null,
  });
  return axisTexts[lang].partsReach(written(best), written(worst));
}

/** Where lines break: a reason that holds for several sub-axes in one year stands once. */
function breaksOf({ model, t }: Context, panels: readonly PartPanel[]): readonly PartBreak[] {
  const breaks = new Map<string, { year: number; why: string; ids: string[] }>();
  for (const { node, from, to } of panels) {
    for (const series of model.allSeries(node)) {
      if (series.from <= from || series.from > to || !series.why) continue;
      const why = t(series.why);
      const key = `${series.from}/${why}`;
      const known = breaks.get(key);
      if (known) known.ids.push(node);
      else breaks.set(key, { year: series.from, why, ids: [node] });
    }
  }
  return [...breaks.values()].sort((a, b) => a.year - b.year);
}

/** Codes of this axis that named another subject in other years. */
function movedOf({ model, lang, t }: Context, node: string, year: number): string | null {
  const others = model
    .subAxes(year, node)
    .flatMap(({ id }) => subjectsOf(model.methodology, id).filter(s => year < s.from || year > s.to))
    .map(({ node: id, from, to, last }) => ({ id, name: t(last.name), years: nodeTexts[lang].years(from, to) }));
  return others.length > 0 ? axisTexts[lang].moved(others) : null;
}

function describe({ model, lang, f }: Context, { node, from, to }: PartPanel, year: number): string {
  const years = [...new Set([from, year, to])].sort((a, b) => a - b);
  const breaks = model
    .allSeries(node)
    .map(s => s.from)
    .filter(start => start > from && start <= to);
  return axisTexts[lang].panel(
    years.map(y => ({ year: y, median: f.score(model.spread(y, node)!.median) })),
    breaks,
  );
}
