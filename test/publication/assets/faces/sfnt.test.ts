import { expect, test } from 'vitest';
import { readPackageBytes } from '../../../../src/foundation/disk/packageFile.ts';
import { checkFace } from '../../../../src/publication/assets/faces/checkFace.ts';
import { tablesOf } from '../../../../src/publication/assets/faces/sfnt.ts';

const font = readPackageBytes('templates/fonts/IBMPlexSans_400Regular.ttf');

/** Bytes as they lie inside others: what follows them is not theirs. */
function inside(bytes: Uint8Array, after: number): Uint8Array {
  const all = new Uint8Array(bytes.length + after);
  all.set(bytes);
  return all.subarray(0, bytes.length);
}

test('a font inside other bytes has its tables', () => {
  expect([...tablesOf(inside(font, 5000)).keys()]).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'loca']));
  expect(checkFace(inside(font, 5000))).toBeNull();
});

test('a font that is cut short does not read on in what follows it', () => {
  const cut = inside(font.subarray(0, font.length - 1000), 5000);
  expect(() => tablesOf(cut)).toThrow(RangeError);
  expect(checkFace(cut)).toMatchObject({ code: 'E133', says: 'broken' });
});
