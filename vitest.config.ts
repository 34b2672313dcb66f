import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One worker a core, which reads the program once for all its files; a deadline only kills what hangs.
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], provider: 'v8' },
  },
});
