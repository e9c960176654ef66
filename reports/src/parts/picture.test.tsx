import { profileRows } from '@papi/charts';
import { bundled } from '@papi/datasets';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../site/context.js';
import { modelOf } from '../site/model.js';
import { Ornament, Picture } from './picture.js';

const model = modelOf(bundled());
const page = () => contextOf(model, 'vi', { page: 'home' });
const score = { min: 3, q1: 4, median: 5, q3: 6, max: 8, now: 5.5, before: null, group: 2 } as const;
const draw = (ticks: readonly number[]) => profileRows([score], { domain: [2, 9], ticks })[0]!;
const gridsIn = (html: string) => html.match(/class="grid"/g)?.length ?? 0;

describe('drawings of one back on a page', () => {
  const context = page();
  const rows = [draw([2, 9]), draw([2, 9]), draw([2, 5, 9]), draw([2, 9])];
  const [first, second, third, fourth] = rows.map((drawing, i) =>
    renderToString(<Picture context={context} drawing={drawing} class="row" title={`Hàng ${i}`} />),
  );

  it('write it once and use it again', () => {
    const [, id] = /<g id="(\w+)"><svg [^>]*><path class="grid"/.exec(first!) ?? [];
    for (const again of [second!, fourth!]) {
      expect(again).toContain(`<g aria-hidden="true"><use href="#${id}"/><svg y="50%">`);
      expect(gridsIn(again)).toBe(0);
    }
  });

  it('write another back beside it, with an id of its own', () => {
    expect(gridsIn(third!)).toBe(1);
    expect(third).not.toContain('<use');
    const ids = [first!, third!].map(html => /<g id="(\w+)">/.exec(html)?.[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it('write it anew on another page', () => {
    const other = renderToString(<Picture context={page()} drawing={rows[0]!} class="row" title="Hàng" />);
    expect(gridsIn(other)).toBe(1);
  });

  it('write it in full where nothing is known of the page', () => {
    const html = [0, 1].map(() => renderToString(<Ornament drawing={rows[0]!} class="row" />));
    for (const each of html) expect(gridsIn(each)).toBe(1);
  });
});
