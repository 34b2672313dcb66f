import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { prepare } from '../../../src/app/build.ts';
import { errorsOf, least, reopened } from './reopened.ts';
import { type Answers, look } from './talked.ts';
import { complete, folderOf, open, talkThrough, world } from './talkThrough.ts';
import { upTo } from './upTo.ts';
import { written } from './writtenDossier.ts';

describe('a term for this client only', () => {
  test('is asked of a director, with who approved it', () => {
    const dossier = written([
      ['Does this client get a term', true],
      ['What holds for this client', 'The price of spare parts is held'],
      ['offer.special_terms[0].special_until', '2028-06-30'],
      ['Why does this client', 'First in the region'],
      ['Who in your house approved', 'per-dahl'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        special_terms: [
          { text: 'The price of spare parts is held', until: '2028-06-30', because: 'First in the region' },
        ],
        internal: { exclusivity_approved_by: 'per-dahl' },
      },
    });
  });

  test('and of nobody where an exclusive market is agreed, where no director decides, or in a tender', () => {
    const isAsked = (said: Parameters<typeof upTo>[1]): boolean =>
      upTo('validity', said).state.answers.some(({ key }) => key === 'offer.special_terms.special');
    expect(isAsked({ exclusive: false, 'dmu[0].position': 'Managing Director' })).toBe(true);
    expect(isAsked({ 'dmu[0].position': 'Managing Director' })).toBe(false);
    expect(isAsked({ exclusive: false })).toBe(false);
    expect(isAsked({ exclusive: false, 'dmu[0].position': 'Managing Director', document: 'tender' })).toBe(false);
  });

  test('answers a director: W301 is silent', () => {
    const answers: Answers = [
      ['add-1', 'needs'],
      ['add-1.need-1', 'special'],
      ['What holds for this client', 'The price is held'],
      ['Who in your house approved', 'per'],
    ];
    const file = join(folderOf({ 'dossier.yaml': `${least}  uniqueness: [Our own depot]\n` }), 'dossier.yaml');
    const told = (): readonly string[] => {
      const request = { file, date: undefined, allow: [], strict: false, draft: false };
      return prepare(request, world).diagnostics.map(({ code }) => code);
    };
    expect(told()).toContain('W301');
    complete(open({ file }), answers);
    expect(told()).not.toContain('W301');
  });

  test('approved by somebody who is not in the team: kept under people', () => {
    const dossier = reopened(least, [
      ['add-1', 'needs'],
      ['add-1.need-1', 'special'],
      ['What holds for this client', 'The price is held'],
      ['Who in your house approved', 'somebody else'],
      ['The name of that person', 'Nils Aas'],
      ['What is Nils Aas in Fjord', 'Director General'],
    ]);
    expect(dossier).toMatchObject({
      offer: { internal: { exclusivity_approved_by: 'nils-aas' } },
      people: [{ id: 'nils-aas', name: 'Nils Aas', position: 'Director General' }],
    });
  });

  const promised = `${least}  special_terms: [{ text: The price is held }, { text: One engineer, until: 2026-12-31 }]
  internal: { exclusivity_approved_by: per }
`;

  test('what is there stays when another is added, and nobody is asked again who approved it', () => {
    const dossier = reopened(promised, [
      ['add-1', 'needs'],
      ['add-1.need-1', 'special'],
      ['What holds for this client', 'Priority in stock'],
    ]);
    expect(dossier).toHaveProperty('offer.special_terms', [
      { text: 'The price is held' },
      { text: 'One engineer', until: '2026-12-31' },
      { text: 'Priority in stock' },
    ]);
    expect(dossier).toHaveProperty('offer.internal', { exclusivity_approved_by: 'per' });
  });

  test('no exclusive market any more: the approval of the terms stays', () => {
    const exclusive = promised.replace('offer:\n', 'offer:\n  exclusivity: { scope: a, territory: b, months: 12 }\n');
    const dossier = reopened(exclusive, [
      ['add-1', 'review'],
      look('Your team'),
      ['add-1.look-1.1.entry', 'exclusive'],
      ['add-1.look-1.1.exclusive', false],
    ]);
    expect(dossier).not.toHaveProperty('offer.exclusivity');
    expect(dossier).toHaveProperty('offer.internal.exclusivity_approved_by', 'per');
  });

  test('the last one deleted: the approval goes with it', () => {
    const one = promised.replace(', { text: One engineer, until: 2026-12-31 }', '');
    const dossier = reopened(one, [
      ['add-1', 'review'],
      look('Your team'),
      ['add-1.look-1.1.entry', 'offer.special_terms[0]'],
      ['add-1.look-1.1.1.field', 'delete'],
      ['Delete The price is held', true],
    ]);
    expect(dossier).toHaveProperty('offer', { summary: 'One line' });
  });

  test('the next proposal: each is promised anew, to a day after the guarantee', () => {
    const folder = folderOf({ 'dossier.yaml': promised });
    const [from, file] = [join(folder, 'dossier.yaml'), join(folder, 'next.yaml')];
    const again: Answers = [
      ['Does this still hold for this client only: The price is held', false],
      ['Does this still hold for this client only: One engineer', true],
    ];
    expect(() => talkThrough(open({ from, file }), [...again, ['Until when? YYYY', '2026-12-01']])).toThrow(
      'before the last day',
    );
    complete(open({ from, file }), [...again, ['Until when? YYYY', '2027-12-31']]);
    const next: unknown = parse(readFileSync(file, 'utf8'));
    expect(next).toHaveProperty('offer.special_terms', [{ text: 'One engineer', until: '2027-12-31' }]);
    expect(next).toHaveProperty('offer.internal.exclusivity_approved_by', 'per');
    expect(errorsOf(file)).toEqual([]);
  });

  test('the next proposal: none is promised any more, and nothing of it is left', () => {
    const folder = folderOf({ 'dossier.yaml': promised });
    const [from, file] = [join(folder, 'dossier.yaml'), join(folder, 'next.yaml')];
    complete(open({ from, file }), [
      ['Does this still hold', false],
      ['Does this still hold', false],
    ]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/special_terms|approved_by/);
  });
});
