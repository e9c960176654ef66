// Builds the golden site into the folder given, with the compiled packages, in a process of its own as users run it.
import { join } from 'node:path';
import { loadIndex, readScores } from '@papi/datasets';
import { buildSite } from '@papi/reports';

const here = import.meta.dirname;
const dataset = readScores([join(here, 'scores')], loadIndex(join(here, 'index'), 'towns'));
await buildSite(dataset, { out: process.argv[2], base: 'https://example.org/towns/', threads: 1 });
