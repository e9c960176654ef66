import type { PageMaker } from '../../build/jobs.js';
import { drawRanked } from '../../parts/ranked-list.js';
import type { Model } from '../../site/model.js';
import { drawNational } from '../national/drawings.js';
import { homePage } from './page.js';
import { drawWeak } from './weak.js';

/** The entry of the site, with the newest edition. */
export function homePages(model: Model): readonly PageMaker[] {
  const [drawn] = drawNational(model, [model.newest]);
  const weak = drawWeak(model);
  // With intervals the ranking tells more than groups alone: it stands on the first page.
  const ranked = model.survey ? drawRanked(model, model.newest, model.root(model.newest).id) : null;
  return [{ route: { page: 'home' }, make: context => homePage(context, drawn!, weak, ranked) }];
}
