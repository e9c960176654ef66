import { Section } from '../../parts/section.js';
import { methodsLink } from '../methods/anchors.js';
import { Apart } from './apart.js';
import { Evidence, Prose } from './evidence.js';
import type { Pair } from './pairs.js';
import { causes, inShort, mainly } from './told.js';
import { anchorOf, type View } from './view.js';

/** Every earlier pair of successive editions, folded; what happened in the fewest words stays in sight. */
export function Earlier(view: View) {
  const { context, t, model } = view;
  const [, ...pairs] = view.pairs;
  if (pairs.length === 0) return null;
  const compared = pairs.filter(pair => pair.kind === 'moved').length;
  return (
    <Section
      id="earlier"
      heading={t.earlier}
      finding={t.earlierFinding(compared, pairs.length)}
      rail={
        <>
          {pairs.some(pair => pair.kind === 'broken') && (
            <p class="note">
              {t.onlyRanks} <a href={methodsLink(context, 'series')}>{t.series}</a>
            </p>
          )}
          <p class="note">{t.head.firstYear(model.years[0]!)}</p>
        </>
      }
    >
      {pairs.map(pair => (
        <OnePair key={pair.to} {...view} pair={pair} />
      ))}
    </Section>
  );
}

function OnePair(view: View & { readonly pair: Pair }) {
  const { context, t, pair } = view;
  return (
    <details>
      <summary>
        <b>{t.pair(pair.from, pair.to)}</b>: {inShort(view, pair)}
      </summary>
      <div id={anchorOf(pair.to)}>
        <Prose context={context} told={[mainly(view, pair), ...(pair.kind === 'moved' ? [causes(view, pair)] : [])]} />
        {pair.kind === 'moved' && <Evidence {...view} pair={pair} />}
        {pair.kind === 'broken' && <Apart {...view} pair={pair} />}
      </div>
    </details>
  );
}
