import { describe, expect, it, vi } from 'vitest';
import { exit } from './exit.js';
import { main } from './main.js';

/** What the command says on stderr, without the hint at its end. */
async function said(...args: string[]): Promise<string> {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(await main(args)).toBe(exit.wrongUsage);
    return written.mock.calls
      .map(([text]) => String(text))
      .join('')
      .replace(/ (Xem|See) “papi --help”\.\n$/, '');
  } finally {
    written.mockRestore();
  }
}

describe('a command that was not written as it should be', () => {
  it.each([
    [['rank', '--yeer', '2023'], 'Không có tùy chọn --yeer; có phải là --year?'],
    [['rank', '--nothing'], 'Không có tùy chọn --nothing.'],
    [['rnak', '--lang', 'vi'], 'Không có lệnh rnak; có phải là rank?'],
    [['rank', '--format', 'JSON'], '--format không nhận “JSON”; hãy chọn một trong: table, csv, json.'],
    [['import', 'a.csv'], 'Cần ghi --out <folder>.'],
    [['whatif', '--raise', '1.1=0.1'], 'Cần ghi --province <name>.'],
    [['check'], 'Thiếu tham số files.'],
    [['check', ' '], 'Thiếu tham số files.'],
    [['rank', '--out', ''], 'Tùy chọn --out cần một giá trị.'],
    [
      ['report', '--data', 'a', '--respondents', 'b'],
      'Không dùng được --respondents <file> cùng với --data <files...>.',
    ],
    [['report', '--level', '0.9'], '--level chỉ đi cùng --respondents.'],
    [['report', '--year', '2023'], '--year chỉ đi cùng --data hoặc --respondents.'],
    [['rank', 'Đắk Lắk'], 'Thừa tham số; tên có dấu cách cần để trong dấu ngoặc kép.'],
  ])('%j is told in one line: %s', async (args, words) => {
    expect(await said(...args)).toBe(words);
  });

  it('is told in the language asked for', async () => {
    expect(await said('rank', '--yeer', '2023', '--lang', 'en')).toBe(
      'There is no option --yeer; did you mean --year?',
    );
    expect(await said('weak', '--level', 'axes', '--lang=en')).toBe(
      '--level does not take “axes”; choose axis, sub-axis, indicator.',
    );
    expect(await said('target', '--province', '66', '--rank', '3', '--benchmark', 'Medain', '--lang', 'en')).toBe(
      '--benchmark takes median, q3, best, region, similar, similar-profile or a province, not “Medain”; did you mean median?',
    );
  });
});
