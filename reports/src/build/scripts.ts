import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts of the site and the files each is put together from, in order. All are classic scripts: no module runs from a disk. */
const scripts = {
  'tables.js': ['tables'],
  'compare.js': [
    'script-dom',
    'compare-figures',
    'compare-links',
    'compare-draw',
    'compare-findings',
    'compare-tables',
    'compare-pictures',
    'compare',
  ],
  'target.js': [
    'script-dom',
    'target-numbers',
    'target-figures',
    'target-sums',
    'target-answers',
    'target-steps',
    'target-raises',
    'target-form',
    'target',
  ],
} as const;

/** Every script by its name under `assets/`, without the lines' indentation. */
export function clientScripts(folder: string): readonly (readonly [name: string, text: string])[] {
  return Object.entries(scripts).map(([name, parts]) => [
    name,
    `'use strict';\n${parts.map(part => compiled(folder, part)).join('')}`,
  ]);
}

function compiled(folder: string, part: string): string {
  return readFileSync(join(folder, `${part}.js`), 'utf8')
    .replace(/^"use strict";\n/, '')
    .replaceAll(/^ +/gm, '');
}
