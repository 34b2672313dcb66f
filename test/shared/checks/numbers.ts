import { expect } from 'vitest';
import type { Checks } from '../SharedCase.ts';

export const numbers: Checks = {
  'cases/thousands-point': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(1);
    const said = stderr.replace(/\s+/g, ' ');
    for (const field of ['offer.lines[0].qty', 'offer.lines[0].unit_price', 'offer.lines[1].unit_price'])
      expect(said).toContain(field);
    expect(said).toContain('Write "2400" or "2.4000"');
    given.change('dossier.yaml', '"2.400"', '"2400"');
    given.change('dossier.yaml', '"96.000"', '"96.0000"');
    given.change('dossier.yaml', '78.000', '78000');
    given.change('dossier.yaml', '"1.000"', '"1000"');
    const mended = await given.build();
    expect(mended.exit).toBe(0);
    expect(mended.text).toContain('230,400.00');
  },

  'cases/whole-number-in-quotes': async (given) => {
    const { exit, text } = await given.build();
    expect(exit).toBe(0);
    expect(text).toContain('23 December 2026');
    given.change('dossier.yaml', 'days: "30"', 'days: "30 days"');
    const wrong = await given.build();
    expect(wrong.exit).toBe(1);
    expect(wrong.stderr).toContain('Write 30.');
  },

  'cases/phone-with-extension': async (given) => {
    for (const phone of ['+47 22 33 44 55, 12', '+7 495 123-45-67 доб. 123', '+47 22 33 44 55x12', '٠٥٠ ١٢٣ ٤٥٦٧']) {
      const written = /phone: "([^"]*)"/.exec(given.read('dossier.yaml'))?.[1] ?? '';
      const { exit, text } = await given.build();
      expect(exit).toBe(0);
      if (written.startsWith('+47')) expect(text).toContain(written);
      given.change('dossier.yaml', written, phone);
    }
  },
};
