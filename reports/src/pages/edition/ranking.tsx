import { type RankedDrawing, RankedList } from '../../parts/ranked-list.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { nounsOf } from '../national/figures.js';

/** Every unit with a total, in bands from High to Low. */
export function Ranking({ context, drawn }: { context: Context; drawn: RankedDrawing }) {
  const { model, lang, f } = context;
  const spread = model.spread(drawn.year, drawn.node)!;
  return (
    <section class="rankbox" aria-labelledby="ranking">
      <h2 id="ranking">{edition[lang].rankingHeading(spread.of, nounsOf(context))}</h2>
      <p class="find">{edition[lang].spread(f.score(spread.q1), f.score(spread.q3), nounsOf(context))}</p>
      <RankedList context={context} drawn={drawn} />
    </section>
  );
}
