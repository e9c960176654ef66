import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { type ParserError, parse } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, read } from './files.js';
import { htmlRules } from './html-rules.js';

const site = inject('site');
const pages = pagesOf(site);
/** Each text once: the newest edition lies at two addresses. */
const distinct = [
  ...new Map(pages.map(page => [createHash('sha256').update(read(site, page)).digest('hex'), page])).values(),
];
const css = gzipSync(read(site, 'assets/style.css'), { level: 9 }).length;

describe('the HTML of the whole site', () => {
  it('is parsed without a single error by the standard algorithm, and no id stands twice on a page', () => {
    const wrong: string[] = [];
    for (const page of distinct) {
      const text = read(site, page);
      const errors: ParserError[] = [];
      parse(text, { sourceCodeLocationInfo: true, onParseError: error => errors.push(error) });
      for (const e of errors) wrong.push(`${page}:${e.startLine}:${e.startCol} ${e.code}`);
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(m => m[1]!);
      if (new Set(ids).size < ids.length) wrong.push(`${page}: an id stands twice`);
      if (text.match(/<h1[\s>]/g)?.length !== 1) wrong.push(`${page}: not one h1`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('shows no value that is not there and no style or script inside a page, but for blocks of data', () => {
    const wrong = pages.filter(page =>
      /undefined|NaN|null<|\[object|\sstyle="|<style|<script(?! type="application\/json")(?![^>]*\ssrc=)/.test(
        read(site, page),
      ),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('follows the content rules of HTML', { timeout: 900_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: htmlRules,
    });
    const wrong: string[] = [];
    for (const file of distinct) {
      const report = await validator.validateString(read(site, file), file);
      for (const m of report.results.flatMap(r => r.messages))
        wrong.push(`${file}:${m.line}:${m.column} ${m.ruleId} ${m.message}`);
    }
    expect(wrong.slice(0, 30)).toEqual([]);
  });
});

describe('weight', () => {
  it('of each unit page with its style sheet is at most 30 kB gzipped', () => {
    const heavy = pages
      .filter(page => /^(en\/)?(tinh|province)\//.test(page))
      .map(page => ({ page, size: gzipSync(read(site, page), { level: 9 }).length + css }))
      .filter(({ size }) => size > 30_000);
    expect(heavy.slice(0, 5)).toEqual([]);
  });

  it('of the whole folder is at most 150 MB', () => {
    const bytes = filesOf(site).reduce((sum, file) => sum + Buffer.byteLength(read(site, file)), 0);
    expect(bytes).toBeLessThanOrEqual(150e6);
  });
});
