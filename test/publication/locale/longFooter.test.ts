import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/publication/locale/localeFile.ts';
import { longFooter } from '../../../src/publication/locale/longFooter.ts';
import { packageYaml } from '../../../src/foundation/yaml/packageYaml.ts';

const { dates } = localeOf('en', packageYaml('templates/locales/en.yaml'));
const told = (text: string): readonly unknown[] =>
  longFooter('footer.validity', text, dates).map(({ holes }) => holes.room);

const half = { width: (595.28 - 2 * 48) / 2, size: 7.5 };
const font = create(readFileSync('templates/fonts/IBMPlexSans_500Medium.ttf'));
const fits = (text: string): boolean => {
  if (!('layout' in font)) throw new Error('one face');
  return (font.layout(text).advanceWidth / font.unitsPerEm) * half.size <= half.width;
};

describe('a footer that would be cut before its date', () => {
  test.each([
    ['Valid until {date}', true],
    ['Our prices and terms are guaranteed to you until {date}', true],
    ['WE GUARANTEE ALL OUR PRICES AND TERMS UNTIL {date}', false],
    ['Мы гарантируем цены и условия до {date}', true],
    ['ЖЮЩШ ЖЮЩШ ЖЮЩШ ЖЮЩШ ЖЮЩШ ЖЮЩШ {date}', false],
    ['M'.repeat(40) + '{date}', false],
    ['ill it, till it: '.repeat(3) + '{date}', true],
  ])('%s', (text, isFine) => {
    expect(told(text).length).toBe(isFine ? 0 : 1);
    if (isFine) expect(fits(text.replace('{date}', '30 September 2026'))).toBe(true);
  });

  test('as many letters as it says are fine', () => {
    const [room] = told('WE GUARANTEE ALL OUR PRICES AND TERMS UNTIL {date}');
    const shorter = 'WE GUARANTEE ALL OUR PRICES AND TERMS UNTIL'.slice(0, Number(room));
    expect(told(`${shorter}{date}`)).toEqual([]);
  });
});
