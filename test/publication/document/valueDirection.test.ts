import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLetters } from '../../../src/publication/document/composeLetters.ts';
import { valueDirection } from '../../../src/publication/document/valueDirection.ts';
import { sampleDocument } from '../sampleDocument.ts';

describe('the direction of a value by itself', () => {
  test.each<[string, 'ltr' | 'rtl' | 'auto', 'ltr' | 'rtl' | 'auto']>([
    // value, in a document from right to left, in one from left to right
    ['ERP جديد لكل الفروع', 'rtl', 'rtl'],
    ['SAP S/4HANA للمالية', 'rtl', 'ltr'],
    ['Microsoft Dynamics 365 Business Central للفروع', 'rtl', 'ltr'],
    ['iPhone 16 لكل مندوب مبيعات', 'rtl', 'rtl'],
    ['جديد ERP', 'rtl', 'rtl'],
    ['ap@sahel.example.com، عناية: قسم الحسابات', 'rtl', 'rtl'],
    ['ap@sahel.example.com', 'ltr', 'ltr'],
    ['Meridian', 'ltr', 'ltr'],
    ['The client calls it سوق and wants six stores', 'ltr', 'ltr'],
    ['שלום ABC', 'rtl', 'rtl'],
    ['ABC שלום לכולם', 'rtl', 'rtl'],
    ['Новый склад', 'ltr', 'ltr'],
    ['H=62 m؛ 315 kW', 'rtl', 'ltr'],
    ['12.50', 'auto', 'auto'],
    ['٥٠', 'auto', 'auto'],
    ['', 'auto', 'auto'],
    ['\u200EERP جديد لكل الفروع', 'auto', 'auto'],
  ])('%s', (text, inRtl, inLtr) => {
    expect(valueDirection(text, 'rtl')).toBe(inRtl);
    expect(valueDirection(text, 'ltr')).toBe(inLtr);
  });

  test('the order of the words of a value does not change its direction', () => {
    const word = fc.constantFrom('ERP', 'جديد', 'لكل', 'Meridian', 'stores', '12', 'לכל');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('ltr', 'rtl'), (words, document) => {
        const turned = valueDirection([...words].reverse().join(' '), document);
        expect(valueDirection(words.join(' '), document)).toBe(turned);
      }),
    );
  });
});

describe('letters with their marks', () => {
  test('become one character everywhere in a document, but for where they were written', () => {
    const title = 'Công ty Phượng Hoàng';
    const source = { dossier: ['Phượng'.normalize('NFD')] };
    const client = [{ type: 'text', value: title.normalize('NFD'), source, isolate: true }] as const;
    const apart = { ...sampleDocument, title: title.normalize('NFD'), cover: { ...sampleDocument.cover, client } };
    const made = composeLetters(apart);
    expect(made.title).toBe(title);
    expect(made.cover.client).toEqual([{ ...client[0], value: title }]);
    expect(made.cover.client[0]).toMatchObject({ source });
  });

  test('what is composed is handed on, not copied', () => {
    expect(composeLetters(sampleDocument)).toBe(sampleDocument);
  });

  test('what has no composed form stays', () => {
    const kept = { ...sampleDocument, title: 'e\u0307\u0303 e\u0323\u0301 ė̃' };
    expect(composeLetters(kept).title).toBe(kept.title.normalize('NFC'));
    expect(composeLetters(kept).title.normalize('NFD')).toBe(kept.title.normalize('NFD'));
  });
});
