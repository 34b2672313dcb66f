import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

const profile = 'data/sRGB_IEC61966_2_1.icc';

/** pdfkit reads the colour profile of PDF/A from beside its own file: in the bundle it has to lie there too. */
const colorProfile: Plugin = {
  name: 'color-profile',
  generateBundle() {
    const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
    this.emitFile({ type: 'asset', fileName: profile, source: readFileSync(join(pdfkit, profile)) });
  },
};

/** One entry, one lazily loaded chunk a command: `--help` loads commander and nothing else. */
export default defineConfig({
  input: { main: 'src/cli/run.ts' },
  platform: 'node',
  plugins: [colorProfile],
  output: { dir: 'dist', format: 'esm', minify: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
});
