import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/app/build.ts';
import { runCli } from '../../cli/runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from '../../cli/workFolder.ts';

type Change = readonly [from: string, to: string];

const people =
  'people:\n  - { id: tom, name: Tom Vik, position: Director }\n  - { id: lea, name: Lea Ask, position: Lawyer }\n';

/** A quick start beside the rules of its company. */
function ruled(rules: string, changes: readonly Change[] = []): string {
  const folder = workFolder();
  put(folder, 'prices.csv', book);
  put(folder, 'kam-propose.yaml', `${people}prices: ./prices.csv\napprovals:\n  - { ${rules} }\n`);
  return put(folder, 'dossier.yaml', quickStartWith(...changes));
}

const change = (file: string, [from, to]: Change): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`It does not say ${from}`);
  writeFileSync(file, text.replace(from, to));
};
const approve = (file: string, rule: string, by: string) => runCli(['approve', file, '--rule', rule, '--by', by]);
const warned = async (file: string): Promise<readonly string[]> =>
  (await runCli(['validate', file])).stderr.match(/^W704/gm) ?? [];

const inOneLine = (said: string): string => said.replace(/\s+/g, ' ');

const head = 'sku,text,unit,list,currency,cost,floor,tax';
const book = `${head}\nA-1,Sorting unit,piece,200000.00,EUR,150000.00,170000.00,vat\n`;
const line = '{ text: Sorting line with 40 chutes, qty: 1, unit_price: "182000.00", tax: vat }';
const fromBook = (price: string): Change => [line, `{ sku: A-1, qty: 1, unit_price: "${price}" }`];
const noDay: Change = [
  '    - { text: Training day, qty: 6, unit_price: "1450.00", tax: vat, discount_percent: 10 }\n',
  '',
];
const firm: Change = ['  days: 30', '  days: 30\n  binding: firm'];
const terms: Change = ['  payments:', '  terms: [{ title: Warranty, text: Two years }]\n  payments:'];

describe('which rules apply to an offer', () => {
  test.each<readonly [string, string, readonly Change[], boolean]>([
    ['a discount as it is written, above', 'when: discount_over, percent: 8', [], true],
    ['at the limit', 'when: discount_over, percent: 10', [], false],
    ['any discount, where no limit is said', 'when: discount_over', [], true],
    ['none', 'when: discount_over', [noDay], false],
    ['against the price book, above', 'when: discount_over, percent: 8', [fromBook('182000.00'), noDay], true],
    ['against the price book, at the limit', 'when: discount_over, percent: 9', [fromBook('182000.00'), noDay], false],
    ['a margin from the price book, under', 'when: margin_under, percent: 18', [fromBook('182000.00'), noDay], true],
    ['over', 'when: margin_under, percent: 17', [fromBook('182000.00'), noDay], false],
    ['a margin that nobody knows', 'when: margin_under, percent: 17', [], true],
    [
      'as somebody wrote it',
      'when: margin_under, percent: 17',
      [['internal: {', 'internal: { margin_percent: 20,']],
      false,
    ],
    ['a price under its floor', 'when: below_floor', [fromBook('169000.00'), noDay], true],
    ['on it', 'when: below_floor', [fromBook('170000.00'), noDay], false],
    ['exclusivity', 'when: exclusivity', [], true],
    [
      'special terms',
      'when: exclusivity',
      [['  exclusivity: {', '  special_terms: [{ text: A price held }]\n  working: []\n  tags: []\n  #']],
      true,
    ],
    ['nothing of the kind', 'when: exclusivity', [['  exclusivity: {', '  # {']], false],
    ['terms that are in no clause', 'when: terms_changed', [terms], true],
    ['no terms', 'when: terms_changed', [], false],
    ['a firm offer', 'when: binding_firm', [firm], true],
    ['one that is none', 'when: binding_firm', [], false],
  ])('%s', async (_, rule, changes, applies) => {
    const file = ruled(`${rule}, by: [tom]`, changes);
    expect(await warned(file)).toEqual(applies ? ['W704'] : []);
  });
});

describe('approve', () => {
  const rule = 'when: discount_over, percent: 8, by: [tom]';

  test('records who, when and what; comments and order stay, and nothing of it is printed', async () => {
    const file = ruled(rule);
    const before = readFileSync(file, 'utf8').split('\n');
    const { exit, stderr } = await approve(file, 'discount_over', 'tom');
    expect(exit).toBe(0);
    expect(stderr).toContain('recorded that tom approved discount_over on 2026-11-23');
    expect(stderr).toContain('not proven');
    const after = readFileSync(file, 'utf8').split('\n');
    expect(after.filter((one) => !before.includes(one)).join()).toMatch(
      /internal: \{ exclusivity_approved_by: per, approvals: \[\{ rule: discount_over, by: tom, date: 2026-11-23, sha256: [0-9a-f]{64} \}\] \} # internal: never printed/,
    );
    expect(await warned(file)).toEqual([]);
    const again = await approve(file, 'discount_over', 'tom');
    expect([again.exit, again.stderr]).toEqual([0, 'tom approved discount_over on 2026-11-23 already.\n']);
    expect(readFileSync(file, 'utf8').split('\n')).toEqual(after);
  });

  test.each<readonly [string, Change, boolean]>([
    ['a discount', ['discount_percent: 10', 'discount_percent: 11'], true],
    ['a price', ['182000.00', '182000.01'], true],
    ['the order of fields', ['qty: 6, unit_price: "1450.00"', 'unit_price: "1450.00", qty: 6'], false],
    ['a comment', ['  lines:', '  lines: # agreed'], false],
    ['another part', ['Ship every order', 'Ship each order'], false],
  ])('what voids it: %s', async (_, changed, isVoid) => {
    const file = ruled(rule);
    await approve(file, 'discount_over', 'tom');
    change(file, changed);
    const { stderr } = await runCli(['validate', file]);
    expect(inOneLine(stderr).includes('The approval by tom of 2026-11-23 is void')).toBe(isVoid);
    // What the fix says to run is run as it is written.
    const [, command = ''] = /record it: kam-propose (.* --by \w+)/.exec(inOneLine(stderr)) ?? [];
    if (isVoid) expect((await runCli(command.split(' '))).exit).toBe(0);
    expect(await warned(file)).toEqual([]);
  });

  test('a price of the book that changes voids it too', async () => {
    const file = ruled(rule, [fromBook('182000.00'), noDay]);
    await approve(file, 'discount_over', 'tom');
    expect(await warned(file)).toEqual([]);
    change(join(dirname(file), 'prices.csv'), ['200000.00', '220000.00']);
    expect(await warned(file)).toEqual(['W704']);
  });

  test('two limits, each with those who may go beyond it', async () => {
    const file = ruled(
      'when: discount_over, percent: 5, by: [tom] }\n  - { when: discount_over, percent: 9, by: [lea]',
    );
    expect(await warned(file)).toHaveLength(2);
    await approve(file, 'discount_over', 'tom');
    expect(await warned(file)).toHaveLength(1);
    await approve(file, 'discount_over', 'lea');
    expect(await warned(file)).toEqual([]);
  });

  test.each<readonly [string, string, string, string, string]>([
    [
      'a rule that is none',
      rule,
      'exclusivity',
      'tom',
      'There is no rule exclusivity in kam-propose.yaml. It has: discount_over.',
    ],
    [
      'somebody else',
      rule,
      'discount_over',
      'lea',
      'lea may not approve discount_over: by kam-propose.yaml that is for tom.',
    ],
    [
      'a rule that does not apply',
      'when: discount_over, percent: 20, by: [tom]',
      'discount_over',
      'tom',
      'does not apply',
    ],
    ['nobody at all', 'when: discount_over, by: [ole]', 'discount_over', 'ole', 'Nobody whom the rule'],
  ])('refuses %s', async (_, rules, named, by, says) => {
    const file = ruled(rules);
    const before = readFileSync(file, 'utf8');
    const { exit, stderr } = await approve(file, named, by);
    expect(exit).toBe(2);
    expect(inOneLine(stderr)).toContain(says);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('a percentage of a rule that has none is told', async () => {
    const { stderr } = await runCli(['validate', ruled('when: binding_firm, percent: 5')]);
    expect(stderr).toContain('The rule binding_firm has no percentage');
  });

  test('ids of a rule that are nobody’s are told where they stand', async () => {
    const { stderr } = await runCli(['validate', ruled('when: discount_over, by: [tmo, lea]')]);
    expect(stderr).toMatch(/kam-propose\.yaml:\d+:\d+/);
    expect(stderr).toContain('names "tmo"');
  });
});

describe('freeze, where a company has rules', () => {
  const rule = 'when: discount_over, percent: 8, by: [tom]';

  test('refuses without an approval that holds, whatever is allowed, and writes nothing', async () => {
    const file = ruled(rule);
    const before = filesIn(dirname(file));
    const { exit, stderr } = await runCli(['freeze', file, '--allow', 'W704']);
    expect(exit).toBe(4);
    expect(stderr).toContain('E704');
    expect(inOneLine(stderr)).toContain(`kam-propose approve ${file} --rule discount_over --by tom`);
    expect(filesIn(dirname(file))).toEqual(before);
  });

  test('goes on with it; what is recorded afterwards changes nothing that is frozen', async () => {
    const file = ruled(`${rule} }\n  - { when: discount_over, percent: 1`);
    await approve(file, 'discount_over', 'tom');
    expect((await runCli(['freeze', file])).exit).toBe(0);
    await approve(file, 'discount_over', 'lea');
    const { exit, stderr } = await runCli(['freeze', file]);
    expect([exit, stderr]).toEqual([0, expect.stringContaining('is frozen since 2026-11-23, as it is')]);
  });
});

describe('a rule exclusivity', () => {
  const printed = (file: string): boolean => {
    const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
    const { composed } = prepare(request, { now: 0, sourceDateEpoch: undefined });
    if (composed === null) throw new Error('There is no proposal.');
    return composed.proposal.offer.exclusivity !== null;
  };

  test('opens the gate by an approval alone, and shuts it when the terms change', async () => {
    const file = ruled('when: exclusivity, by: [tom]');
    expect(printed(file)).toBe(false);
    await approve(file, 'exclusivity', 'tom');
    expect(printed(file)).toBe(true);
    change(file, ['months: 24', 'months: 36']);
    expect(printed(file)).toBe(false);
  });
});
