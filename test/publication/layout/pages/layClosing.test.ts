import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Section } from '../../../../src/publication/document/Document.ts';
import type { NumberedCells, People } from '../../../../src/publication/document/DisplayBlock.ts';
import { closedBySteps, closingsOf } from '../../../../src/publication/layout/pages/layClosing.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { t } from '../../inlines.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { sampleDocument } from '../../sampleDocument.ts';

const [any] = sampleDocument.sections;
if (any === undefined) throw new Error('No section.');
const all = sampleDocument.sections.flatMap(({ blocks }) => blocks);
const people = all.find((block): block is People => block.type === 'people');
const cells = all.find((block): block is NumberedCells => block.type === 'numberedCells' && block.variant === 'steps');
if (people === undefined || cells === undefined) throw new Error('The sample has neither people nor steps.');
const steps: NumberedCells = cells;
const clause: Block = { type: 'hanging', label: [], note: null, children: [] };
const words: Block = { type: 'paragraph', role: 'body', children: t('A clause of some words. '.repeat(9)) };

const sectionsOf = (terms: readonly Block[]) => [
  { ...any, id: 'solution' as const, blocks: [{ ...steps }] },
  { ...any, id: 'team' as const, blocks: [people] },
  { ...any, id: 'terms' as const, blocks: terms },
];
const typesOf = (blocks: readonly Block[]): readonly string[] => blocks.map(({ type }) => type);

describe('what stands over a guarantee on a page of its own', () => {
  test('the next steps and the contact, then less of it, then nothing', () => {
    const closings = closingsOf(sectionsOf([clause, steps]));
    expect(closings.map(({ blocks }) => typesOf(blocks))).toEqual([
      ['numberedCells', 'people'],
      ['numberedCells'],
      ['people'],
      [],
    ]);
    // A copy has no number of the section that it left: numbers are those of blocks.
    expect(closings[0]?.blocks[0]).toEqual(steps);
    expect(closings[0]?.blocks[0]).not.toBe(steps);
    // Colleagues are met in their own section.
    expect(closings[0]?.blocks[1]).toMatchObject({ others: [] });
  });

  test('is said once: with the steps over it their section is without them, and no other is touched', () => {
    const given = sectionsOf([clause, steps]);
    const [withSteps, , withoutSteps] = closingsOf(given);
    expect(withSteps?.sections.map(({ blocks }) => typesOf(blocks))).toEqual([
      ['numberedCells'],
      ['people'],
      ['hanging'],
    ]);
    expect(withSteps?.sections[0]).toBe(given[0]);
    expect(withoutSteps?.sections).toBe(given);
  });

  test('steps that are all that their section says stay there', () => {
    expect(closingsOf(sectionsOf([steps])).map(({ blocks }) => typesOf(blocks))).toEqual([['people'], []]);
  });
});

describe('the section whose next steps close the document', () => {
  const titled: Section = {
    ...any,
    id: 'terms',
    title: t('Terms and next steps'),
    titleAlone: t('Terms'),
    running: 'Terms and next steps',
    blocks: [clause, steps],
  };

  test('is called by what it still says, in the running head too', () => {
    const [section] = closedBySteps({ ...sampleDocument, sections: [titled] }).sections;
    expect(section).toMatchObject({ title: t('Terms'), running: 'Terms' });
  });

  test.each([
    ['they stay in it', 1, 'Terms and next steps'],
    ['they close the document', 16, 'Terms'],
  ])('%s', (_, clauses, title) => {
    const blocks = [...Array.from({ length: clauses }, (): Block => ({ ...clause, children: [words] })), steps];
    const sections = sampleDocument.sections.flatMap((section) => {
      if (section.id === 'acceptance') return [];
      return [section.id === 'terms' ? { ...titled, blocks } : section];
    });
    const { outline } = layOut({ ...sampleDocument, sections }, modernTheme, fakeShaper);
    expect(outline.find(({ section }) => section === 'terms')?.title).toBe(title);
  });
});
