import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const twoMinutes = 120_000;

/** Unit tests in parallel; browser tests one file at a time, for two browsers fill two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
          // Hostile input of many megabytes must come to its end: only a hang is a failure.
          testTimeout: twoMinutes,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: twoMinutes,
          hookTimeout: twoMinutes,
        },
      },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
