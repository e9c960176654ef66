import { Legend } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { level } from '../../texts/node-words.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import type { SeriesDrawing } from './drawings.js';
import { type Shown, seriesYears } from './subject.js';
import { YearsTable } from './years-table.js';

/** How all units lay in each year of the subject shown, in series that do not join. */
export function SubAxisYears({
  context,
  shown,
  drawn,
}: {
  context: Context;
  shown: Shown;
  drawn: readonly SeriesDrawing[];
}) {
  const { model, lang, t, w, f } = context;
  const { node, here } = shown;
  const texts = subAxisTexts[lang];
  const series = seriesYears(context, shown);
  const [from, to] = [series[0]!, series.at(-1)!];
  const [first, last] = [model.spread(from, node)!.median, model.spread(to, node)!.median];
  const way = level(last, first) || f.score(last) === f.score(first) ? 'level' : last > first ? 'up' : 'down';
  return (
    <Section
      id="years"
      heading={texts.yearsHeading}
      finding={
        <Say context={context} s={texts.seriesMove({ from, to, first: f.score(first), last: f.score(last), way })} />
      }
      rail={
        <>
          <p class="note">{texts.yearsNote}</p>
          <Legend
            items={[
              ['median', w.key.median],
              ['half', w.key.half],
              ['range', w.key.range],
            ]}
          />
        </>
      }
    >
      <YearsTable context={context} node={node} name={t(here.name)} drawn={drawn} />
    </Section>
  );
}
