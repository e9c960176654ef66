import { bundled } from '@papi/datasets';
import { escape as withValues } from 'arquero';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TargetData } from '../../../client/target-data.js';
import { contextOf } from '../../site/context.js';
import { type Model, modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { TargetTool } from './target-tool.js';
import { targetYear } from './year.js';

function shown(model: Model, code: string, lang: 'vi' | 'en' = 'vi') {
  const context = contextOf(model, lang, { page: 'priorities', unit: code });
  const html = renderToString(
    <TargetTool context={context} model={model} unit={model.unit(code)} year={targetYear(model, code)!} />,
  );
  return { html, data: JSON.parse(html.split('id="target-data">')[1]!.split('</script>')[0]!) as TargetData };
}

describe('the sections on targets', () => {
  it('stand on the newest total of a unit that is withheld since, and name no year that is past', () => {
    const model = modelOf(bundled());
    expect(targetYear(model, '26')).toBe(2023);
    const { html } = shown(model, '26');
    expect(html).toContain('>Đặt mục tiêu</h2>');
    expect(html).toContain('tính từ điểm năm 2023');
    expect(html).toContain('Năm đạt mục tiêu (2024–2028)');
    expect(html).toMatch(/data-field="year" min="2024" max="2028"/);
  });

  it('let axes be raised where no score of a sub-axis is known', () => {
    const official = bundled();
    const scores = official.scores.filter(withValues((row: { node: string }) => !row.node.includes('.')));
    const { data, html } = shown(modelOf({ ...official, scores: scores.reify() }), '66', 'en');
    expect(data.parts.map(([id]) => id)).toEqual(data.axes.map(([id]) => id));
    expect(data.caps).toEqual([]);
    expect(html.match(/<li>/g)).toHaveLength(data.axes.length);
  });

  it('keep every digit of scores made from respondents, and say where nothing like it is known', () => {
    const dataset = surveyed();
    const long = (dataset.scores.array('score') as number[]).map(score => score + 1 / 3e12);
    const model = modelOf({ ...dataset, scores: dataset.scores.assign({ score: long }) });
    const { data, html } = shown(model, '66');
    expect(data.total.others.scale).toBe(0);
    expect(data.total.others.steps).toEqual(
      [...model.panel.at(2023, 'total').sorted].filter(x => x !== data.total.own),
    );
    expect(html).toContain('chưa có trường hợp');
    expect(html).not.toMatch(/NaN|undefined/);
  });

  it('do not move the others on where a series begins, for nothing tells how they move', () => {
    const official = bundled();
    const until = official.scores.filter(withValues((row: { year: number }) => row.year <= 2021)).reify();
    const { html } = shown(modelOf({ ...official, scores: until }), '66');
    expect(html).toContain('Trước năm 2021 không có năm nào so sánh được');
    expect(html).not.toContain('value="moving"');
    expect(html).toMatch(/data-l="Tăng thêm, nơi khác giữ đà cũ">–</);
    expect(shown(modelOf(official), '66').html).toContain('value="moving"');
  });

  it('are not there for the only unit with a total', () => {
    expect(targetYear(modelOf(surveyed({ units: ['66'] })), '66')).toBeUndefined();
  });
});
