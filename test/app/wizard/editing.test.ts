import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/app/build.ts';
import { begin } from '../../../src/app/wizard/State.ts';
import { complete, folderOf, open, talkThrough, world } from './talkThrough.ts';

// Without the folder of blocks, the logo and the picture that it names: only the two files are laid out.
const retail = readFileSync('examples/retail/dossier.yaml', 'utf8')
  .replace(/^ {2}(library|logo): .*\n/gm, '')
  .replace(/^pictures:.*\n(?: {2}- .*\n)+/m, '');
const dmu = readFileSync('examples/retail/dmu.yaml', 'utf8');
const read = (folder: string, name = 'dossier.yaml'): string => readFileSync(join(folder, name), 'utf8');

/** Lines that are not in the other text. */
const linesOnlyIn = (text: string, other: string): readonly string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};

describe('a commented file edited: the diff holds only what was answered', () => {
  test('nothing is wrong: nothing is asked but whether to add something, and nothing is written', () => {
    const folder = folderOf({ 'dossier.yaml': retail, 'dmu.yaml': dmu });
    const opened = open({ file: join(folder, 'dossier.yaml') });
    expect(begin(opened.setting).question?.key).toBe('add-1');
    expect(complete(opened, [])).toEqual([]);
    expect(read(folder)).toBe(retail);
  });

  test('three mistakes and a missing section, in two files', () => {
    const broken = retail
      .replace('unit_price: "4200.00"', 'unit_price: "4 200,00"')
      .replace('can: true', 'can: yes')
      .replace(/^team:.*\n(?: {2}- .*\n)+/m, '');
    const folder = folderOf({ 'dossier.yaml': broken, 'dmu.yaml': dmu.replace('role: hr,', 'role: hrr,') });
    const opened = open({ file: join(folder, 'dossier.yaml') });
    complete(opened, [
      ['Price of one', '4200.00'],
      ['Can Mona Aziz', 'true'],
      ['Which function does Laila Nassar', 'hr'],
      ['Name; begin', 'Sara Kamal'],
      ['Position', 'Key Account Manager'],
      ['E-mail address', 's.kamal@example.com'],
    ]);
    expect(linesOnlyIn(read(folder), broken)).toMatchInlineSnapshot(`
      [
        "    consent: { can: true, wants: true, scope: [named, contact_shared, will_call], given: 2026-06-01, valid_until: 2027-06-01, anonymous_ok: true }   # also asked, withdrawn (dates)",
        "    - { id: days,    text: Trainer day,                   qty: 12,   unit_price: "4200.00",  tax: vat15 }",
        "team:",
        "  - { id: sara-kamal, name: Sara Kamal, position: Key Account Manager, email: s.kamal@example.com }",
      ]
    `);
    expect(linesOnlyIn(broken, read(folder))).toHaveLength(2);
    expect(linesOnlyIn(read(folder, 'dmu.yaml'), dmu)).toEqual([]);
  });

  test.each([
    ['role: hr,', 'role: hrr,', 'dmu.yaml', 'hr'],
    ['unit_price: "4200.00"', 'unit_price: "4 200,00"', 'dossier.yaml', '4200.00'],
  ])('%s mistyped: what was probably meant is one Enter away', (right, wrong, name, meant) => {
    const files = { 'dossier.yaml': retail, 'dmu.yaml': dmu };
    const folder = folderOf({ ...files, [name]: (name === 'dmu.yaml' ? dmu : retail).replace(right, wrong) });
    expect(begin(open({ file: join(folder, 'dossier.yaml') }).setting).question?.suggestion).toBe(meant);
  });

  test('a person more, a line more: each one line more', () => {
    const folder = folderOf({ 'dossier.yaml': retail, 'dmu.yaml': dmu });
    complete(open({ file: join(folder, 'dossier.yaml') }), [
      ['add-1', 'dmu'],
      ['Position, as on', 'Head of Legal'],
      ['add-2', 'lines'],
      ['What do they pay for?', 'Printed handbook'],
      ['Price of one', '12.50'],
    ]);
    expect(read(folder, 'dmu.yaml')).toBe(
      `${dmu}- { id: head-of-legal, position: Head of Legal, role: legal, buying_role: evaluates }\n`,
    );
    expect(linesOnlyIn(read(folder), retail)).toEqual([
      '    - { text: Printed handbook, qty: 1, unit_price: "12.50", tax: vat15 }',
    ]);
    expect(linesOnlyIn(retail, read(folder))).toEqual([]);
  });

  test('two people in one position: each has its own id', () => {
    const folder = folderOf({ 'dossier.yaml': retail, 'dmu.yaml': dmu });
    complete(open({ file: join(folder, 'dossier.yaml') }), [
      ['add-1', 'dmu'],
      ['Position, as on', 'Head of Legal'],
      ['Another person', true],
      ['Position, as on', 'Head of Legal'],
    ]);
    expect(read(folder, 'dmu.yaml').match(/id: head-of-legal[^,]*/g)).toEqual([
      'id: head-of-legal',
      'id: head-of-legal-2',
    ]);
  });

  test('line ends of Windows stay', () => {
    const windows = retail.replaceAll('\n', '\r\n');
    const folder = folderOf({ 'dossier.yaml': windows, 'dmu.yaml': dmu });
    complete(open({ file: join(folder, 'dossier.yaml') }), [
      ['add-1', 'lines'],
      ['What do they pay for?', 'Printed handbook'],
      ['Price of one', '12.50'],
    ]);
    expect(linesOnlyIn(windows, read(folder))).toEqual([]);
    expect(linesOnlyIn(read(folder), windows)).toHaveLength(1);
  });

  test('a misspelt key is told and nothing is asked: what stands under it would be asked for twice', () => {
    const folder = folderOf({ 'dossier.yaml': retail.replace('shared_goals:', 'shard_goals:'), 'dmu.yaml': dmu });
    expect(() => open({ file: join(folder, 'dossier.yaml') })).toThrow('This key is not known here.');
  });

  test('an id that nothing bears is told, and the rest is asked', () => {
    const folder = folderOf({
      'dossier.yaml': retail.replace('signatory: sara', 'signatory: nobody'),
      'dmu.yaml': dmu,
    });
    expect(open({ file: join(folder, 'dossier.yaml') }).beyond.map(({ code }) => code)).toEqual(['E114']);
  });
});

describe("next quarter's proposal from the last one", () => {
  const folder = (): string => folderOf({ 'dossier.yaml': retail, 'dmu.yaml': dmu });

  test('dates, number and revision are cleared; the old file stays; Enter confirms what is there', () => {
    const at = folder();
    const opened = open({ from: join(at, 'dossier.yaml') });
    expect(opened.target).toBe(join(at, 'dossier-2026-11-23.yaml'));
    complete(opened, []);
    expect(read(at)).toBe(retail);
    const renewed = read(at, 'dossier-2026-11-23.yaml');
    expect(linesOnlyIn(renewed, retail)).toEqual(['  days: 30']);
    // The date is that of the day: the one that was there.
    expect(renewed).toContain('  date: 2026-11-23');
    expect(linesOnlyIn(retail, renewed)).toHaveLength(4);
    expect(renewed).not.toMatch(/number:|revision:|until: 2026-12-31 {3}|in_reply_to/);
    const { diagnostics } = prepare(
      { file: opened.target, date: undefined, allow: [], strict: false, draft: false },
      world,
    );
    expect(diagnostics.filter(({ code }) => code.startsWith('E'))).toEqual([]);
  });

  test('prices, figures and consents are asked one by one', () => {
    const asked = talkThrough(open({ from: join(folder(), 'dossier.yaml') }), []).answers.map(({ key }) => key);
    expect(asked).toEqual([
      'number',
      'validity',
      'binding',
      'because-1',
      'because-2',
      'offer.lines[0].qty',
      'offer.lines[0].unit_price',
      'offer.lines[0].discount_percent',
      ...[1, 2, 3].flatMap((at) => [`offer.lines[${at}].qty`, `offer.lines[${at}].unit_price`]),
      'still-exclusive',
      'exclusive-until',
      'still-approved',
      'figures.pilot_days.value',
      'figures.pilot_days.as_of',
      'figures.hayat_turnover.value',
      'figures.hayat_turnover.as_of',
      'references[0].can',
      'references[0].wants',
      'add-1',
    ]);
  });

  test('a price that rose, a consent that is taken back, a new date', () => {
    const at = folder();
    complete(open({ from: join(at, 'dossier.yaml'), file: join(at, 'next.yaml') }), [
      ['number', 'KP-2027-003'],
      ['Set-up and integration: the price', '81000.00'],
      ['Does Mona Aziz want to?', ''],
      ['Until when', ''],
      ['The last day', '2027-01-29'],
      ['weekend', true],
    ]);
    expect(linesOnlyIn(read(at, 'next.yaml'), retail)).toMatchInlineSnapshot(`
      [
        "  number: KP-2027-003",
        "  until: 2027-01-31               # or days: 30",
        "    consent: { can: true, scope: [named, contact_shared, will_call], given: 2026-06-01, valid_until: 2027-06-01, anonymous_ok: true }   # also asked, withdrawn (dates)",
        "    - { id: setup,   text: Set-up and integration,        qty: 1,    unit_price: "81000.00", tax: vat15 }",
      ]
    `);
  });

  test('a file that is there is not overwritten', () => {
    const at = folder();
    expect(() => open({ from: join(at, 'dossier.yaml'), file: join(at, 'dmu.yaml') })).toThrow('is there already');
    expect(existsSync(join(at, 'dossier-2026-11-23.yaml'))).toBe(false);
  });
});
