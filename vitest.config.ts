import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Tests run on the sources: nothing is compiled to be tested.
const source = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

// These change nothing that another sees, so files share what they import.
const together = { isolate: false, setupFiles: ['test/random-draws.ts'] };

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // By default one core is left idle, which of two is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...source,
        ...jsx,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'reports/src/**/*.test.{ts,tsx}'],
          ...together,
        },
      },
      {
        ...source,
        ...jsx,
        test: {
          name: 'published',
          include: ['test/{published,properties,oracle,survey,sample,simulation,fuzz}/**/*.test.ts'],
          testTimeout: 60_000,
          ...together,
        },
      },
      {
        ...source,
        ...jsx,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/command/**/*.test.ts'],
          globalSetup: ['test/site/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
