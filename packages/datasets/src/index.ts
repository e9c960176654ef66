// Loading

export { type BundledOptions, bundled } from './bundled.js';
export { dataFolder, loadIndex } from './load-index.js';
export { type ReadOptions, readScores } from './read-scores.js';

// Names as people write them

export { findNode } from './nodes.js';
export { type Found, findUnit } from './units.js';

// What is loaded

export type { Dataset, Index, Layout, Source, YearFrom } from './types.js';
