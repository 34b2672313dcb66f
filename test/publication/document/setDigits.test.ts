import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Inlines } from '../../../src/publication/document/Inline.ts';
import { setDigits } from '../../../src/publication/document/setDigits.ts';
import { medium, phone, t, v } from '../inlines.ts';
import { sampleArabic } from '../sampleArabic.ts';
import { sampleDocument } from '../sampleDocument.ts';

const said = (children: Inlines, given: Partial<Document> = {}): string => {
  const [section] = sampleArabic.sections;
  if (section === undefined) throw new Error('No section.');
  const document = { ...sampleArabic, digits: 'arab', ...given, sections: [{ ...section, lead: children }] } as const;
  return plain(setDigits(document).sections[0].lead).replace(/\u061C/gu, '');
};

describe('digits of an Arabic document', () => {
  it.each([
    ['the words of a language', t('خلال 30 يومًا'), 'خلال ٣٠ يومًا'],
    ['a value', v('قبل يونيو 2027'), 'قبل يونيو ٢٠٢٧'],
    ['a value in emphasis', [medium(v('ضمان 5 سنوات'))], 'ضمان ٥ سنوات'],
    ['a number alone', v('14'), '١٤'],
    ['a telephone number', phone('+966 13 555 0141'), '+966 13 555 0141'],
    ['the number of the proposal', v('2026/31', { dossier: ['proposal', 'number'] }), '2026/31'],
    ['an entry in a register', v('10102', { dossier: ['seller', 'details', 0, 'value'] }), '10102'],
    ['a number of a requirement', v('2.3', { dossier: ['requirements', 0, 'no'] }), '2.3'],
    ['an entry of a column', v('8484.20', { dossier: ['offer', 'lines', 0, 'more', 'hs'] }), '8484.20'],
    ['a column’s words', v('12 أسبوعًا', { dossier: ['offer', 'lines', 0, 'more', 'del'] }), '١٢ أسبوعًا'],
    ['what is replied to', v('طلبكم 2.3', { dossier: ['proposal', 'in_reply_to'] }), 'طلبكم 2.3'],
    ['a decimal', v('2.3 طن', { dossier: ['offer', 'summary'] }), '٢٫٣ طن'],
    ['a source', v('البيانات 4.2', { dossier: ['offer', 'points', 0, 'source'] }), 'البيانات 4.2'],
  ])('%s', (_, typed, set) => {
    expect(said(typed)).toBe(set);
  });

  it('are Western where it is written so', () => {
    expect(said(v('قبل يونيو ٢٠٢٧'), { digits: 'latn' })).toBe('قبل يونيو 2027');
  });

  it('are let be in a document of another script', () => {
    expect(said(v('قبل يونيو ٢٠٢٧'), { digits: 'latn', language: 'en' })).toBe('قبل يونيو ٢٠٢٧');
    expect(setDigits(sampleDocument)).toBe(sampleDocument);
  });

  it('are those of its title too', () => {
    expect(setDigits({ ...sampleArabic, digits: 'arab', title: 'منصة 2027' }).title).toBe('منصة ٢٠٢٧');
  });
});
