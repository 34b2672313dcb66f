import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Document, Section } from '../../../../src/publication/document/Document.ts';
import type { Target } from '../../../../src/publication/document/Inline.ts';
import type { Item } from '../../../../src/publication/layout/ground/Item.ts';
import { ground } from '../../../../src/publication/layout/ground/Tag.ts';
import { runningTitles } from '../../../../src/publication/layout/pages/runningTitles.ts';
import { t } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';

const steps: Block = { type: 'numberedCells', variant: 'steps', title: t('Next steps'), items: [] };
const clause: Block = { type: 'hanging', label: [], note: null, children: [] };
const section = (
  id: Section['id'],
  number: number | null,
  running: string,
  blocks: readonly Block[] = [],
): Section => ({
  id,
  number,
  title: t(running),
  running,
  lead: null,
  preparedBy: null,
  blocks,
});
const document: Document = {
  ...sampleDocument,
  sections: [
    section('summary', null, 'Summary'),
    section('terms', 8, 'Terms', [clause, steps]),
    section('validity', 9, 'Validity guarantee'),
  ],
};
const anchor = (target: Target): Item => ({ kind: 'anchor', x: 0, y: 0, width: 0, tag: ground, target });
const other: Item = { kind: 'anchor', x: 0, y: 0, width: 0, tag: ground, target: 7 };

describe('what the header calls a page', () => {
  test.each<readonly [string, readonly (readonly Item[])[], readonly string[]]>([
    ['the section at its top', [[anchor('summary')], [anchor('terms')]], ['Summary', '8 Terms']],
    [
      'the one that goes on',
      [[anchor('summary')], [other, anchor('terms')], [other]],
      ['Summary', 'Summary', '8 Terms'],
    ],
    ['nothing before the first', [[other]], ['']],
    ['the guarantee', [[anchor('terms')], [anchor('validity')]], ['8 Terms', '9 Validity guarantee']],
    [
      'the next steps over the guarantee',
      [[anchor('terms')], [anchor('validity'), anchor('next_steps')]],
      ['8 Terms', 'Next steps'],
    ],
  ])('%s', (_, pages, titles) => {
    expect(runningTitles(document, pages, String)).toEqual(titles);
  });
});
