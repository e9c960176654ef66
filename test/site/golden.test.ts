import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../command/papi.js';
import { filesOf, read } from './files.js';

/**
 * A small site of an index that is not PAPI (five towns, two axes, three years, a break, a withheld axis, a name with
 * markup in it), compared byte for byte with the files under `test/golden/expected`. After a change that is meant, run
 * `npm test -- test/site/golden -u`, read the difference with `git diff`, and commit it.
 */
const here = join(root, 'test', 'golden');
const expected = join(here, 'expected');
const folder = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the golden site', () => {
  const out = join(folder, 'site');
  const built = spawnSync(process.execPath, [join(here, 'build.mjs'), out], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  // Fonts and the style sheet are tested where they are made; the stamp holds a digest of the code.
  const kept = (file: string) => !file.startsWith('assets/') && file !== '.build.json';
  const made = filesOf(out).filter(kept);

  it.each(made)('has %s as it was, byte for byte', async file => {
    await expect(read(out, file)).toMatchFileSnapshot(join(expected, file));
  });

  it('has no file more or less', () => {
    expect(made).toEqual(filesOf(expected));
  });

  it('never names PAPI, a province, a country, or a number of axes that is not its own', () => {
    const wrong = made.filter(file =>
      /PAPI|papi\.org|[Tt]ỉnh[ ,.<]|[Pp]rovince|tám trục|eight axes|cả nước|\b[Nn]ational|nationwide/.test(
        read(out, file),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('shows a name that looks like markup as text', () => {
    const page = read(out, 'thi-tran/go-cao.html');
    expect(page).toContain('Gò &lt;Cao> &amp; Nhỏ');
    expect(page).not.toContain('<Cao>');
  });

  it('says why the years on either side of the break do not compare', () => {
    const page = read(out, 'thi-tran/an-binh-2023.html');
    expect(page).toContain('câu hỏi về hài lòng được viết lại');
  });
});
