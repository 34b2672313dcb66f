import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { block, blockFile, choose, libraryOf } from './choose.ts';
import { consenting, director, offerWith, withMembers } from './someDossier.ts';

type Case = readonly [what: string, kind: string, more: string, body: string, changes: object, fix: string];

const words = 'Words.';
const named = { can: true, wants: true, scope: ['named'] };
const refused = { references: consenting({ can: false }) };
const past = (status: string): object => ({ previous_cooperation: { status, results: [{ text: 'A trial line' }] } });

/** A pin of a block that no gate lets through: what to write, so that it does (E310). */
test.each<Case>([
  [
    'a place',
    'risk',
    'when: { offer.exclusivity: present }',
    words,
    { offer: offerWith({ exclusivity: undefined }) },
    'Write offer.exclusivity in the dossier,',
  ],
  [
    'a value',
    'risk',
    'when: { account.kind: [new, prospect] }',
    words,
    {},
    'Write account.kind as new or prospect in the dossier',
  ],
  ['a printed value', 'risk', '', '{{situation.summary}}', {}, 'Write situation.summary in the dossier,'],
  [
    'facts',
    'pilot',
    '',
    words,
    {},
    'Add a point of the kind pilot under offer.points: { kind: pilot, text: … }. Or take the pin out',
  ],
  [
    'results',
    'previous_cooperation',
    '',
    words,
    { previous_cooperation: null },
    'Write the results so far under previous_cooperation: { status: positive, results: [{ text: … }] }.',
  ],
  [
    'openness',
    'previous_cooperation',
    '',
    words,
    past('mixed'),
    'write address_openly: true under previous_cooperation',
  ],
  [
    'approval',
    'exclusivity',
    '',
    words,
    { offer: offerWith({ internal: {} }) },
    'offer.internal.exclusivity_approved_by',
  ],
  [
    'a reference',
    'reference',
    '',
    words,
    { references: null },
    'Add a reference whose person can and wants to recommend.',
  ],
  [
    'a question',
    'reference',
    '',
    words,
    { references: consenting({}) },
    'Ask Havn Frakt whether they can and want to recommend, and write can: true and wants: true',
  ],
  [
    'a later day',
    'reference',
    '',
    words,
    { references: consenting({ ...named, valid_until: '2026-12-01' }) },
    'The consent of Havn Frakt ends on 2026-12-01, the proposal on 2026-12-23.',
  ],
  [
    'a name',
    'reference',
    '',
    words,
    { references: consenting({ can: true, wants: true }) },
    'write scope: [named] under its consent',
  ],
  ['another reference', 'reference', '', words, refused, 'Add another reference'],
  [
    'a figure',
    'figure',
    '',
    words,
    { figures: null, previous_cooperation: null },
    'Make a business case under finance, or add a figure',
  ],
])('a pin that lacks %s', (_, kind, more, body, changes, fix) => {
  const data = withMembers([director], { ...changes, arguments: { pin: ['a'] } });
  const { findings, trace } = choose(data, libraryOf([block('a', kind, more, body)])).selection;
  const found = findings.filter(({ code }) => code === 'E310');
  expect(found.map(({ path }) => path)).toEqual([['arguments', 'pin', 0]]);
  const sentences = found.map(sentencesOf);
  expect(sentences[0]?.fix).toContain(fix);
  expect(sentences[0]?.fix).toMatch(/take the pin out: no pin passes a gate\.$/);
  // The explanation gives the same reason.
  const gate = trace.find(({ block: id }) => id === 'a')?.reason.replace(/^Gate: /, '');
  expect(sentences[0]?.message).toBe(`a is pinned but cannot be used: ${gate ?? ''}`);
});

test('a pin of a draft says in which file it is approved', () => {
  const draft = blockFile('a.md', '---\nid: a\nkind: risk\nlang: en\nstatus: draft\n---\nWords.\n');
  const { findings } = choose(withMembers([director], { arguments: { pin: ['a'] } }), libraryOf([draft])).selection;
  const sentences = findings.filter(({ code }) => code === 'E310').map(sentencesOf);
  expect(sentences[0]?.fix).toContain('write status: approved in library/a.md');
});
