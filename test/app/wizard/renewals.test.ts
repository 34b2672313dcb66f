import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainAt, toPlain } from '../../../src/foundation/data/Plain.ts';
import { readDossier } from '../../../src/app/readDossier.ts';
import { locate } from '../../../src/app/templates/Home.ts';
import { finish } from '../../../src/app/wizard/finish.ts';
import { openDossier } from '../../../src/app/wizard/openDossier.ts';
import { begin, next, type State } from '../../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';
import { anyAnswer, randomly } from './randomly.ts';
import { validities } from './validities.ts';
import { complete, enter, folderOf, open, talkThrough, world } from './talkThrough.ts';
import { sampleOf, tries } from '../../size.ts';

const errorsOf = (file: string): readonly string[] =>
  readDossier(locate(file), undefined, world)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);

/** Comments that stand on a line of their own. */
const comments = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => /^\s*#/.test(line));

const quoteKeys = (text: string): string => text.replace(/^(\s*(?:- )?)([a-z_]+):(?=[ \r\n])/gm, '$1"$2":');

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with its keys in quotes', quoteKeys],
];

const examples = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('examples', entry.name, 'dossier.yaml')))
  .map(({ name }) => join('examples', name));
const sources = [...examples, 'templates/init', 'test/fixtures/full'].filter((folder) =>
  existsSync(join(folder, 'dossier.yaml')),
);

/** A copy of a folder with its dossier written in another way. */
function copyOf(folder: string, write: (text: string) => string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'dossier.yaml');
  writeFileSync(file, write(readFileSync(file, 'utf8')));
  return file;
}

/** Questions that get another answer than before; then each keeps what was there. */
const mostAnswered = tries(15, 40);

/** The next proposal, with answers as they come. */
function renew(from: string, answer: (question: Question) => Answer): string {
  const opened = open({ from });
  let state: State = begin(opened.setting);
  for (let step = 0; state.question !== null && step < 400; step++) state = next(state, answer(state.question));
  if (state.outcome === null) throw new Error('the talk did not end');
  expect(finish(opened, state.outcome).problem).toBeNull();
  return opened.target;
}

describe.each(sources)('%s', (folder) => {
  test.each(sampleOf(ways, (sources.indexOf(folder) % 3) + 1))(
    '%s: the next one loads, and every comment is kept',
    (_, write) => {
      const file = copyOf(folder, write);
      const before = readFileSync(file, 'utf8');
      const known = errorsOf(file);
      const target = renew(file, enter);
      expect(errorsOf(target).filter((error) => !known.includes(error))).toEqual([]);
      expect(readFileSync(file, 'utf8')).toBe(before);
      const gone = comments(before).filter((line) => !comments(readFileSync(target, 'utf8')).includes(line));
      expect(gone).toEqual([]);
      expect(readFileSync(target, 'utf8').includes('\r\n')).toBe(before.includes('\r\n'));
    },
  );

  test('other answers than before: it loads', () => {
    const file = copyOf(folder, (text) => text);
    const random = randomly(1);
    const known = errorsOf(file);
    let asked = 0;
    const target = renew(file, (question) => {
      asked += 1;
      // The menu at the end would go on for long, and a hundred lines are answered like forty.
      const isEnough = question.key.startsWith('add-') || asked > mostAnswered;
      const answer = isEnough ? enter(question) : anyAnswer(question, random);
      return question.check(answer) === null ? answer : enter(question);
    });
    expect(errorsOf(target).filter((error) => !known.includes(error))).toEqual([]);
  });
});

const rest = readFileSync('test/fixtures/minimal.yaml', 'utf8').replace(/^validity:.*\n(?: {2}.*\n)*/m, '');

describe.each(validities)('%s', (_, validity) => {
  test.each<readonly [string, readonly (readonly [string, Answer])[]]>([
    ['kept in days', [['Until when do you guarantee', '45']]],
    [
      'to a date',
      [
        ['Until when do you guarantee', ''],
        ['The last day', '2027-01-29'],
      ],
    ],
  ])('%s', (__, answers) => {
    for (const write of ways.map(([, one]) => one)) {
      const folder = folderOf({ 'dossier.yaml': write(`${validity}${rest}`) });
      complete(open({ from: join(folder, 'dossier.yaml'), file: join(folder, 'next.yaml') }), answers);
      expect(errorsOf(join(folder, 'next.yaml'))).toEqual([]);
      const written: unknown = parse(readFileSync(join(folder, 'next.yaml'), 'utf8'));
      const isDate = answers.length > 1;
      expect(written).toMatchObject({ validity: isDate ? { until: '2027-01-29' } : { days: 45 } });
      expect(written).not.toHaveProperty(isDate ? 'validity.days' : 'validity.until');
      if (!isDate) expect(written).toMatchObject({ proposal: { date: '2026-11-23' } });
    }
  });
});

test('where the last one stands, and what became of it, is not of the next one', () => {
  const text = readFileSync('test/fixtures/minimal.yaml', 'utf8');
  const marked = text.replace(
    /^proposal: \{ /m,
    'proposal: { status: accepted, date: 2026-11-20, history: [{ revision: 1, date: 2026-11-21, event: accepted }], ',
  );
  expect(marked).not.toBe(text);
  const target = renew(join(folderOf({ 'dossier.yaml': marked }), 'dossier.yaml'), enter);
  const written: unknown = parse(readFileSync(target, 'utf8'));
  for (const field of ['status', 'history']) expect(written).not.toHaveProperty(`proposal.${field}`);
});

describe('what the wizard cannot mend stops it before its first question', () => {
  test.each([
    ['an anchor', (text: string) => text.replace('title:', 'title: &t')],
    ['a key twice', (text: string) => text.replace('title:', 'title: a\n  title:')],
  ])('%s', (_, damage) => {
    const folder = folderOf({
      'dossier.yaml': damage(
        'proposal:\n  title: A line\n  currency: EUR\n' +
          rest.replace(/^proposal:.*\n/m, '') +
          'validity: { days: 20 }\n',
      ),
    });
    const opened = openDossier({ file: undefined, from: join(folder, 'dossier.yaml'), date: undefined }, world);
    expect('setting' in opened).toBe(false);
    expect(existsSync(join(folder, 'dossier-2026-11-23.yaml'))).toBe(false);
  });
});

describe('what was true then is asked again', () => {
  const last = (more: string): string => {
    const folder = folderOf({ 'dossier.yaml': `${rest}${more}` });
    return join(folder, 'dossier.yaml');
  };
  const keys = (file: string): readonly string[] => talkThrough(open({ from: file }), []).answers.map(({ key }) => key);

  test('the quantity of every line, and its price', () => {
    expect(keys(last('validity: { days: 20 }\n'))).toEqual(
      expect.arrayContaining(['offer.lines[0].qty', 'offer.lines[0].unit_price']),
    );
  });

  test('whether a new client is still new; then how it went', () => {
    const file = last('validity: { days: 20 }\n').replace('', '');
    const text = readFileSync(file, 'utf8').replace(/account: \{ /, 'account: { kind: new, ');
    writeFileSync(file, text);
    complete(open({ from: file, file: file.replace('dossier', 'next') }), [
      ['They were new to you then', 'existing'],
      ['How did it go?', 'positive'],
      ['What came out of it?', 'It ran without a stop'],
    ]);
    expect(parse(readFileSync(file.replace('dossier', 'next'), 'utf8'))).toMatchObject({
      account: { kind: 'existing' },
      previous_cooperation: { status: 'positive', results: [{ text: 'It ran without a stop' }] },
    });
  });

  test.each<readonly [string, string, readonly (readonly [string, Answer])[], object | undefined]>([
    ['a day that is over is not offered', '2026-11-01', [], undefined],
    ['a day to come is', '2026-12-10', [], { deadline: '2026-12-10', validity_days: 20 }],
    [
      'or it is another one',
      '2026-11-01',
      [
        ['Until when are bids', '2026-12-12'],
        ['For how many days after', '10'],
      ],
      { deadline: '2026-12-12', validity_days: 10 },
    ],
  ])('the deadline for bids: %s', (_, day, answers, expected) => {
    const file = last(`validity: { days: 60 }\ntender: { deadline: ${day}, validity_days: 20 }\n`);
    const target = file.replace('dossier', 'next');
    expect(keys(file)).toContain('deadline');
    complete(open({ from: file, file: target }), answers);
    expect(errorsOf(target)).toEqual([]);
    const written: unknown = parse(readFileSync(target, 'utf8'));
    expect(plainAt(toPlain(written), ['tender'])).toEqual(expected);
  });

  const shared = `validity: { days: 60 }
references:
  - company: Hayat
    consent: { can: true, wants: true, scope: [named], given: 2026-01-01, valid_until: 2026-12-01 }
`;

  test('a consent that ends before the new guarantee', () => {
    const file = last(shared);
    const target = file.replace('dossier', 'next');
    const opened = open({ from: file, file: target });
    expect(() => talkThrough(opened, [['Until when do they agree now?', '2026-12-15']])).toThrow('before the last day');
    complete(opened, [
      ['Until when do they agree now?', '2027-12-31'],
      ['On which day did they agree', '2026-11-20'],
    ]);
    expect(parse(readFileSync(target, 'utf8'))).toMatchObject({
      references: [{ consent: { given: '2026-11-20', valid_until: '2027-12-31' } }],
    });
  });

  test('what is exclusive: no longer, and nothing of it is left', () => {
    const file = last('validity: { days: 20 }\n');
    const text = readFileSync(file, 'utf8').replace(
      'offer:\n',
      'offer:\n  exclusivity: { scope: this line, territory: Norway, until: 2026-12-31 }\n  internal: { exclusivity_approved_by: team-1 }\n',
    );
    writeFileSync(file, text);
    complete(open({ from: file, file: file.replace('dossier', 'next') }), [
      ['Is this still for this client alone', false],
    ]);
    const written = readFileSync(file.replace('dossier', 'next'), 'utf8');
    expect(written).not.toMatch(/exclusiv/);
    expect(errorsOf(file.replace('dossier', 'next'))).toEqual([]);
    // Or it goes on, and not to a day before the guarantee.
    expect(() =>
      talkThrough(open({ from: file }), [
        ['Is this still for this client alone', true],
        ['Until when? YYYY', '2026-11-30'],
      ]),
    ).toThrow('before the last day');
  });
});
