import { GroupKey } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Picture } from '../../parts/picture.js';
import { Section } from '../../parts/section.js';
import { standOf } from './unit-year.js';
import type { View } from './view.js';

/** The unit's rank by total in every year, lines only inside a series. */
export function Ranks({ context, t, at, drawn }: View) {
  const { model, unit, year, root } = at;
  const [first, last] = [model.years[0]!, model.newest];
  const ranks = model.years.flatMap(y => standOf(model, unit, y) ?? []);
  const heading = t.history.ranksHeading;
  if (ranks.length === 0) {
    return (
      <Section id="ranks" heading={heading} finding={<Say context={context} s={t.history.noRanks(unit)} />}>
        {null}
      </Section>
    );
  }
  const position = new Map(ranks.map(r => [r, model.standing(r.year, unit.code, root.id)!.percentile]));
  const best = Math.max(...position.values());
  const worst = Math.min(...position.values());
  const latest = ranks.at(-1)!;
  const counts = model.years.map(y => model.spread(y, root.id)!.of);
  return (
    <Section
      id="ranks"
      print="keep"
      heading={heading}
      finding={
        ranks.length === 1
          ? t.history.oneRank(latest)
          : t.history.ranks(
              ranks.filter(r => position.get(r) === best),
              ranks.filter(r => position.get(r) === worst),
              latest.year > year ? latest : null,
            )
      }
      rail={
        <>
          <p class="note">{t.history.ranksNote(Math.min(...counts), Math.max(...counts))}</p>
          <GroupKey context={context} />
        </>
      }
    >
      <Picture
        context={context}
        drawing={drawn.ranks}
        class="hist"
        title={t.history.ranksTitle(unit, first, last)}
        description={t.history.ranksText(ranks)}
      />
    </Section>
  );
}
