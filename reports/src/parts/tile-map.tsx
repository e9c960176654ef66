import type { Drawing, TileMap } from '@papi/charts';
import type { ComponentChildren } from 'preact';
import { plain, ref } from '../sentence.js';
import type { Context } from '../site/context.js';
import type { Model } from '../site/model.js';
import type { Group } from '../site/rows.js';
import { atlas } from '../texts/atlas.js';
import { surveyTexts } from '../texts/survey.js';
import { Say } from './names.js';
import { Picture } from './picture.js';
import { cornersFree } from './tile-corners.js';

/** The tiles of one node in one year, for `tileMaps` of charts. `own` is the unit the page is about. */
export function tilesOf(model: Model, year: number, node: string, own?: string): TileMap {
  const outside = new Set(model.outside.map(unit => unit.code));
  return {
    tiles: model.geography.tiles.map(tile => ({
      row: tile.row,
      col: tile.col,
      label: tile.label,
      mark: tile.part === null ? model.unit(tile.unit).mark : tile.id,
      // Parts and units that were not surveyed stand apart from those whose score is missing.
      group: tile.part !== null || outside.has(tile.unit) ? null : (model.standing(year, tile.unit, node)?.group ?? 0),
      own: tile.part === null && tile.unit === own,
    })),
  };
}

interface TileMapProps {
  readonly context: Context;
  readonly drawing: Drawing;
  readonly year: number;
  readonly node: string;
  /** What the map shows: `Cung ứng dịch vụ công 2023, bốn nhóm`. */
  readonly title: string;
  /** What stands out, for those who cannot see it; every group stands in a list beside the map too. */
  readonly description: string;
  /** More to say under the map. */
  readonly note?: ComponentChildren;
}

/** All units as tiles in four groups, with what each group holds; nothing for units that have no tiles. */
export function TileMapFigure({ context, drawing, year, node, title, description, note }: TileMapProps) {
  const { model, lang, f, text, textIfAny } = context;
  const t = atlas[lang];
  const spread = model.spread(year, node);
  const withheld = model.withheld(year, node);
  const outside = model.outside.length;
  return (
    <figure class={cornersFree(model.geography.tiles) ? 'map corner' : 'map'}>
      {spread && (
        <ul class="mapkey">
          {groupsOf(model, year, node).map(({ group, count }) => (
            <li key={group}>
              <span class={`chip k${group}`}>
                <b>
                  {context.w.groups[group]} · {count}
                </b>
              </span>{' '}
              <span>{t.cut(group, spread, f)}</span>
            </li>
          ))}
          {outside > 0 && (
            <li>
              <span class="chip none">
                <b>
                  {surveyTexts[lang].outsideShort} · {outside}
                </b>
              </span>
            </li>
          )}
          {withheld.length > 0 && (
            <li>
              <span class="chip k0">
                <b>
                  {t.withheldCount} · {withheld.length}
                </b>
              </span>
            </li>
          )}
        </ul>
      )}
      <Picture context={context} drawing={drawing} class="tiles" title={title} description={description} />
      <figcaption class="note">
        {spread && t.mapNote(spread.of, model.units.length, text('unit_many'))}{' '}
        {outside > 0 && `${surveyTexts[lang].outside(outside, text('unit_many'))} `}
        {withheld.length > 0 && <Say context={context} s={t.withheld(withheld.map(ref), year)} />}{' '}
        {note ?? textIfAny('islands')}
      </figcaption>
    </figure>
  );
}

/** The groups that have a unit, best first, with how many. */
export function groupsOf(
  model: Model,
  year: number,
  node: string,
): readonly { readonly group: Group; readonly count: number }[] {
  const rows = model.ranking(year, node);
  return ([1, 2, 3, 4] as const)
    .map(group => ({ group, count: rows.filter(row => row.standing.group === group).length }))
    .filter(({ count }) => count > 0);
}

/** How many units of each region are in a group, most first, as words: `Tây Nguyên 4, Đông Nam Bộ 2`. */
export function regionsIn(
  context: Context,
  year: number,
  node: string,
  group: Group,
): readonly (readonly [string, number])[] {
  const { model, t } = context;
  return model.regions
    .map(
      region =>
        [
          t(region.name),
          model.unitsIn(region.code).filter(u => model.standing(year, u.code, node)?.group === group).length,
        ] as const,
    )
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
}

/** The description of a map in words: which regions the highest and the lowest group lie in, and who is withheld. */
export function mapDescription(context: Context, year: number, node: string): string {
  const { model, w, lang } = context;
  const parts = groupsOf(model, year, node).map(
    ({ group }) =>
      `${w.groups[group]}: ${regionsIn(context, year, node, group)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}.`,
  );
  const withheld = model.withheld(year, node);
  return [...parts, withheld.length > 0 && plain(atlas[lang].withheld(withheld.map(ref), year))]
    .filter(Boolean)
    .join(' ');
}
