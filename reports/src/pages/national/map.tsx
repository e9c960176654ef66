import { mapDescription, TileMapFigure } from '../../parts/tile-map.js';
import type { Context } from '../../site/context.js';
import { national } from '../../texts/national.js';
import type { NationalDrawings } from './drawings.js';

/** The country in four groups by the total. */
export function NationalMap({ context, drawn }: { context: Context; drawn: NationalDrawings }) {
  const { model, lang, t, text } = context;
  const { year } = drawn;
  const root = model.root(year);
  const says = national[lang];
  if (model.geography.tiles.length === 0) return null;
  return (
    <section class="mapbox" aria-labelledby="map">
      <h2 id="map">{says.mapHeading}</h2>
      <TileMapFigure
        context={context}
        drawing={drawn.map}
        year={year}
        node={root.id}
        title={says.mapTitle(text('short'), year, t(root.name))}
        description={mapDescription(context, year, root.id)}
      />
    </section>
  );
}
