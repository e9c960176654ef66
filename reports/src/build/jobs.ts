import { levelIn } from '@papi/methodology';
import type { Route } from '../routes.js';
import type { Context } from '../site/context.js';
import type { Page } from '../site/document.js';
import type { Model } from '../site/model.js';

/** A page before its language is known: its address, and how it is made. Drawings are made once for both languages. */
export interface PageMaker {
  readonly route: Route;
  readonly make: (context: Context) => Page;
}

/** A piece of the site that one worker makes: pages that share their drawings. */
export type Job =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'axis'; readonly node: string }
  | { readonly kind: 'sub-axes' | 'regions' | 'editions' | 'single' };

/** All jobs of a site, the longest first. */
export function jobsOf(model: Model): readonly Job[] {
  return [
    ...model.units.map(u => ({ kind: 'unit', unit: u.code }) as const),
    ...nodesOf(model, 'axis').map(node => ({ kind: 'axis', node }) as const),
    { kind: 'sub-axes' },
    { kind: 'editions' },
    { kind: 'regions' },
    { kind: 'single' },
  ];
}

/** Every id that is an axis (or a sub-axis) in some year with scores, in reading order. */
export function nodesOf(model: Model, level: 'axis' | 'sub-axis'): readonly string[] {
  const ids = new Set(model.years.flatMap(year => levelIn(model.methodology, level, year).map(n => n.id)));
  return [...ids].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
