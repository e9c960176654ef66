import type { PageMaker } from '../../build/jobs.js';
import { drawRanked } from '../../parts/ranked-list.js';
import type { Model } from '../../site/model.js';
import { drawOverUnits } from '../groups/over-units.js';
import { drawNational } from '../national/drawings.js';
import { editionPage } from './page.js';

/** The page of every year with scores. */
export function editionPages(model: Model): readonly PageMaker[] {
  const national = drawNational(model, model.years);
  return model.years.map((year, i) => {
    const root = model.root(year).id;
    const ranked = drawRanked(model, year, root);
    const groups = drawOverUnits(model, year, root);
    return { route: { page: 'edition', year }, make: context => editionPage(context, national[i]!, ranked, groups) };
  });
}
