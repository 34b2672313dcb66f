import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { begin } from '../../../src/app/wizard/State.ts';
import { least } from './reopened.ts';
import type { Answers } from './talked.ts';
import { complete, folderOf, open, talkThrough } from './talkThrough.ts';
import { start, written } from './writtenDossier.ts';

describe('who the seller is', () => {
  const answers: Answers = [
    ['need-1', 'profile'],
    ['In which year', '1998'],
    ['How many people', '240'],
    ['Do you say what your turnover', true],
    ['Of which year', '2025'],
    ['What did it come to', '12400000'],
    ['Do you have a certificate', true],
    ['What does it certify', 'ISO 27001:2022'],
    ['Its number', 'SA-4711'],
    ['Until when does it hold', '2029-05-31'],
    ['Where does its copy lie', 'iso.pdf'],
    ['Where are you on record', 'Register of suppliers No. 77'],
  ];

  test('founded, people, turnover, certificates, registers', () => {
    expect(written(answers, { 'iso.pdf': '%PDF-1.4' })).toHaveProperty('seller', {
      name: 'Fjord',
      profile: {
        founded: 1998,
        people: 240,
        turnover: [{ year: '2025', amount: '12400000', currency: 'EUR' }],
        certificates: [{ name: 'ISO 27001:2022', number: 'SA-4711', until: '2029-05-31', file: 'iso.pdf' }],
        registers: ['Register of suppliers No. 77'],
      },
    });
  });

  test('what the workspace says is not asked again, and its logo is found from the dossier', () => {
    const folder = folderOf({
      'kam-propose.yaml':
        'seller: { name: Fjord, logo: ./logo.svg, profile: { founded: 1998, turnover: [{ year: "2025", amount: "1.5", currency: EUR }] } }\n',
    });
    mkdirSync(join(folder, 'north'));
    const file = join(folder, 'north', 'a.yaml');
    const state = talkThrough(open({ file }), [
      ...start.filter(([words]) => words !== 'Your company'),
      ['need-1', 'profile'],
      ['How many people', '240'],
    ]);
    const keys = state.answers.map(({ key }) => key);
    expect(keys).not.toContain('need-1.founded');
    expect(keys).toContain('need-1.staff');
    complete(open({ file }), [
      ...start.filter(([words]) => words !== 'Your company'),
      ['need-1', 'profile'],
      ['How many people', '240'],
      ['A turnover beside 2025', true],
      ['Of which year', '2024'],
      ['What did it come to', '1.2'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      seller: {
        logo: '../logo.svg',
        profile: { founded: 1998, people: 240, turnover: [{ year: '2025' }, { year: '2024', currency: 'EUR' }] },
      },
    });
  });

  test('where a copy lies is for us alone, and gives nothing away', () => {
    const seller =
      'seller: { name: Fjord, profile: { certificates: [{ name: ISO, file: The blue folder in the safe.pdf }] } }';
    const dossier = least.replace('seller: { name: Fjord }', seller);
    const folder = folderOf({ 'dossier.yaml': dossier, 'The blue folder in the safe.pdf': '%PDF-1.4' });
    expect(begin(open({ file: join(folder, 'dossier.yaml') }).setting).question?.key).toBe('add-1');
  });
});
