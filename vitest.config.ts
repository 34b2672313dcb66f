import { configDefaults, defineConfig } from 'vitest/config';

/** Files that read the program anew, or with a part of it exchanged. */
const alone = [
  'test/foundation/diagnostics/rewording.test.ts',
  'test/foundation/disk/packageFile.test.ts',
  'test/names/work.test.ts',
  'test/recipes/data.test.ts',
];

export default defineConfig({
  test: {
    // One worker a core; a deadline only kills what hangs.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], provider: 'v8' },
    projects: [
      // A worker reads the program once for all its files.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
