import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { shortly } from '../../src/app/unprintedFindings.ts';
import { quickStartWith, workFolder } from '../cli/workFolder.ts';
import { minimal } from '../publication/compose/documentOf.ts';
import { checkData } from '../wall/buildData.ts';
import { findingsOf } from './fixes/check.ts';

type Change = readonly [from: string, to: string];

const consent = '{ can: true, wants: true, scope: [named, contact_shared] }';
const withConsent = (words: string, more = ''): readonly Change[] => [
  [`consent: ${consent}`, `consent: ${words}${more}`],
];
const anonymous = '\n    anonymous: { title: A food trader, text: It went well }';
const all = ['figures.dispatched', 'figures.overtime', 'references[0]'];
const each = (says: string): readonly string[] => all.map((path) => `I330.${says} ${path}`);

const toldOf = (changes: readonly Change[], codes: readonly string[]): readonly string[] =>
  findingsOf(workFolder(), quickStartWith(...changes))
    .filter(({ code }) => codes.includes(code))
    .map(({ code, says, path }) => `${code}.${says} ${formatPath(path)}`)
    .sort();

describe('a reference that is held back is told with its true cause, and once', () => {
  const codes = ['I330', 'W306', 'W307'];
  test.each<readonly [string, readonly Change[], readonly string[]]>([
    ['all of it agreed', [], []],
    [
      'named, without contact',
      withConsent('{ can: true, wants: true, scope: [named] }'),
      ['I330.contact references[0].person.email'],
    ],
    [
      'named, and a call that we lead to',
      withConsent('{ can: true, wants: true, scope: [named, will_call] }'),
      ['I330.contact references[0].person.email'],
    ],
    ['a scope without the name', withConsent('{ can: true, wants: true, scope: [contact_shared] }'), each('notNamed')],
    ['no form without the name', withConsent('{ can: true, wants: true, anonymous_ok: true }'), each('notNamed')],
    ['a no', withConsent('{ can: true, wants: false, scope: [named] }'), each('refused')],
    [
      'a no, and a form without the name',
      withConsent('{ can: true, wants: false, anonymous_ok: true }', anonymous),
      each('refused'),
    ],
    ['somebody who cannot', withConsent('{ can: false, wants: true, scope: [named] }'), each('refused')],
    ['taken back', withConsent(`${consent.slice(0, -2)}, withdrawn: 2026-11-01 }`), each('withdrawn')],
    ['not asked', withConsent('{}'), ['W306.notAsked references[0].consent']],
    [
      'agreed later',
      withConsent(`${consent.slice(0, -2)}, given: 2026-12-01 }`),
      ['W306.later references[0].consent.given'],
    ],
    [
      'an early end',
      withConsent(`${consent.slice(0, -2)}, valid_until: 2026-12-01 }`),
      ['W307.endsEarly references[0].consent.valid_until'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(toldOf(changes, codes)).toEqual(expected);
  });
});

const lines = [
  { text: 'With a robot', qty: 1, unit_price: '1000', alternative: 'way' },
  { text: 'By hand', qty: 1, unit_price: '900', alternative: 'way' },
];
const benefit = { label: 'Fewer hours', per_year: '12 * 100', source: 'Our own log' };
const finance = {
  horizon_years: 3,
  benefits: [benefit, benefit],
  costs: { client_effort: { value: '100', source: 'Our plan' } },
};
const offer = { summary: 'A line', uniqueness: ['Parts'], lines };

describe('a business case that is left out is told once', () => {
  const open = checkData({ ...minimal, offer, finance });
  test('by its warning', () => {
    const about = open.diagnostics.filter(({ code, path }) => code === 'W422' || path[0] === 'finance');
    expect(about.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual(['W422 finance']);
  });
  test('and in one line of what is not printed', () => {
    expect(open.composed?.unprinted.map(shortly)).toEqual([
      'finance (the business case is left out while the price is open)',
    ]);
  });
});

test('earlier cooperation that went badly is told once', () => {
  const previous_cooperation = { status: 'negative', results: [{ text: 'A trial line' }, { text: 'A second one' }] };
  const { diagnostics } = checkData({ ...minimal, previous_cooperation });
  const about = diagnostics.filter(({ path: [section] }) => section === 'previous_cooperation');
  expect(about.map(({ code }) => code)).toEqual(['W311']);
});

describe('a block of the dossier that is held back', () => {
  const block = (id: string, more: object = {}): object => ({
    id,
    kind: 'technical',
    text: `Words of ${id}`,
    ...more,
  });
  const dmu = [{ position: 'Head of IT', role: 'technical' }];
  const told = (arguments_: object): readonly string[] =>
    checkData({ ...minimal, dmu, arguments: arguments_ })
      .diagnostics.filter(({ code, severity }) => code === 'I330' || severity === 'error')
      .map(({ code, says, path, holes }) => `${code}.${says} ${formatPath(path)} ${JSON.stringify(holes.winner)}`);
  const [expo, robot] = [block('expo'), block('robot')];

  test.each<readonly [string, object, readonly string[]]>([
    ['since another comes first', { blocks: [expo, robot] }, ['I330.second arguments.blocks[1] "expo"']],
    ['since another is pinned', { blocks: [expo, robot], pin: ['robot'] }, ['I330.second arguments.blocks[0] "robot"']],
    ['and pinned too, as the fix says', { blocks: [expo, robot], pin: ['robot', 'expo'] }, []],
  ])('%s', (_, arguments_, expected) => {
    expect(told(arguments_)).toEqual(expected);
  });
});
