import { line, median, ms } from './clock.mjs';

/** Our drawing of dot rows against Vega-Lite's own way: one spec a chart, compiled and written by Vega's SVG renderer. */
export async function benchCharts() {
  const { profileRows } = await import('@papi/charts');
  const { compile } = await import('vega-lite');
  const { View, parse } = await import('vega');
  const rows = Array.from({ length: 504 }, (_, i) => {
    const median = 2 + ((i * 7) % 60) / 10;
    return {
      min: median - 1,
      q1: median - 0.4,
      median,
      q3: median + 0.4,
      max: median + 1,
      now: median + 0.2,
      before: median,
      group: (i % 4) + 1,
    };
  });
  const scale = { domain: [2, 9], ticks: [2, 3, 4, 5, 6, 7, 8, 9] };
  const ours = (await median(() => profileRows(rows, scale))) / rows.length;
  const size = Buffer.byteLength(profileRows(rows, scale)[0].body);

  const spec = row => ({
    width: 400,
    height: 34,
    layer: [
      {
        mark: 'rule',
        encoding: { x: { datum: row.min, type: 'quantitative', scale: { domain: [2, 9] } }, x2: { datum: row.max } },
      },
      {
        mark: { type: 'rect', height: 16 },
        encoding: { x: { datum: row.q1, type: 'quantitative' }, x2: { datum: row.q3 } },
      },
      { mark: { type: 'tick', size: 22 }, encoding: { x: { datum: row.median, type: 'quantitative' } } },
      { mark: { type: 'point', filled: true, size: 120 }, encoding: { x: { datum: row.now, type: 'quantitative' } } },
    ],
  });
  const one = async row => new View(parse(compile(spec(row)).spec), { renderer: 'none' }).toSVG();
  const some = rows.slice(0, 12);
  const peer = (await median(() => Promise.all(some.map(one)), 3)) / some.length;
  const peerSize = Buffer.byteLength(await one(rows[0]));
  line(
    'A dot row drawn, in a batch',
    ms(ours),
    `compiled and drawn alone by Vega-Lite ${ms(peer)}, ${Math.round(peer / ours)} times as long`,
  );
  line('  its size', `${size} B`, `Vega's own SVG ${peerSize} B, ${(peerSize / size).toFixed(0)} times as large`);
}
