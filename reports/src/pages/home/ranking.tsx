import { type RankedDrawing, RankedList } from '../../parts/ranked-list.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { nounsOf } from '../national/figures.js';

/** Every unit with a total and its interval, in bands from High to Low. */
export function HomeRanking({ context, drawn }: { context: Context; drawn: RankedDrawing }) {
  const { model, lang, f } = context;
  const spread = model.spread(drawn.year, drawn.node)!;
  const says = edition[lang];
  return (
    <Section
      id="ranking"
      heading={says.rankingHeading(spread.of, nounsOf(context))}
      finding={says.spread(f.score(spread.q1), f.score(spread.q3), nounsOf(context))}
    >
      <div>
        <RankedList context={context} drawn={drawn} />
      </div>
    </Section>
  );
}
