import { together } from '../../sentence.js';
import type { Group } from '../../site/rows.js';
import { Told } from './told.js';
import type { View } from './view.js';

/** All totals on one line, with the groups' names below and the unit's own above. None without a total. */
export function Strip({ context, t, at, drawn }: View) {
  const { f, w } = context;
  const { model, unit, year, stand, root, spread } = at;
  if (!stand) return null;
  const ranking = model.ranking(year, root.id);
  const [best, worst] = [ranking[0]!, ranking.at(-1)!];
  const highest = { unit: best.unit, score: best.standing.score };
  const lowest = { unit: worst.unit, score: worst.standing.score };
  const { own, zones } = drawn.strip;
  const id = context.id();
  return (
    <figure class="strip">
      <svg class="stripsvg" height={drawn.strip.height} role="img" aria-labelledby={`${id} ${id}d`}>
        <title id={id}>{t.facts.stripTitle(unit, stand.of)}</title>
        <desc id={`${id}d`}>{t.facts.stripText(stand, lowest, highest)}</desc>
        <g>
          <g dangerouslySetInnerHTML={{ __html: drawn.strip.body }} />
          {zones.map(({ group, x }) => (
            <text key={group} class="mid wideonly" x={x} y="64">
              {group > 0 && w.groups[group as Group]}
            </text>
          ))}
          {own && (
            <text class={`${own.anchor} b big`} x={own.x} y="11">
              {unit.name.vi} {f.score(stand.score)}
            </text>
          )}
        </g>
      </svg>
      <figcaption>
        <Told
          context={context}
          at={at}
          s={together(t.facts.stripCaption(lowest, highest), stand.score === spread.median && t.facts.middle(unit))}
        />
      </figcaption>
    </figure>
  );
}
