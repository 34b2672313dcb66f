import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from '../../../../src/publication/compose/pieces/initialsOf.ts';

test.each<[string, string]>([
  ['Ingrid Solberg', 'IS'],
  ['Dr. Ingrid Solberg', 'IS'],
  ['Dr.Solberg', 'S'],
  ['Prof. Dr. Anna Schmidt', 'AS'],
  ['Prof.Dr. Anna Schmidt', 'AS'],
  ['Dr.-Ing. Karl Weiß', 'KW'],
  ['Dipl.-Ing. Karl Weiß', 'KW'],
  ['Dr. rer. nat. Anna Schmidt', 'AS'],
  ['Ing. Jan Novák, Ph.D.', 'JN'],
  ['Ingrid Solberg, MBA', 'IS'],
  ['Ingrid Solberg MBA', 'IS'],
  ['Ingrid Solberg, MSc, FRICS', 'IS'],
  ['Anna Lee PMP', 'AL'],
  ['John Smith Jr.', 'JS'],
  ['Solberg, Ingrid', 'IS'],
  ['Jan van der Berg', 'JB'],
  ['Berg, Jan van der', 'JB'],
  ['van Basten', 'B'],
  ['Al Gore', 'AG'],
  ['Jack Ma', 'JM'],
  ['Gen Tanaka', 'GT'],
  ['Khalid al-Rashid', 'KR'],
  ['Khalid Al-Rashid', 'KR'],
  ['Khalid bin Salman', 'KS'],
  ['Eng. Omar Halabi', 'OH'],
  ['Sheikh Omar bin Rashid Al Maktoum', 'OM'],
  ['danah boyd', 'DB'],
  ['INGRID SOLBERG', 'IS'],
  ['Anne-Marie Duval', 'AD'],
  ['Per Dahl (Oslo)', 'PD'],
  ['Madonna', 'M'],
  ['Dr.', 'D'],
  ['E\u0301mile Zola', 'ÉZ'],
  ['к.э.н. Вера Кузнецова', 'ВК'],
  ['Вера Кузнецова, к. т. н.', 'ВК'],
  ['д-р Пётр Ильин', 'ПИ'],
  ['г-н Пётр Ильин', 'ПИ'],
  ['проф. Пётр Ильин', 'ПИ'],
  ['Кузнецова Вера Петровна', 'ВК'],
  ['Вера Петровна Кузнецова', 'ВК'],
  ['Кузнецова В. П.', 'ВК'],
  ['В. П. Кузнецова', 'ВК'],
  ['Людвиг ван Бетховен', 'ЛБ'],
  ['سارة كمال', 'س\u00A0ك'],
  ['د. سارة كمال', 'س\u00A0ك'],
  ['د.سارة كمال', 'س\u00A0ك'],
  ['أ.د. سارة كمال', 'س\u00A0ك'],
  ['م. أحمد الراشد', 'أ\u00A0ر'],
  ['الشيخ محمد بن راشد', 'م\u00A0ر'],
  ['الدكتورة سارة آل ثاني', 'س\u00A0ث'],
  ['أحمد عبد الله', 'أ\u00A0ع'],
  ['هدى كمال', 'هـ\u00A0ك'],
  ['علي نور الدين', 'ع\u00A0ن'],
  ['עו"ד דוד בן גוריון', 'דב'],
  ['王小明', '王'],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name, 'en')).toBe(initials);
});

test('a Turkish name in a Turkish document has its dotted capital', () => {
  expect(initialsOf('ismail ışık', 'tr')).toBe('İI');
});

test('whatever the name, two letters at most (ß and its like become two each), and one at least where the name has any', () => {
  const word = fc.oneof(fc.constantFrom('Dr.', 'van', 'MBA', 'د.', 'к.т.н.', 'بن', 'Anna', 'Ильин', 'x'), fc.string());
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (parts) => {
      const name = parts.join(' ');
      const letters = initialsOf(name, 'en').match(/\p{L}\p{M}*/gu) ?? [];
      expect(letters.length).toBeLessThanOrEqual(4);
      if (/^\p{L}/u.test(name)) expect(letters.length).toBeGreaterThan(0);
    }),
  );
});
