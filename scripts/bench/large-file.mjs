import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled, readScores } from '@papi/datasets';

// Prints the time and memory that reading a file of scores of some 5 MB takes: one process makes the
// file, another reads it, after the bundled data, so that what the program itself needs is not counted.
const [path] = process.argv.slice(2);
if (path) read(path);
else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const made = join(folder, 'scores.csv');
  writeFileSync(made, `${lines().join('\n')}\n`);
  process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), made]));
  rmSync(folder, { recursive: true });
}

function lines() {
  const { scores, geography } = bundled();
  const names = new Map(geography.units.map(unit => [unit.code, unit.name.vi]));
  const note = 'Số liệu tổng hợp từ báo cáo hằng năm, xem phần phương pháp luận và ghi chú kỹ thuật của từng năm';
  const rows = scores.objects().map(({ year, unit, node, score }) => {
    const decimal = String(score).replace('.', ',');
    return [year, unit, names.get(unit), node, decimal, '0,1234', 1024, note].join(';');
  });
  return ['năm;mã;tỉnh;nội dung;điểm;sai số chuẩn;số người trả lời;ghi chú', ...rows];
}

function read(path) {
  const { methodology, geography } = bundled();
  const { rss } = process.memoryUsage();
  const start = performance.now();
  readScores([path], { methodology, geography });
  const ms = performance.now() - start;
  const grown = process.resourceUsage().maxRSS * 1024 - rss;
  process.stdout.write(JSON.stringify({ ms, bytes: statSync(path).size, grown }));
}
