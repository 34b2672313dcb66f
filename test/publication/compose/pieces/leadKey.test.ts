import { describe, expect, test } from 'vitest';
import { documentOf } from '../documentOf.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';

const reference = (company: string, ...scope: readonly string[]) => ({
  id: company.toLowerCase(),
  company,
  text: 'The same line',
  person: { name: `${company} Reuter`, position: 'Head', email: 'reuter@example.com' },
  consent: { can: true, wants: true, scope },
});

describe('the lead of the references promises a talk only where everybody agreed to one', () => {
  test.each([
    [
      'all agreed',
      [
        ['named', 'contact_shared', 'will_call'],
        ['named', 'contact_shared', 'will_call'],
      ],
      true,
    ],
    [
      'the first did not',
      [
        ['named', 'contact_shared'],
        ['named', 'contact_shared', 'will_call'],
      ],
      false,
    ],
    [
      'the last did not',
      [
        ['named', 'contact_shared', 'will_call'],
        ['named', 'contact_shared'],
      ],
      false,
    ],
  ])('%s', (_, scopes, isPromised) => {
    const references = scopes.map((scope, i) => reference(i === 0 ? 'Anna' : 'Berta', ...scope));
    const { sections } = documentOf({}, { references, arguments: { pin: ['starter-reference'] } });
    const lead = plain(sections.find(({ id }) => id === 'proof')?.lead ?? []);
    expect(lead).toBe(
      isPromised
        ? 'Everyone named here has agreed to talk to you.'
        : 'You may write to everyone whose contact stands here; each has agreed to it.',
    );
  });
});
