import { Movers } from '../../parts/movers.js';
import { Say } from '../../parts/names.js';
import { RankedList } from '../../parts/ranked-list.js';
import { mapDescription, TileMapFigure } from '../../parts/tile-map.js';
import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { atlas } from '../../texts/atlas.js';
import { nodeTexts } from '../../texts/node.js';
import type { NodeDrawing } from './drawings.js';
import { earlierOf, middleGroups, nounsOf } from './facts.js';
import { RegionTable } from './regions.js';

interface AtlasProps {
  readonly context: Context;
  readonly drawn: NodeDrawing;
  /** Prints each unit's change beside its score. */
  readonly changes?: boolean;
}

/** All units on one node in one year: on the map, ranked, who moved most, and by region. */
export function Atlas({ context, drawn, changes = false }: AtlasProps) {
  return (
    <div class={changes ? 'atlas changes' : 'atlas'}>
      <MapBox context={context} drawn={drawn} />
      <Ranking context={context} drawn={drawn} changes={changes} />
      <div class="sidebox">
        <Moves context={context} drawn={drawn} />
        <RegionTable context={context} year={drawn.year} node={drawn.node} />
      </div>
    </div>
  );
}

function MapBox({ context, drawn }: { context: Context; drawn: NodeDrawing }) {
  const { model, lang, t } = context;
  const { year, node } = drawn;
  if (model.geography.tiles.length === 0) return null;
  return (
    <section class="mapbox" aria-labelledby="map">
      <h2 id="map">{atlas[lang].mapHeading}</h2>
      <TileMapFigure
        context={context}
        drawing={drawn.map}
        year={year}
        node={node}
        title={atlas[lang].mapTitle(t(model.node(node, year)!.name), year)}
        description={mapDescription(context, year, node)}
      />
    </section>
  );
}

function Ranking({ context, drawn, changes }: Required<AtlasProps>) {
  const { model, lang, f, text } = context;
  const { year, node } = drawn;
  const says = nodeTexts[lang];
  const middle = middleGroups(model, year, node);
  const of = model.ranking(year, node).length;
  return (
    <section class="rankbox" aria-labelledby="rank">
      <h2 id="rank">
        {says.rankedHeading(of, model.units.length, { one: text('unit_one'), many: text('unit_many') })}
      </h2>
      {middle && (
        <p class="find">
          <Say context={context} s={says.close(middle.count, middle.lowest, middle.highest, f, nounsOf(context))} />
        </p>
      )}
      <RankedList context={context} drawn={drawn.ranked} changes={changes} />
    </section>
  );
}

function Moves({ context, drawn }: { context: Context; drawn: NodeDrawing }) {
  const { model, lang, f, text } = context;
  const { year, node, movers } = drawn;
  if (model.single) return null;
  const says = nodeTexts[lang];
  const nouns = nounsOf(context);
  const before = model.before(year);
  const count = model.changeCount(year, node);
  if (!movers || !count || before === undefined) {
    const earlier = earlierOf(context, year, node);
    return (
      <section class="movebox" aria-labelledby="moves">
        <h2 id="moves">{says.moversHeadingNone}</h2>
        <p>
          <Say context={context} s={says.noMoves(earlier, year)} /> {earlier.kind === 'break' && says.ranksBeside}
        </p>
      </section>
    );
  }
  const [up, down] = [movers.up[0], movers.down[0]];
  const top = (mover: typeof up) => (mover ? { unit: ref(mover.unit), delta: mover.to - mover.from } : null);
  const beyond = [...movers.up, ...movers.down].filter(m => {
    const verdict = model.change(year, m.unit.code, node)?.verdict;
    return verdict === 'up' || verdict === 'down';
  }).length;
  return (
    <section class="movebox" aria-labelledby="moves">
      <h2 id="moves">{says.moversHeading(before, year)}</h2>
      <p class="find">
        <Say context={context} s={says.movers(top(up), top(down), f, nouns)} />
      </p>
      <Movers context={context} drawn={movers} year={year} />
      {(up ?? down) && (
        <p class="note">
          <Say
            context={context}
            s={
              model.tested(year, node)
                ? says.countsTested(count, before, year, nouns)
                : says.moversNote(movers.up.length, movers.down.length, count.both, beyond, text('rule_short'), nouns)
            }
          />
        </p>
      )}
    </section>
  );
}
