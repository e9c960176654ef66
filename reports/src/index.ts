// The static site
export { buildSite, OccupiedError, type SiteOptions, type SiteResult } from './build/site.js';
