import { describe, expect, test } from 'vitest';
import { quickStartWith, put, workFolder } from '../cli/workFolder.ts';
import { runCli } from '../cli/runCli.ts';
import { textsOfPdf } from '../wall/textsOfPdf.ts';
import { readFileSync } from 'node:fs';

type Change = readonly [from: string, to: string];

const signed = (text: string): Change => ['\nteam:\n', `\nsignatories: ${text}\nteam:\n`];
const told = (text: string): Change => ['  currency: EUR\n', `  currency: EUR\n${text}\n`];

async function said(...changes: readonly Change[]): Promise<string> {
  const file = put(workFolder(), 'dossier.yaml', quickStartWith(...changes));
  return (await runCli(['validate', file, '--date', '2026-11-23'])).stderr.replace(/\s+/g, ' ');
}

describe('who signs, and the history, are told at their place', () => {
  const revision = 'revision: 2\n  history:';
  const first = '{ revision: 1, date: 2026-10-01, text: First }';
  test.each<readonly [string, Change, string, string]>([
    ['nobody of that id', signed('{ client: [{ member: ingrit }] }'), 'E114', 'ingrid'],
    [
      'an id of team and of people',
      ['\nteam:\n', '\npeople: [{ id: per, name: Nils Aas, position: Director }]\nteam:\n'],
      'E115',
      'Somebody in team has this id already',
    ],
    ['one of the team who is not there', signed('{ seller: [pir] }'), 'E114', 'per'],
    ['a member and a name', signed('{ client: [{ member: maja, name: Maja }] }'), 'E105', 'either a member or a name'],
    ['five', signed('{ seller: [per, per, per, per, per] }'), 'E107', 'at most 4 people'],
    ['neither id nor person', signed('{ seller: [[per]] }'), 'E106', 'an id of the team'],
    ['a history that ends early', told(`  ${revision} [${first}]`), 'E280', 'revision 2'],
    [
      'revisions the wrong way round',
      told(`  ${revision} [{ revision: 2, date: 2026-10-01, text: B }, ${first}]`),
      'E281',
      'newest',
    ],
    [
      'days the wrong way round',
      told(`  ${revision} [${first}, { revision: 2, date: 2026-09-30, text: B }]`),
      'E281',
      '2026-10-01',
    ],
    [
      'a day to come',
      told(`  ${revision} [${first}, { revision: 2, date: 2026-11-24, text: B }]`),
      'E281',
      '2026-11-23',
    ],
  ])('%s', async (_, change, code, words) => {
    const text = await said(change);
    expect(text).toContain(code);
    expect(text).toContain(words);
  });

  test.each<readonly [string, string, RegExp | null]>([
    ['the name of one who signs nothing', 'Unni Lie checked', /E901 .*Somebody of people who signs nothing here/],
    ['the same in another form', 'Ms Lie checked', /E901/],
    ['by what one may act who signs nothing', 'By power of attorney No. 14 of 3 March 2026 we offer', /E901/],
    ['the name of one who signs', 'Nils Aas checked', null],
    ['nobody', 'We offer', null],
  ])('people of the house are named where they sign: %s', async (_, words, expected) => {
    const people = `
people:
  - { id: nils, name: Nils Aas, position: Director, authority: power of attorney 12 }
  - { id: unni, name: Unni Lie, position: Head of Legal, authority: power of attorney No. 14 of 3 March 2026 }
team:
`;
    const summary: Change = ['summary: A sorting line that', `summary: ${words} a sorting line that`];
    const text = await said(['\nteam:\n', people], told('  signatory: nils'), summary);
    if (expected === null) expect(text).not.toMatch(/[EW]90\d/);
    else expect(text).toMatch(expected);
  });

  test('those who act for the house sign and approve without being in the team', async () => {
    const people =
      '\npeople: [{ id: nils, name: Nils Aas, position: Director, authority: power of attorney 12 }]\nteam:\n';
    const acting: Change = ['\nteam:\n', people];
    const approved: Change = ['exclusivity_approved_by: per', 'exclusivity_approved_by: nils'];
    expect(await said(acting, approved, told('  signatory: nils'))).not.toMatch(/[EW]\d{3}/);
    const unknown = await said(acting, told('  signatory: pir'));
    expect(unknown).toContain('no specialist or person with this id in team or people');
    const [change = ''] = /Did you mean \w+|per, nils/.exec(unknown) ?? [];
    expect(change).not.toBe('');
    const named = await said(acting, told('  signatory: Nils Aas'));
    expect(named).toContain('nils');
  });

  test('two answers to who signs for us, and the fix', async () => {
    const seller = signed('{ seller: [{ name: Una Bell }] }');
    const signatory = told('  signatory: per');
    expect(await said(seller, signatory)).toContain('E282');
    expect(await said(signed('{ seller: [{ name: Una Bell }, per] }'), signatory)).not.toMatch(/[EW]\d{3}/);
  });
});

async function pages(...changes: readonly Change[]): Promise<string> {
  const folder = workFolder();
  const file = put(folder, 'dossier.yaml', quickStartWith(...changes));
  const ran = await runCli(['build', file, '--date', '2026-11-23', '-o', `${folder}/a.pdf`]);
  expect(ran.stderr).not.toContain('error');
  const texts = await textsOfPdf(readFileSync(`${folder}/a.pdf`));
  const text = texts.find((one) => !one.startsWith('%PDF') && one.includes('For Northwind Traders')) ?? '';
  return text.slice(text.indexOf('For Northwind Traders'));
}

describe('the acceptance', () => {
  test('a member who signs is printed by name, without an allowance', async () => {
    const text = await pages(signed('{ client: [{ member: jonas }, { name: Rana Saleh }] }'));
    expect(text).toContain('Jonas Weiss');
    expect(text).toContain('Rana Saleh');
    // Jonas with his position, ours, and none for her.
    expect(text.match(/Position/g)).toHaveLength(2);
    expect(text.match(/Signature/g)).toHaveLength(3);
  });

  test('a name of a member who is not to be printed is refused where it is typed', async () => {
    expect(await said(signed('{ client: [{ name: Jonas Weiss }] }'))).toContain('E901');
  });

  test('a private person has neither position nor stamp', async () => {
    const isPrivate: Change = ['  name: Northwind Traders\n', '  name: Northwind Traders\n  industry: private\n'];
    const text = await pages(isPrivate);
    expect(text.match(/Position/g)).toHaveLength(1);
    expect(text.match(/Stamp/g)).toHaveLength(1);
  });
});
