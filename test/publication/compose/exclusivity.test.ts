import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from './documentOf.ts';

const lines = [{ text: 'Sorting line', qty: 1, unit_price: '1000.00' }];
const terms = { scope: 'No other chain is served', territory: 'Western Norway' };
const internal = { exclusivity_approved_by: 'per' };
const team = [{ id: 'per', name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' }];

const saidIn = (offer: object, language: string): readonly string[] =>
  blocksOf(documentOf({ lines, ...offer, internal }, { team }, language)).flatMap((block) =>
    block.type === 'paragraph' ? [plain(block.children).replaceAll('\u00A0', ' ')] : [],
  );

describe('what is exclusive has its end, in the summary and among the terms', () => {
  test.each<readonly [string, object, string, string]>([
    [
      'en',
      { until: '2027-12-31' },
      'Exclusive to you: no other chain is served (Western Norway) until 31 December 2027.',
      'No other chain is served (Western Norway) until 31 December 2027. This is part of the contract.',
    ],
    [
      'en',
      { months: 24 },
      'Exclusive to you: no other chain is served (Western Norway) for 24 months from signature.',
      'No other chain is served (Western Norway) for 24 months from signature. This is part of the contract.',
    ],
    [
      'en',
      { open_ended: true },
      'Exclusive to you: no other chain is served (Western Norway), no end date.',
      'No other chain is served (Western Norway), no end date. This is part of the contract.',
    ],
    [
      'ru',
      { months: 24 },
      'Эксклюзивно для вас: no other chain is served (Western Norway) в течение 24 месяцев с даты подписания.',
      'No other chain is served (Western Norway) в течение 24 месяцев с даты подписания. Это условие входит в договор.',
    ],
    [
      'ru',
      { months: 21 },
      'Эксклюзивно для вас: no other chain is served (Western Norway) в течение 21 месяца с даты подписания.',
      'No other chain is served (Western Norway) в течение 21 месяца с даты подписания. Это условие входит в договор.',
    ],
    [
      'ar',
      { months: 24 },
      'حصريًا لكم: no other chain is served (Western Norway) لمدة 24 شهرًا من تاريخ التوقيع.',
      'No other chain is served (Western Norway) لمدة 24 شهرًا من تاريخ التوقيع. وهذا جزء من العقد.',
    ],
  ])('%s %j', (language, ends, summary, line) => {
    const said = saidIn({ exclusivity: { ...terms, ...ends } }, language);
    expect(said.some((text) => text.endsWith(summary))).toBe(true);
    expect(said).toContain(line);
  });
});

describe('the summary tells the special terms with their ends', () => {
  const change = { text: 'The first change is free.', until: '2028-12-31' };
  const price = { text: 'a better price' };

  test.each<readonly [string, readonly object[], string]>([
    ['en', [change], 'Special term for you: the first change is free, until 31 December 2028.'],
    ['en', [change, price], 'Special terms for you: the first change is free, until 31 December 2028; a better price.'],
    ['ru', [change], 'Индивидуальное условие для вас: the first change is free, до 31 декабря 2028 года.'],
    [
      'ru',
      [change, price],
      'Индивидуальные условия для вас: the first change is free, до 31 декабря 2028 года; a better price.',
    ],
    ['ar', [change, price], 'شرطان خاصان بكم: the first change is free، حتى 31 ديسمبر 2028؛ a better price.'],
    [
      'en',
      [{ text: 'The first change is free until 31 December 2028', until: '2028-12-31' }],
      'Special term for you: the first change is free until 31 December 2028.',
    ],
  ])('%s %j', (language, special_terms, summary) => {
    const said = saidIn({ special_terms }, language);
    expect(said.filter((text) => text.includes(summary))).toHaveLength(1);
  });
});
