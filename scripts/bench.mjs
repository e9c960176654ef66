// `npm run bench`: how fast and how large. Times are medians of several runs in this one process or of fresh processes,
// and stand beside a peer measured in the same run where there is one, since machines differ.
import { bootstrap, root, run } from './bootstrap.mjs';

bootstrap();
const { benchmarks } = await import('./bench/index.mjs');
await benchmarks(root, run);
