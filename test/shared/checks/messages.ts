import { expect } from 'vitest';
import type { Checks } from '../SharedCase.ts';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

export const messages: Checks = {
  'cases/fix-made-of-the-wrong-value': async (given) => {
    const { exit, stderr } = await given.build();
    const said = inOneLine(stderr);
    expect(exit).toBe(1);
    for (const nonsense of ['a-list', 'Write true', 'Write Jos', 'cgst-sgst', '4722334455.12'])
      expect(said).not.toContain(nonsense);
    expect(said).toContain('There is no member with this id in dmu.');
    expect(said).toContain('cgst, sgst');
    given.change('dossier.yaml', 'addressee: José', 'addressee: Ingrid Solberg');
    expect(inOneLine((await given.build()).stderr)).toContain('Did you mean dmu-1?');
    given.change('dossier.yaml', '- { name: Ingrid', '- { id: Åse, name: Ingrid');
    expect(inOneLine((await given.build()).stderr)).toContain('Write ase.');
  },

  'cases/name-without-glyphs': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(1);
    expect(stderr.match(/^E501/gm)).toHaveLength(1);
    expect(stderr.split('\n').length).toBeLessThan(30);
    const said = inOneLine(stderr);
    expect(said).toContain('IBM Plex Sans has no Japanese');
    expect(said).toContain('docs/looks.md');
  },
};
