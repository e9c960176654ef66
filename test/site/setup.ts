import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the whole site of the official scores. */
    site: string;
    /** The browser to test in; empty where the machine has none. */
    browser: string;
  }
}

const root = join(import.meta.dirname, '..', '..');

/** Builds the whole site once for all tests of it, as a user would: with the command line. `SITE` names one already built. */
export default function setup(project: TestProject) {
  project.provide('browser', browserOf());
  if (process.env.SITE) {
    project.provide('site', process.env.SITE);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const site = join(folder, 'site');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'papi.mjs'), 'report', '--out', site], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site could not be built:\n${stderr}`);
  project.provide('site', site);
  return () => rmSync(folder, { recursive: true, force: true });
}

function browserOf(): string {
  const known = [
    process.env.CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = known.find(path => path !== '' && existsSync(path)) ?? '';
  if (found === '' && process.env.CI === 'true') throw new Error('CI must have Chromium for the browser tests');
  if (found === '') process.stderr.write('No Chromium found (set CHROMIUM to its path): browser tests are skipped.\n');
  return found;
}
