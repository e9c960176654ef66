import { downloadsOf } from '../../downloads/list.js';
import { Files } from '../../parts/files.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Fold, Notes, Scroll } from '../../parts/table.js';
import { caveatsOf } from './caveats.js';
import { FullTable } from './full-table.js';
import type { View } from './view.js';

/** Every figure of the unit and year, what to mind when reading them, and the files they come in. */
export function Figures(view: View) {
  const { context, t, at } = view;
  const { unit, year, model } = at;
  const subAxes = model.subAxes(year).length;
  return (
    <Section id="figures" heading={t.data.dataHeading}>
      {at.scored && (
        <Fold summary={t.data.summary(unit, year, at.axes.length, subAxes)}>
          <Scroll context={context} label={t.data.summary(unit, year, at.axes.length, subAxes)}>
            <FullTable {...view} />
          </Scroll>
        </Fold>
      )}
      <Notes items={caveatsOf(view).map((s, i) => <Say key={i} context={context} s={s} />)} />
      <div class="dl">
        <h3>{t.data.filesHeading}</h3>
        <Files
          context={context}
          paths={[
            `data/unit/${unit.slug}.csv`,
            `data/unit/${unit.slug}.json`,
            `data/scores-${year}.csv`,
            ...(model.single ? [] : ['data/series.csv']),
            ...downloadsOf(model).survey.map(file => file.path),
          ]}
        />
      </div>
    </Section>
  );
}
