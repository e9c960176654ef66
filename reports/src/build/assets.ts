import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareData, compareParts, partsFile } from '../pages/compare/data.js';
import type { Model } from '../site/model.js';
import { clientScripts } from './scripts.js';
import { sitemap } from './sitemap.js';
import { styleSheet } from './style.js';

/** The package's own folder: two levels up, whether this runs from `src` or from `dist`. */
const home = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Writes what the pages share: style sheet, fonts, icon, scripts and the compare page's data under `assets/`, `robots.txt`,
 * and with a base the sitemap.
 */
export function writeAssets(folder: string, model: Model, base: string): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, 'assets', 'fonts'), { recursive: true });
  write('assets/style.css', styleSheet(join(home, 'src', 'theme')));
  copyFonts(join(folder, 'assets', 'fonts'));
  copyFileSync(join(home, 'assets', 'icon.svg'), join(folder, 'assets', 'icon.svg'));
  for (const [name, text] of clientScripts(join(home, 'dist', 'client'))) write(`assets/${name}`, text);
  write('assets/compare-data.js', compareData(model));
  for (const year of model.years) write(partsFile(year), compareParts(model, year));
  write('robots.txt', robots(base));
  if (base) write('sitemap.xml', sitemap(model, base));
}

/** The faces of `theme/00-fonts.css`, and the licence they come under. */
function copyFonts(folder: string): void {
  const files = dirname(
    createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2'),
  );
  for (const subset of ['latin', 'vietnamese']) {
    for (const weight of [400, 500, 700]) {
      const name = `be-vietnam-pro-${subset}-${weight}`;
      copyFileSync(join(files, `${name}-normal.woff2`), join(folder, `${name}.woff2`));
    }
  }
  const own = join(home, 'assets', 'fonts');
  for (const name of readdirSync(own).sort()) copyFileSync(join(own, name), join(folder, name));
}

function robots(base: string): string {
  const all = 'User-agent: *\nAllow: /\n';
  return base ? `${all}\nSitemap: ${new URL('sitemap.xml', base).href}\n` : all;
}
