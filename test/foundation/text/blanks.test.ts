import { describe, expect, test } from 'vitest';
import { blankRules, findBlanks } from '../../../src/foundation/text/blanks.ts';

const left: readonly (readonly [string, string])[] = [
  ['Offer for {{account.name}}', '{{account.name}}'],
  ['Offer for {{ Client }}, revised', '{{ Client }}'],
  ['Dear ${firstName}', '${firstName}'],
  ['Halls in <<city>>', '<<city>>'],
  ['Halls in <‹city›>', '<‹city›>'],
  ['Prepared for <CLIENT NAME>', '<CLIENT NAME>'],
  ['[CLIENT GOAL HERE]', '[CLIENT GOAL HERE]'],
  ['Delivered by [DATE]', '[DATE]'],
  ['For [COMPANY] only', '[COMPANY]'],
  ['For [Insert client] only', '[Insert client]'],
  ['Для [НАЗВАНИЕ КЛИЕНТА] и партнёров', '[НАЗВАНИЕ КЛИЕНТА]'],
  ['До [ДАТА] включительно', '[ДАТА]'],
  ['Срок: [уточнить у клиента]', '[уточнить у клиента]'],
  ['عرض مقدم إلى [اسم العميل]', '[اسم العميل]'],
  ['التسليم في [التاريخ]', '[التاريخ]'],
  ['السعر يُحدَّد لاحقًا', 'يُحدَّد لاحقًا'],
  ['Hi %FIRST_NAME%', '%FIRST_NAME%'],
  ['Hi __FIRST_NAME__', '__FIRST_NAME__'],
  ['Delivery TBD', 'TBD'],
  ['Delivery: tbd.', 'tbd'],
  ['TODO: ask Per', 'TODO'],
  ['(TBC)', 'TBC'],
  ['XXX halls', 'XXX'],
  ['xxx halls', 'xxx'],
  ['ХХХ складов', 'ХХХ'],
  ['«ххх» складов', 'ххх'],
  ['Valid to XX.XX.2027', 'XX.XX.2027'],
  ['Signed ______', '______'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['M\uFFFDller asks', '\uFFFD'],
  ['Total #REF!', '#REF!'],
  ['уточнить', 'уточнить'],
  ['Срок: уточнить', 'уточнить'],
  ['12 недель (уточнить)', 'уточнить'],
  ['السعر (قيد التحديد)', 'قيد التحديد'],
];

const honest: readonly string[] = [
  'They wrote "teh hall [sic] is full"',
  'Modules in C# and F#',
  'Los TODOS and every todo of the list',
  'See xxx.example.com and https://example.com/xxx/list',
  'Certified by [ISO 27001] and [EN 1090-2]',
  'The rules [GDPR], [PCI DSS] and [HIPAA] hold',
  'As agreed [1], and again [2-4]',
  'He said: "We need […] more halls [...] by March"',
  'Sizes M, L, XL, XXL and XXXL',
  'A discount of 5 % and 10 %',
  'Access for { every } reader and {one}',
  'Costs $5 {net}',
  'Заявки можно уточнить до 1 марта',
  'Срок уточняется в договоре',
  'ГОСТ Р [ГОСТ 12.1] и [СП 52.13330]',
  'يحدد الموعد بعد التوقيع [١]',
  'The range is < 5 and > 3, or <= 4',
  'snake_case and __init__ stay',
  'Fix #12 and item # 4, N/A in two rows',
  'Louis XX and Pope John XXIII',
  'a@xxx.example',
  'file_XXX.pdf',
  'x'.repeat(40),
  'The TBDA agency and Tbilisi',
  'вставить карту в терминал может каждый',
];

describe('blanks that nobody filled in', () => {
  test.each(left)('%s', (text, blank) => {
    expect(findBlanks(text).map((one) => one.text)).toEqual([blank]);
  });
});

describe('what only looks like one', () => {
  test.each(honest.map((text) => [text]))('%s', (text) => {
    expect(findBlanks(text)).toEqual([]);
  });
});

test.each(blankRules.map(({ name }) => [name]))('without its rule something is missed: %s', (name) => {
  const rules = blankRules.filter((rule) => rule.name !== name);
  expect(left.filter(([text]) => findBlanks(text, rules).length === 0)).not.toEqual([]);
});
