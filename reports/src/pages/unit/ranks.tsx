import { GroupKey } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Picture } from '../../parts/picture.js';
import { Section } from '../../parts/section.js';
import type { View } from './view.js';

/** The unit's rank by total in every year, lines only inside a series; nothing on pages of older years. */
export function Ranks({ context, t, at, drawn }: View) {
  if (!drawn.ranks) return null;
  const { model, unit, year } = at;
  const [first, last] = [model.years[0]!, model.newest];
  const ranks = model.years.flatMap(y => model.standing(y, unit.code, model.root(y).id) ?? []);
  const heading = t.history.ranksHeading;
  if (ranks.length === 0) {
    return (
      <Section id="ranks" heading={heading} finding={<Say context={context} s={t.history.noRanks(unit)} />}>
        {null}
      </Section>
    );
  }
  const best = Math.max(...ranks.map(r => r.percentile));
  const worst = Math.min(...ranks.map(r => r.percentile));
  const latest = ranks.at(-1)!;
  const counts = model.years.map(y => model.spread(y, model.root(y).id)!.of);
  return (
    <Section
      id="ranks"
      print="keep"
      heading={heading}
      finding={
        ranks.length === 1
          ? t.history.oneRank(latest)
          : t.history.ranks(
              ranks.filter(r => r.percentile === best),
              ranks.filter(r => r.percentile === worst),
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
