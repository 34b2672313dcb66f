import { expect, it } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { sampleCharts } from '../../sampleCharts.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { dumpPages } from '../dumpPages.ts';
import { fakeShaper } from '../fakeShaper.ts';

/** A section with one chart of each form, and the end that every document has. */
const chartDocument: Document = {
  ...sampleDocument,
  sections: sampleDocument.sections.flatMap((section) =>
    section.id === 'why'
      ? [{ ...section, lead: null, blocks: sampleCharts }]
      : section.id === 'validity'
        ? [section]
        : [],
  ),
};

it.each(['ltr', 'rtl'] as const)('every form of chart is drawn as it always was (%s)', async (direction) => {
  const pages = dumpPages(layOut({ ...chartDocument, direction }, modernTheme, fakeShaper));
  await expect(pages).toMatchFileSnapshot(`../../../golden/charts-${direction}.pages.txt`);
});
