import { expect } from 'vitest';
import type { Checks } from '../SharedCase.ts';

const said = ({ text }: { readonly text: string }, ...words: readonly string[]): void => {
  const flat = text.replace(/\s+/g, ' ');
  for (const word of words) expect(flat).toContain(word);
};

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
};
