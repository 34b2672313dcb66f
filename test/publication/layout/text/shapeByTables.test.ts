import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFace } from '../../../../src/publication/assets/faces/compileFace.ts';
import { openFace } from '../../../../src/publication/assets/faces/fontkit.ts';
import { packTables, unpackTables } from '../../../../src/publication/assets/faces/packTables.ts';
import { shapeByEngine } from '../../../../src/publication/layout/text/shapeByEngine.ts';
import { placeOf, shapeByTables } from '../../../../src/publication/layout/text/shapeByTables.ts';
import type { Script } from '../../../../src/publication/layout/text/Shaper.ts';
import { tries } from '../../../size.ts';

const signs = ' .,:;!?()[]«»“”‘’–—-−/+%&@#*§№€$£₽°·•…0123456789';
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const greek = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋ';

/**
 * What runs of a script are made of; marks and letters of other scripts among them, now and then. Without U+FB01: the
 * engine tells a glyph by the characters that it first met it for, and would take every later "fi" for that.
 */
const alphabets: readonly (readonly [Script | null, string])[] = [
  ['latn', `${latin}ffiijlATVWYßÆæŒœØøÅåÄäÖöÜüéèêëñçłŁşŞğİıțțŢţĳĲ`],
  ['cyrl', `${cyrillic}ѢѣІіЇїЄєҐґЎўЂђЈј`],
  ['grek', greek],
  [null, ''],
];
const strange = [
  '\u0301',
  '\u0308',
  '\u0323',
  '\u2044',
  '\u200D',
  '\u00AD',
  '\uFE0F',
  'Ж',
  'A',
  'Ω',
  'ا',
  '😀',
  '\u0000',
];

const faces = ['300Light', '400Regular', '500Medium', '600SemiBold'].map((weight) => {
  const bytes = readFileSync(join('templates/fonts', `IBMPlexSans_${weight}.ttf`));
  const tables = unpackTables(packTables(compileFace(openFace(bytes), bytes)));
  if (tables === null) throw new Error('The tables cannot be read back.');
  return { weight, face: openFace(bytes), tables };
});

describe.each(faces)('$weight: the tables say what the font engine says', ({ face, tables }) => {
  it.each(alphabets)('of any run in %s, or nothing', (script, own) => {
    const letters = fc.constantFrom(...Array.from(own + signs));
    const run = fc
      .array(fc.oneof({ arbitrary: letters, weight: 60 }, { arbitrary: fc.constantFrom(...strange), weight: 1 }), {
        minLength: 1,
        maxLength: 14,
      })
      .map((characters) => characters.join(''));
    let told = 0;
    const reading = { script, direction: 'ltr' } as const;
    fc.assert(
      fc.property(run, (text) => {
        const said = shapeByTables(text, reading, tables);
        if (said === null) return;
        told += 1;
        expect(said).toEqual(shapeByEngine(text, reading, face));
      }),
      { seed: 7, numRuns: tries(150, 600) },
    );
    expect(told).toBeGreaterThan(tries(100, 400));
  });

  it.each([
    ['latn', `${latin}${signs}`],
    ['cyrl', `${cyrillic}${signs}`],
    ['grek', `${greek}${signs}`],
    [null, signs],
  ] as const)('of every pair in %s', (script, letters) => {
    const reading = { script, direction: 'ltr' } as const;
    const ids = (text: string) => [shapeByTables(text, reading, tables), shapeByEngine(text, reading, face)] as const;
    for (const first of letters) {
      // One run holds all pairs that begin with a letter: signs that follow do not change what stands before.
      const text = Array.from(letters, (second) => first + second).join('');
      const [said, meant] = ids(text);
      expect(said).toEqual(meant);
    }
  });

  it('of what the face covers', () => {
    for (let code = 0; code < 0x10000; code += 1)
      if (placeOf(code, tables) >= 0 !== face.hasGlyphForCodePoint(code)) expect.fail(`U+${code.toString(16)}`);
  });

  it('but nothing of marks, fractions and what runs from right to left', () => {
    const left = { script: 'latn', direction: 'ltr' } as const;
    for (const text of ['e\u0301', '1\u20442', 'a\u00ADb', 'Жa', ''])
      expect(shapeByTables(text, left, tables)).toEqual(text === '' ? [] : null);
    expect(shapeByTables('abc', { script: null, direction: 'rtl' }, tables)).toBeNull();
    expect(shapeByTables('12', { script: 'arab', direction: 'ltr' }, tables)).toBeNull();
  });
});

it('tables of another form are not read', () => {
  const [first] = faces;
  if (first === undefined) throw new Error('No face.');
  const packed = packTables(first.tables);
  packed[0] = 99;
  expect(unpackTables(packed)).toBeNull();
  expect(unpackTables(new Uint8Array(3))).toBeNull();
});
