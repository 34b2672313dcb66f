import { expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from './documentOf.ts';

/** What the cards of the team say of a colleague with this biography, and the labels beside which more is told. */
function told(bio: string | undefined) {
  const contact = { name: 'Ada Berg', position: 'Account Manager', email: 'ada@fjord.example' };
  const colleague = {
    name: 'Bo Dahl',
    position: 'Engineer',
    task: 'Drives and cables',
    phone: '+47 000 00 000',
    ...(bio === undefined ? {} : { bio }),
  };
  const blocks = blocksOf(documentOf({}, { team: [contact, colleague] }));
  const [person] = blocks.flatMap((block) => (block.type === 'people' ? block.others : []));
  const labels = blocks.flatMap((block) => (block.type === 'hanging' ? [plain(block.label)] : []));
  return { card: plain(person?.task ?? []), apart: labels.includes('Bo Dahl') };
}

test.each<readonly [string, string | undefined, { card: string; apart: boolean }]>([
  ['a few words', 'Fifteen years at sea', { card: 'Drives and cables. Fifteen years at sea.', apart: false }],
  ['a long one', 'At sea. '.repeat(50).trim(), { card: 'Drives and cables', apart: true }],
  ['of two paragraphs', 'At sea.\n\nOn land.', { card: 'Drives and cables', apart: true }],
  ['none', undefined, { card: 'Drives and cables', apart: false }],
])('where somebody comes from stands with the person, if it is short: %s', (_, bio, expected) => {
  expect(told(bio)).toEqual(expected);
});
