import { mkdirSync, writeFileSync } from 'node:fs';
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

  'cases/attack-calculation-too-fine': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(1);
    expect(stderr).toContain('E421');
    expect(stderr).toContain('finance.benefits[0].per_year');
    given.change('dossier.yaml', '1/7/11/13/17/19/23/29/31/37/41/43', '999999999999999*999999999999999');
    const large = await given.build();
    expect(large.exit).toBe(1);
    expect(large.stderr).toContain('E421');
  },

  'cases/attack-double-braces-in-a-locale': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(1);
    expect(stderr).toContain('E146');
    expect(stderr.replace(/\s+/g, ' ')).toContain('one brace on each side');
    given.change('locales/en.yaml', '{{date}}', 'Valid until {{date}}');
    expect((await given.build()).exit).toBe(1);
    given.change('locales/en.yaml', '{{date}}', '{date}');
    expect((await given.build()).exit).toBe(0);
  },

  'cases/lakh-grouping': async (given) => {
    mkdirSync(given.path('locales'));
    writeFileSync(given.path('locales/en.yaml'), 'numbers: { groups: [3, 2] }\n');
    const { exit, text } = await given.build();
    expect(exit).toBe(0);
    expect(text).toContain('19,75,30,853.60');
    expect(text).toContain('1,23,45,678.35');
    expect(text).not.toContain('197,530,853.60');
  },
};
