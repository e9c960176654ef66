import { readFileSync as rfs } from 'node:fs'; const cpu = () => Number(rfs('/proc/self/schedstat','utf8').split(' ')[0]) / 1e6;
import { mean, streamedDesign, surveyDesign, quantile, total } from './dist/index.js';
import { table } from 'arquero';
const mk = (rows, items, units = 63) => {
  const cols = { unit: new Array(rows), stratum: new Array(rows), psu: new Array(rows), w: new Float64Array(rows) };
  let s = 12345; const rnd = () => (s = (Math.imul(s, 1103515245) + 12345) >>> 0) / 2 ** 32;
  for (let i = 0; i < rows; i++) { const u = Math.floor((i / rows) * units); cols.unit[i] = 'P' + u; const v = Math.floor(((i * units / rows) % 1) * 12); cols.stratum[i] = 'S' + u + '-' + (v % 3); cols.psu[i] = v; cols.w[i] = 0.5 + rnd(); }
  for (let k = 0; k < items; k++) { const c = new Float64Array(rows); for (let i = 0; i < rows; i++) c[i] = rnd() < 0.15 ? NaN : Math.floor(rnd() * 4); cols['q' + k] = c; }
  return cols;
};
const [rows, items, mode] = [Number(process.argv[2] ?? 19000), Number(process.argv[3] ?? 120), process.argv[4]];
const names = Array.from({ length: items }, (_, k) => 'q' + k);
const spec = { weight: 'w', strata: 'stratum', psu: 'psu', nest: true };
if (mode === 'stream') {
  const one = mk(10000, items); const block = { rows: 10000, column: n => one[n] };
  const design = streamedDesign(function* () { for (let b = 0; b < rows / 10000; b++) yield block; }, spec);
  const t0 = cpu(); const m = mean(design, names, { by: ['unit'] }); m.table;
  console.log('stream', rows, (cpu() - t0).toFixed(0), 'ms', 'rss', (process.memoryUsage().rss / 1e6).toFixed(0));
  process.exit();
}
const t = table(mk(rows, items));
for (let r = 0; r < Number(process.env.R ?? 3); r++) {
  const t0 = cpu();
  const d = surveyDesign(t, spec); const t1 = cpu();
  const m = mean(d, names, { by: ['unit'] }); const t2 = cpu();
  m.table; const t3 = cpu();
  let x = 0; for (let u = 0; u < 63; u++) x += m.covariance({ unit: 'P' + u }).matrix[1];
  const t4 = cpu();
  console.log(m.rows.length, 'design', (t1 - t0).toFixed(1), 'mean', (t2 - t1).toFixed(1), 'table', (t3 - t2).toFixed(1), 'cov', (t4 - t3).toFixed(1), 'all', (t4 - t0).toFixed(1), 'rss', (process.memoryUsage().rss / 1e6).toFixed(0), x);
}
