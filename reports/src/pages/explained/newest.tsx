import { Legend } from '../../parts/marks.js';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { methodsLink } from '../methods/anchors.js';
import { Apart } from './apart.js';
import { Evidence } from './evidence.js';
import type { MovedPair, Pair } from './pairs.js';
import { alone, causes, scoredInBoth } from './told.js';
import { anchorOf, type View } from './view.js';

/** The newest two editions, laid open. */
export function Newest(view: View & { readonly pair: Pair }) {
  const { context, t, pair } = view;
  const heading = t.pair(pair.from, pair.to);
  if (pair.kind === 'missing') {
    return (
      <Section id={anchorOf(pair.to)} heading={heading} finding={<Say context={context} s={alone(view, pair)} />}>
        {null}
      </Section>
    );
  }
  if (pair.kind === 'broken') {
    return (
      <Section id={anchorOf(pair.to)} heading={heading} finding={t.onlyRanks}>
        <Apart {...view} pair={pair} />
      </Section>
    );
  }
  return (
    <Section
      id={anchorOf(pair.to)}
      heading={heading}
      finding={<Say context={context} s={causes(view, pair)} />}
      rail={<Reading {...view} pair={pair} />}
    >
      <Evidence {...view} pair={pair} newest />
    </Section>
  );
}

/** How to read the drawings. */
function Reading({ context, t, model, pair }: View & { readonly pair: MovedPair }) {
  return (
    <>
      {t.reading.map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Legend
        items={[
          ['was', pair.from],
          ['rise', t.key.rise],
          ['fall', t.key.fall],
          ['now', pair.to],
        ]}
      />
      <p class="note">
        {t.split(scoredInBoth(model, pair))} <a href={methodsLink(context, 'rank-moves')}>{t.how}</a>
      </p>
    </>
  );
}
