import type { Region } from '@papi/methodology';
import type { Context } from '../../site/context.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf } from '../national/figures.js';
import { groupCounts } from './figures.js';

/** Links to the other regions, with how many of their units are in each group. */
export function Others({ context, region }: { context: Context; region: Region }) {
  const { model, lang, w, t, href } = context;
  const says = texts[lang];
  const others = model.regions.filter(r => r !== region);
  if (others.length === 0) return null;
  return (
    <nav class="axes" aria-labelledby="others">
      <h2 id="others">{says.others(nounsOf(context))}</h2>
      <ul class="others">
        {others.map(other => (
          <li key={other.code}>
            <a href={href({ page: 'region', region: other.code })}>{t(other.name)}</a>
            <span class="note">
              {groupCounts(model, other, model.newest)
                .groups.map(g => says.groupCount(w.groups[g.group], g.count))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
