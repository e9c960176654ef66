// Makes a fresh clone ready to run: installs the packages of the lock file with the pinned pnpm, then compiles.
// Everything it prints goes to stderr, so that a command's stdout holds its result alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

/** Installs and compiles what is missing or out of date; nothing is done twice. */
export function bootstrap() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
  install();
  compile();
}

/** Installs when the lock file or a package.json differs from what was last installed. */
export function install() {
  const wanted = digest([at('pnpm-lock.yaml'), at('pnpm-workspace.yaml'), ...packageFiles()].map(f => readFileSync(f)));
  const stamp = at('node_modules', '.installed');
  if (read(stamp) === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  say(`Installing packages (${packageManager}) …`);
  const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
  const present = run('pnpm', ['--version'], 'pipe').stdout?.trim() === packageManager.split('@')[1];
  const done = present
    ? run('pnpm', args)
    : run('npm', ['exec', '--yes', '--loglevel=error', '--package', packageManager, '--', 'pnpm', ...args]);
  if (done.status !== 0) fail('Packages could not be installed. Is the package registry within reach?');
  writeFileSync(stamp, wanted);
}

/** Compiles when a source is newer than, or gone since, the last compilation. */
export function compile() {
  const files = sources();
  const wanted = digest(files.map(f => [f.slice(root.length), statSync(f).mtimeMs, statSync(f).size].join(' ')));
  const stamp = at('node_modules', '.compiled');
  if (read(stamp) === wanted) return;
  say('Compiling …');
  if (run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-b']).status !== 0) {
    rmSync(stamp, { force: true });
    fail('The sources do not compile.');
  }
  writeFileSync(stamp, wanted);
}

/** Runs a program from the project's root; its output goes to stderr unless piped. Windows needs a shell for .cmd files. */
export function run(program, args, stdio = ['inherit', 2, 2], env = process.env) {
  const shell = process.platform === 'win32' && program !== process.execPath;
  return spawnSync(program, args, { cwd: root, stdio, encoding: 'utf8', shell, env });
}

function sources() {
  const found = [at('tsconfig.json'), at('tsconfig.base.json')];
  const walk = folder => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(tsx?|json)$/.test(entry.name)) found.push(path);
    }
  };
  walk(at('packages'));
  walk(at('reports'));
  return found.sort();
}

function packageFiles() {
  const folders = ['.', 'reports', ...readdirSync(at('packages')).map(name => join('packages', name))];
  return folders.map(folder => at(folder, 'package.json')).filter(existsSync);
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

mkdirSync(at('node_modules'), { recursive: true });
