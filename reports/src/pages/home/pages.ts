import type { PageMaker } from '../../build/jobs.js';
import type { Model } from '../../site/model.js';
import { drawNational } from '../national/drawings.js';
import { homePage } from './page.js';
import { drawWeak } from './weak.js';

/** The entry of the site, with the newest edition. */
export function homePages(model: Model): readonly PageMaker[] {
  const [drawn] = drawNational(model, [model.newest]);
  const weak = drawWeak(model);
  return [{ route: { page: 'home' }, make: context => homePage(context, drawn!, weak) }];
}
