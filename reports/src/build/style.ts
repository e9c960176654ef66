import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one style sheet of the site: the files of the theme in the order of their names. */
export function styleSheet(theme: string): string {
  const files = readdirSync(theme)
    .filter(name => name.endsWith('.css'))
    .sort();
  return smaller(files.map(name => readFileSync(join(theme, name), 'utf8')).join('\n'));
}

/**
 * A style sheet without comments and idle white space. Strings are left alone, and so is the space that means something:
 * between selectors, around the signs of `calc`.
 *
 * @example smaller('a :hover { color : red; }\n') // 'a :hover{color:red}'
 */
export function smaller(css: string): string {
  return css
    .split(/("[^"\n]*"|'[^'\n]*'|\/\*[\s\S]*?\*\/)/)
    .map((part, i) => (i % 2 === 0 ? tight(part) : part.startsWith('/*') ? '' : part))
    .join('')
    .replaceAll(';}', '}')
    .trim();
}

function tight(css: string): string {
  return css
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/([{;][\w-]+) ?: ?/g, '$1:');
}
