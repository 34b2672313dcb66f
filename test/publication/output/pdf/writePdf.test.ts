import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import { readThemeFile } from '../../../../src/publication/assets/readThemeFile.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { fontkitShaper } from '../../../../src/publication/layout/text/fontkitShaper.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { loadTheme } from '../../../../src/publication/theme/loadTheme.ts';
import { sampleDocument } from '../../sampleDocument.ts';

it('writes', async () => {
  const fonts = loadFonts();
  const theme = loadTheme(readThemeFile('modern'));
  const doc = { ...sampleDocument, draft: process.env.DRAFT ?? null };
  const layout = layOut(doc, theme, fontkitShaper(fonts));
  const bytes = await writePdf(layout, doc, fonts);
  mkdirSync('/tmp/page-out', { recursive: true });
  writeFileSync('/tmp/page-out/sample.pdf', bytes);
  execFileSync('qpdf', ['--check', '/tmp/page-out/sample.pdf']);
  expect(bytes.length).toBeGreaterThan(1000);
});
