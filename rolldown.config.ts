import { defineConfig } from 'rolldown';

/** One entry, one lazily loaded chunk a command: `--help` loads commander and nothing else. */
export default defineConfig({
  input: { main: 'src/cli/run.ts' },
  platform: 'node',
  output: { dir: 'dist', format: 'esm', minify: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
});
