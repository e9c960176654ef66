import { describe, expect, it } from 'vitest';
import { dakLak } from '../../testing/dak-lak.js';
import { hostile } from '../../testing/hostile.js';
import { small } from '../../testing/small.js';
import { toHtml } from './to-html.js';

/** The page without its style, which has no texts of the annex. */
const page = (html: string) => html.replace(/<style>.*?<\/style>/s, '');

describe('toHtml', () => {
  it('says all that the annex says, in its language', () => {
    const html = toHtml(dakLak);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
    const said = [...dakLak.authority, ...dakLak.nation, dakLak.attached, ...dakLak.notes, ...dakLak.signature];
    for (const text of [...said, ...dakLak.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('<td class="number">42,33</td>');
    expect(toHtml({ ...dakLak, lang: 'en' })).toContain('<td class="number">42.33</td>');
  });

  it('needs nothing beside it: no script, no address', () => {
    expect(toHtml(dakLak)).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
  });

  it('escapes every text', () => {
    const html = page(toHtml(hostile));
    expect(html).not.toMatch(/<script|<b>&#|<\/w:t>/);
    expect(html).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
    expect(html).toContain('&lt;/w:t&gt;&lt;script&gt;&amp;amp; &quot;A&quot; &amp; &#39;B&#39; &lt;b&gt;');
  });

  it('names each row and column to who cannot see the table', () => {
    const html = toHtml(small);
    expect(html.match(/<th scope="col">/g)?.length).toBe(11 + 2);
    expect(html).toContain('<th scope="row">Tri thức công dân</th>');
    expect(html.match(/<tr class="part">/g)?.length).toBe(3);
  });

  it('leaves out what there is none of', () => {
    const html = page(toHtml({ ...small, nation: [], attached: '', notes: [], sections: [] }));
    expect(html).not.toMatch(/class="(?:motto|notes)"|<section|style=/);
  });
});
