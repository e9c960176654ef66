// `npm test`: types, lint, then every test. Arguments go to vitest: `npm test -- packages/scoring`.

import { join } from 'node:path';
import { bootstrap, root, run, say } from './bootstrap.mjs';

bootstrap();
const bin = (name, ...path) => [name, join(root, 'node_modules', ...path)];
const steps = [
  [...bin('types', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.test.json'],
  [...bin('lint', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'],
  [...bin('tests', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
];
for (const [name, ...command] of steps) {
  say(`\n— ${name}`);
  if (run(process.execPath, command, 'inherit').status !== 0) {
    say(`\n${name} failed`);
    process.exit(1);
  }
}
