import type { Region } from '@papi/methodology';
import { Say } from '../../parts/names.js';
import { Picture } from '../../parts/picture.js';
import { Section } from '../../parts/section.js';
import { plain, ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { region as texts } from '../../texts/region.js';
import { AxisLink } from '../national/axes.js';
import { nounsOf } from '../national/figures.js';
import type { RegionDrawings } from './drawings.js';
import { rankedIn, rankRanges } from './figures.js';

interface StripsProps {
  readonly context: Context;
  readonly region: Region;
  readonly drawn: RegionDrawings;
}

/** The region's units on each axis against the four national groups. */
export function Strips({ context, region, drawn }: StripsProps) {
  const { model, lang, f, t } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const ranges = rankRanges(model, region, year);
  if (!ranges) return null;
  return (
    <Section
      id="apart"
      heading={says.stripsHeading(nouns)}
      finding={says.stripsFinding(...ranges, nouns)}
      rail={<p class="note">{says.stripsNote(nouns)}</p>}
      print="keep"
    >
      <div class="strips">
        {drawn.strips.map(({ axis, drawing }) => {
          const ranked = rankedIn(model, region, year, axis.id);
          const [best, worst] = [ranked[0]!.standing.score, ranked.at(-1)!.standing.score];
          const at = (score: number) =>
            says.stripEnd(
              ranked.filter(r => r.standing.score === score).map(r => ref(r.unit)),
              f.score(score),
            );
          const [lowest, highest] = [at(worst), at(best)];
          return (
            <div key={axis.id}>
              <h3>
                <span class="no">{axis.id}</span> <AxisLink context={context} axis={axis} year={year} />
              </h3>
              <Picture
                context={context}
                drawing={drawing}
                class="stripsvg"
                title={says.stripTitle(t(axis.name), plain(lowest), plain(highest))}
              />
              <p class="note ends" aria-hidden="true">
                {worst < best && (
                  <span>
                    <Say context={context} s={lowest} />
                  </span>
                )}
                <span>
                  <Say context={context} s={highest} />
                </span>
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
