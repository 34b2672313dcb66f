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
        : 'Everyone whose contact details are given here has agreed to answer your questions.',
    );
  });
});

describe('one person is named', () => {
  test.each([
    [
      'who agreed to a call',
      'en',
      ['named', 'contact_shared', 'will_call'],
      'Anna Reuter has agreed to answer your questions.',
    ],
    [
      'whose contact stands there',
      'en',
      ['named', 'contact_shared'],
      'Anna Reuter has agreed to answer your questions.',
    ],
    ['whose contact stands there', 'ru', ['named', 'contact_shared'], 'На ваши вопросы ответит Anna Reuter.'],
    [
      'whose contact stands there',
      'ar',
      ['named', 'contact_shared'],
      'يمكنكم توجيه استفساراتكم إلى Anna Reuter، وقد أُخذت الموافقة على ذلك.',
    ],
  ])('%s (%s)', (_, language, scope, said) => {
    const references = [reference('Anna', ...scope), reference('Berta', 'named')];
    const alone = references.slice(0, scope.includes('will_call') ? 1 : 2);
    const { sections } = documentOf({}, { references: alone, arguments: { pin: ['starter-reference'] } }, language);
    expect(plain(sections.find(({ id }) => id === 'proof')?.lead ?? [])).toBe(said);
  });
});

test.each([
  ['a phone', '+1 202 555 0141', 'Happy to take your call.'],
  ['no phone', undefined, 'Happy to talk to you; please write to arrange a time.'],
])('who will be called has %s', (_, phone, said) => {
  const { person, ...more } = reference('Anna', 'named', 'contact_shared', 'will_call');
  const references = [{ ...more, person: { ...person, ...(phone === undefined ? {} : { phone }) } }];
  const { sections } = documentOf({}, { references, arguments: { pin: ['starter-reference'] } });
  expect(JSON.stringify(sections)).toContain(said);
});
