import { UnitDirectory } from '../../parts/unit-directory.js';
import type { Context } from '../../site/context.js';
import { home } from '../../texts/home.js';
import { national } from '../../texts/national.js';
import { nounsOf, regionShares } from '../national/figures.js';

/** Every unit by region, each with the colour of its group. */
export function Units({ context }: { context: Context }) {
  const { model, lang } = context;
  const nouns = nounsOf(context);
  const [high, low] = [1, 4].map(group => regionShares(context, model.newest, group as 1 | 4));
  return (
    <section class="rankbox" aria-labelledby="units">
      <h2 id="units">{home[lang].unitsHeading(nouns)}</h2>
      <p class="find">{national[lang].regions(high!, low!, nouns)}</p>
      <UnitDirectory context={context} year={model.newest} filter />
    </section>
  );
}
