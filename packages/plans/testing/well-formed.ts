/**
 * What is wrong with an XML text, in short; null where it is well formed: every element closed in order, attributes quoted and
 * named once, only the five entities and numbers, no character that XML forbids, one root.
 */
export function faultIn(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u.test(xml)) return 'a character that XML forbids';
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  const tag = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) return `a bare & in ${text.slice(0, 60)}`;
    if (open.length === 0 && text.trim() !== '') return `text outside the root: ${text.slice(0, 60)}`;
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole, end, name = '', attributes = '', empty] = tag.exec(xml) ?? [];
    if (whole === undefined) return `no tag: ${xml.slice(next, next + 60)}`;
    at = next + whole.length;
    if (whole.startsWith('<?')) continue;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(attributes)) return `a bare & in ${whole}`;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, key]) => key);
    if (!/["'][^"']*=[^"']*["']/.test(attributes) && new Set(names).size < names.length) return `twice in ${whole}`;
    if (end) {
      if (open.pop() !== name) return `</${name}> out of order`;
    } else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> not closed`;
  return roots === 1 ? null : `${roots} roots`;
}
