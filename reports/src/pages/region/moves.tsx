import type { Region } from '@papi/methodology';
import { Movers } from '../../parts/movers.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { ref, together } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { national } from '../../texts/national.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf, totalNews } from '../national/figures.js';
import { moveNews } from '../national/rank-moves.js';
import type { RegionMoves as Moves } from './drawings.js';

interface RegionMovesProps {
  readonly context: Context;
  readonly region: Region;
  readonly moves: Moves | null;
}

/** How each unit's rank moved since the edition before; or why the two years do not compare. */
export function RegionMoves({ context, region, moves }: RegionMovesProps) {
  const { model, lang } = context;
  const year = model.newest;
  const before = model.before(year);
  if (before === undefined) return null;
  const says = texts[lang];
  if (!moves) {
    return (
      <Section id="moves" heading={national[lang].apartHeading(before)}>
        <p>{national[lang].apart(year, before, totalNews(context, year).why ?? '')}</p>
      </Section>
    );
  }
  const root = model.root(year).id;
  const moved = new Set([...moves.up, ...moves.down].map(m => m.unit));
  const kept = model.unitsIn(region.code).filter(u => {
    const change = model.change(year, u.code, root);
    return change !== undefined && change.verdict !== 'not comparable' && !moved.has(u);
  });
  const finding = together(
    national[lang].moves(moveNews(context, { ...moves, year }), nounsOf(context)),
    moved.size > 0 && says.kept(kept.map(ref), before),
  );
  return (
    <Section
      id="moves"
      heading={says.movesHeading(before, year)}
      finding={<Say context={context} s={finding} year={year} />}
      rail={
        <p class="note">
          {says.movesNote(
            before,
            year,
            model.spread(before, root)?.of ?? 0,
            model.spread(year, root)?.of ?? 0,
            nounsOf(context),
          )}
        </p>
      }
      print="keep"
    >
      <Movers context={context} drawn={moves.drawn} year={year} wide />
    </Section>
  );
}
