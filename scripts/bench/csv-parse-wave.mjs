// `node csv-parse-wave.mjs FILE`: prints the ms that csv-parse alone needs to read a file with its numbers cast.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const start = performance.now();
parse(readFileSync(process.argv[2]), { cast: true });
process.stdout.write(String(performance.now() - start));
