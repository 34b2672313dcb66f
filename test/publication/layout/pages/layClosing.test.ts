import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { NumberedCells, People } from '../../../../src/publication/document/DisplayBlock.ts';
import { closingsOf } from '../../../../src/publication/layout/pages/layClosing.ts';
import { sampleDocument } from '../../sampleDocument.ts';

const [any] = sampleDocument.sections;
if (any === undefined) throw new Error('No section.');
const all = sampleDocument.sections.flatMap(({ blocks }) => blocks);
const people = all.find((block): block is People => block.type === 'people');
const cells = all.find((block): block is NumberedCells => block.type === 'numberedCells' && block.variant === 'steps');
if (people === undefined || cells === undefined) throw new Error('The sample has neither people nor steps.');
const steps: NumberedCells = cells;
const clause: Block = { type: 'hanging', label: [], note: null, children: [] };

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
