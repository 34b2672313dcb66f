import { expect } from 'vitest';
import type { Checks, SharedCase } from '../SharedCase.ts';

const said = ({ text }: { readonly text: string }, ...words: readonly string[]): void => {
  const flat = text.replace(/\s+/g, ' ');
  for (const word of words) expect(flat).toContain(word);
};

const build = (given: SharedCase, date: string): ReturnType<SharedCase['build']> => given.build(['--date', date]);

/** What is written is printed, or the writer is told. */
export const printed: Checks = {
  'cases/attack-consent-given-tomorrow': async (given) => {
    const run = await given.build();
    expect(run.exit).toBe(0);
    expect(run.stderr).toMatch(/W306 {2}This reference agreed only from 2030-01-01 on/);
    given.change('dossier.yaml', 'given: 2030-01-01', 'given: 2030-01-01\n      valid_until: 2029-01-01');
    const ended = await given.build();
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('E305');
    expect(ended.stderr).toContain('consent.valid_until');
  },
  'cases/hash-in-text': async (given) => {
    const run = await given.build();
    expect(run.exit).toBe(0);
    expect(run.stderr.match(/^W116/gm)).toHaveLength(4);
    for (const quoted of ['"Offer # 12 for the sorting hall"', '"KP-2026 # 014"', '"12 Main Street, Apt # 5, Bergen"'])
      expect(run.stderr.replace(/\s+/g, ' ')).toContain(quoted);
  },
  'cases/print-name-without-effect': async (given) => {
    given.change('dossier.yaml', 'addressee: ingrid', 'addressee: ingrid, addressees: [maja, jonas]');
    const run = await given.build();
    expect(run.exit).toBe(0);
    expect(run.pages[0]).toMatch(/Maja[^]*Jonas/);
  },
  'cases/seller-details-beyond-two': async (given) => {
    const run = await given.build();
    expect(run.exit).toBe(0);
    said(run, 'VAT', 'IBAN', 'BIC');
  },
  'real/saas-order-form': async (given) => {
    const words = ['By twelve months each time', 'Yearly in advance', '36 months from 1 August 2026', 'Standard terms'];
    said(await build(given, '2026-04-06'), ...words);
    const library = /^arguments:.*$/m.exec(given.read('dossier.yaml'))?.[0] ?? '';
    given.change('dossier.yaml', library, '');
    said(await build(given, '2026-04-06'), ...words.slice(0, 3));
  },
  'real/ru-visual-search': async (given) => {
    const run = await build(given, '2026-06-23');
    said(run, 'Приёмка: фотография товара', 'Бот уточняет или передаёт менеджеру и ничего не выдумывает');
  },
  'real/web-retainer': async (given) => {
    const run = await build(given, '2024-11-18');
    expect(run.exit).toBe(0);
    said(run, 'Pages load about 15', 'Winter specials in the style of your chalkboard');
  },
};
