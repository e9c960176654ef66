import { bundled } from '@papi/datasets';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../site/context.js';
import { modelOf } from '../site/model.js';
import { AxisHeat, HeatTable } from './heat-table.js';

const model = modelOf(bundled());
const vi = contextOf(model, 'vi', { page: 'region', region: 'CH' });
const [daklak, konTum] = [model.unit('66'), model.unit('62')];

describe('a heat table', () => {
  const html = renderToString(
    <HeatTable
      context={vi}
      caption="Hạng"
      corner="Tỉnh"
      columns={[
        { key: '2020', head: '2020' },
        { key: '2021', head: '2021', breaks: true },
      ]}
      units={[daklak, konTum]}
      cell={(unit, key) => (unit === konTum && key === '2021' ? undefined : { text: `${key}-${unit.code}`, group: 3 })}
      year={null}
      own="66"
    />,
  );
  it('puts each figure on the colour of its group', () => {
    expect(html).toContain('<td class="q3">2020-66</td>');
  });
  it('leaves a cell without a score empty of colour, with a dash', () => {
    expect(html).toContain('<td class="hb">–</td>');
  });
  it('marks the column in which a new series starts', () => {
    expect(html).toContain('<th scope="col" class="hb">2021</th>');
    expect(html).toContain('<td class="q3 hb">2021-66</td>');
  });
  it('links every unit but the one the page is about', () => {
    expect(html).toContain('<tr class="me"><th scope="row">Đắk Lắk</th>');
    expect(html).toMatch(/<a href="[^"]*kon-tum\.html">Kon Tum<\/a>/);
  });
});

describe('the heat table of a year', () => {
  it('has the total and each axis of that year, with scores as the language writes them', () => {
    const html = renderToString(<AxisHeat context={vi} year={2011} units={[daklak]} caption="Điểm" corner="Tỉnh" />);
    expect(html.match(/<th scope="col"/g)).toHaveLength(1 + 1 + 6);
    const score = model.standing(2011, '66', 'total')!.score;
    expect(html).toContain(`>${vi.f.score(score)}</td>`);
    expect(html).toMatch(/<a href="[^"]*dak-lak-2011\.html">/);
  });
});
