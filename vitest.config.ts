import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One worker a core; a deadline only kills what hangs.
    maxWorkers: '100%',
    testTimeout: 90_000,
    coverage: { include: ['src/**/*.ts'], provider: 'v8' },
  },
});
