// The static site
export { buildSite, NoWholeError, OccupiedError, type SiteOptions, type SiteResult } from './build/site.js';
