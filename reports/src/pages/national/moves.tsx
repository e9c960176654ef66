import type { ComponentChildren } from 'preact';
import { Movers } from '../../parts/movers.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { national } from '../../texts/national.js';
import type { NationalDrawings } from './drawings.js';
import { nounsOf, totalNews } from './figures.js';
import { moveNews } from './rank-moves.js';

interface NationalMovesProps {
  readonly context: Context;
  readonly drawn: NationalDrawings;
  /** As a box beside a list, not across the page. */
  readonly boxed?: boolean;
}

/** Who rose and who fell most in the ranking, and how usual that is; or why the two years do not compare. */
export function NationalMoves({ context, drawn, boxed = false }: NationalMovesProps) {
  const { model, lang } = context;
  const { year, moves } = drawn;
  const says = national[lang];
  const before = model.before(year);
  if (before === undefined) return null;
  const Frame = boxed ? Box : Across;
  if (!moves) {
    return (
      <Frame heading={says.apartHeading(before)}>
        <p>{says.apart(year, before, totalNews(context, year).why ?? '')}</p>
      </Frame>
    );
  }
  const nouns = nounsOf(context);
  const root = model.root(year).id;
  const of = (y: number) => model.spread(y, root)?.of ?? 0;
  return (
    <Frame
      heading={says.movesHeading}
      finding={
        <Say
          context={context}
          s={says.moves(moveNews(context, { ...moves, year }, { smallest: true }), nouns)}
          year={year}
        />
      }
      note={says.movesNote(year, before, moves.both, of(before), of(year), nouns)}
    >
      <Movers context={context} drawn={moves.drawn} year={year} wide={!boxed} />
    </Frame>
  );
}

interface FrameProps {
  readonly heading: string;
  readonly finding?: ComponentChildren;
  readonly note?: string;
  readonly children: ComponentChildren;
}

function Across({ heading, finding, note, children }: FrameProps) {
  return (
    <Section id="moves" heading={heading} finding={finding} rail={note && <p class="note">{note}</p>} print="keep">
      {children}
    </Section>
  );
}

function Box({ heading, finding, note, children }: FrameProps) {
  return (
    <section class="movebox" aria-labelledby="moves">
      <h2 id="moves">{heading}</h2>
      {finding && <p class="find">{finding}</p>}
      {children}
      {note && <p class="note">{note}</p>}
    </section>
  );
}
