import type { PageMaker } from '../../build/jobs.js';
import type { Model } from '../../site/model.js';
import { drawRegions } from './drawings.js';
import { regionPage } from './page.js';

/** The page of every region, with the newest edition. */
export function regionPages(model: Model): readonly PageMaker[] {
  const drawn = drawRegions(model);
  return model.regions.map((region, i) => ({
    route: { page: 'region', region: region.code },
    make: context => regionPage(context, region, drawn[i]!),
  }));
}
