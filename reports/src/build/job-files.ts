import { downloadsOf } from '../downloads/list.js';
import { axisPages } from '../pages/axis/pages.js';
import { comparePages } from '../pages/compare/pages.js';
import { dataPages } from '../pages/data/pages.js';
import { editionPages } from '../pages/edition/pages.js';
import { explainedPages } from '../pages/explained/pages.js';
import { homePages } from '../pages/home/pages.js';
import { methodsPages } from '../pages/methods/pages.js';
import { notFoundPages } from '../pages/not-found/pages.js';
import { commonPriorityPages, priorityPages } from '../pages/priorities/pages.js';
import { regionPages } from '../pages/region/pages.js';
import { subAxisPages } from '../pages/sub-axis/pages.js';
import { unitPages } from '../pages/unit/pages.js';
import { address, type Route } from '../routes.js';
import { contextOf, languages, slugsOf } from '../site/context.js';
import { documentOf } from '../site/document.js';
import type { Model } from '../site/model.js';
import { type Job, nodesOf, type PageMaker } from './jobs.js';

export interface WebFile {
  readonly path: string;
  readonly text: string;
}

/** The pages of a job. */
export function makersOf(job: Job, model: Model): readonly PageMaker[] {
  switch (job.kind) {
    case 'unit':
      return [unitPages, priorityPages, explainedPages].flatMap(pages => pages(model, model.unit(job.unit)));
    case 'axis':
      return axisPages(model, job.node);
    case 'sub-axes':
      return subAxisPages(model, nodesOf(model, 'sub-axis'));
    case 'regions':
      return regionPages(model);
    case 'editions':
      return editionPages(model);
    case 'single':
      return [
        ...homePages(model),
        ...commonPriorityPages(model),
        ...comparePages(model),
        ...methodsPages(model),
        ...dataPages(model),
        ...notFoundPages(model),
      ];
  }
}

/**
 * The files of a job: each page in each language, the newest edition also at the address with its year; for a unit also its
 * files for download, whose figures its pages have asked for anyway.
 */
export function* filesOf(job: Job, model: Model, base: string): Generator<WebFile> {
  for (const { route, make } of makersOf(job, model)) {
    for (const lang of languages) {
      const context = contextOf(model, lang, route, base);
      const text = documentOf(context, make(context));
      yield { path: context.path, text };
      if ('year' in route && route.year === null) {
        yield { path: address({ ...route, year: model.newest } as Route, lang, slugsOf(model), model.texts), text };
      }
    }
  }
  if (job.kind === 'unit') {
    for (const file of downloadsOf(model).ofUnit(job.unit)) yield { path: file.path, text: file.text() };
  }
}
