import type { Context } from '../../site/context.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import type { Shown } from './subject.js';

interface NeighboursProps {
  readonly context: Context;
  readonly shown: Shown;
  /** The codes before and after this one in reading order, each with its page. */
  readonly previous: Shown | undefined;
  readonly next: Shown | undefined;
}

/** The sub-axes of the same axis, and the pages before and after this one. */
export function Neighbours({ context, shown, previous, next }: NeighboursProps) {
  const { model, lang, t, href } = context;
  const { node, year, here } = shown;
  const texts = subAxisTexts[lang];
  const link = ({ node: id, here: to }: Shown) => (
    <a href={href({ page: 'sub-axis', node: id })}>
      <span class="no">{id}</span> {t(to.name)}
    </a>
  );
  return (
    <nav class="axes" aria-labelledby="other">
      <h2 id="other">{texts.siblings(here.parent ?? '')}</h2>
      <ul>
        {model.subAxes(year, here.parent ?? undefined).map(part => (
          <li key={part.id}>
            {part.id === node ? (
              <b aria-current="page">
                <span class="no">{part.id}</span> {t(part.name)}
              </b>
            ) : (
              <a href={href({ page: 'sub-axis', node: part.id })}>
                <span class="no">{part.id}</span> {t(part.name)}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p class="onward">
        {previous && (
          <span>
            {texts.previous}: {link(previous)}
          </span>
        )}
        {next && (
          <span>
            {texts.next}: {link(next)}
          </span>
        )}
      </p>
    </nav>
  );
}
