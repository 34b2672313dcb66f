import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inlines, Link, Source, TextRun } from '../../../src/publication/document/Inline.ts';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { setQuotes, setQuotesIn } from '../../../src/publication/document/setQuotes.ts';
import { sampleDocument } from '../sampleDocument.ts';

describe('straight signs are set as the language of the text sets them', () => {
  test.each([
    // English
    ['en', "the shop's own phones", 'the shop’s own phones'],
    ['en', 'the "smart" shelf', 'the “smart” shelf'],
    ['en', 'He said: "It is what she called \'the shelf\'."', 'He said: “It is what she called ‘the shelf’.”'],
    ['en', "'Plan B' and 'Plan C'", '‘Plan B’ and ‘Plan C’'],
    ['en', '"A "B" C"', '“A ‘B’ C”'],
    ['en', "the '90s, rock 'n' roll, o'clock, L'Oréal", 'the ’90s, rock ’n’ roll, o’clock, L’Oréal'],
    ['en', "the partners' needs and the client's", 'the partners’ needs and the client’s'],
    ['en', "'the clients' needs' come first", '‘the clients’ needs’ come first'],
    ['en', "2026's best", '2026’s best'],
    ['en', `'tis "it's.pdf"`, `’tis “it's.pdf”`],
    ['en', `'tis"it's.pdf½`, `’tis"it’s.pdf½`],
    ['en', '("quoted")', '(“quoted”)'],
    ['en', 'name—"quoted"—name', 'name—“quoted”—name'],
    ['en', '“typed” and "straight"', '“typed” and “straight”'],
    ['en', '“He said "so" to us”', '“He said ‘so’ to us”'],
    // Measures, codes, addresses, files
    ['en', `5' 6" tall, a 3/4" pipe and a 19" rack`, `5' 6" tall, a 3/4" pipe and a 19" rack`],
    ['en', `the "smart" 19" rack`, `the “smart” 19" rack`],
    ['en', `12'x8' and 1½"`, `12'x8' and 1½"`],
    ['en', `from "Phase 1" to "Phase 2"`, `from “Phase 1” to “Phase 2”`],
    ['en', "code X'00FF' and O'22B", "code X'00FF' and O'22B"],
    ['en', `key="value" in <a href="x">`, `key="value" in <a href="x">`],
    ['en', "write to o'brien@example.com", "write to o'brien@example.com"],
    ['en', "see https://example.com/it's", "see https://example.com/it's"],
    ['en', `the file client's-plan.pdf`, `the file client's-plan.pdf`],
    ['en', `the file "plan.pdf"`, `the file “plan.pdf”`],
    // Unbalanced
    ['en', 'a "half quotation', 'a "half quotation'],
    ['en', `a "half quotation of the client's`, `a "half quotation of the client’s`],
    ['en', 'a " b', 'a " b'],
    ['en', 'ab"cd', 'ab"cd'],
    ['en', '""', '""'],
    // Russian
    ['ru', 'ООО "Вектор"', 'ООО «Вектор»'],
    ['ru', 'ООО "Компания "Вектор""', 'ООО «Компания „Вектор“»'],
    ['ru', '«Компания "Вектор"»', '«Компания „Вектор“»'],
    ['ru', "проект 'Север'", 'проект «Север»'],
    ['ru', 'диск 3/4" и "Север"', 'диск 3/4" и «Север»'],
    ['ru', "д'Артаньян", 'д’Артаньян'],
    ['ru', '"Vector Systems"', '«Vector Systems»'],
    ['ru', 'The "smart" shelf of the client\'s shop', 'The “smart” shelf of the client’s shop'],
    // Arabic
    ['ar', 'شركة "النور" للتجارة', 'شركة «النور» للتجارة'],
    ['ar', 'قال: "إنها "النور" كما نعرفها"', 'قال: «إنها “النور” كما نعرفها»'],
    ['ar', 'عبر و"النور"', 'عبر و«النور»'],
    ['ar', 'the "smart" shelf', 'the “smart” shelf'],
    // Texts of another language than the document's
    ['en', 'ООО "Вектор"', 'ООО «Вектор»'],
    ['en', 'شركة "النور"', 'شركة «النور»'],
    ['de', 'das "kluge" Regal', 'das „kluge“ Regal'],
    ['en', `'كلمة»'`, `«كلمة»’`],
    ['ru', `'слово»'`, `«слово»’`],
    ['fi', `the client's "smart" shelf`, `the client's "smart" shelf`],
  ])('%s: %s', (language, typed, set) => {
    expect(setQuotesIn(typed, language)).toBe(set);
  });
});

const signs = /["'«»„“”‘’‚]/gu;
const parts = fc.constantFrom(
  ...['"', "'", '“', '”', '«', '»', '„', '’', ' ', '(', ')', '. ', '—', '19', 's', 'tis', 'word', 'слово', 'كلمة', 'و'],
  ...['x@y.z', "it's.pdf", 'A', '😀', '½', '='],
);
const typed = fc.array(parts, { maxLength: 14 }).map((all) => all.join(''));
const languages = fc.constantFrom('en', 'ru', 'ar', 'de', 'fi');

describe('any text', () => {
  test('loses nothing but the form of its signs', () => {
    fc.assert(
      fc.property(typed, languages, (text, language) => {
        const set = setQuotesIn(text, language);
        expect(set.replace(signs, '')).toBe(text.replace(signs, ''));
        expect(set).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('is set once and for all', () => {
    fc.assert(
      fc.property(typed, languages, (text, language) => {
        const set = setQuotesIn(text, language);
        expect(setQuotesIn(set, language)).toBe(set);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a document', () => {
  const run = (value: string, source: Source): TextRun => ({ type: 'text', value, source, isolate: false });
  const words = (lead: Inlines): string => JSON.stringify(setQuotes(withLead(lead)).sections[0]?.lead);
  const withLead = (lead: Inlines) => ({
    ...sampleDocument,
    sections: sampleDocument.sections.slice(0, 1).map((section) => ({ ...section, lead })),
  });

  test('is set across emphasis, and around a value', () => {
    const block = { block: 'b' };
    const line: Inlines = [
      run('"The ', block),
      { type: 'emphasis', weight: 'strong', children: [run('shop', block)] },
      run(`'s", "`, block),
      run('Vector', { dossier: ['account', 'name'] }),
      run('"', block),
    ];
    const [section] = setQuotes(withLead(line)).sections;
    expect(plain(section?.lead ?? [])).toBe('“The shop’s”, “Vector”');
  });

  test('in what leads to a page, and beside it, as in any other line', () => {
    const block = { block: 'own' };
    const line = [
      run(`The client's "`, block),
      { type: 'jump', to: 'proof', children: [run(`list's`, block)] } as const,
      run(`"`, block),
    ];
    const [section] = setQuotes(withLead(line)).sections;
    expect(plain(section?.lead ?? [])).toBe('The client’s “list’s”');
  });

  test('keeps addresses, places and the objects it is given', () => {
    const link: Link = {
      type: 'link',
      href: "mailto:o'brien@example.com",
      children: [run("O'Brien", { dossier: ["it's"] })],
    };
    const given = withLead([link]);
    const before = JSON.stringify(given);
    const said = words([link]);
    expect(said).toContain("mailto:o'brien@example.com");
    expect(said).toContain('O’Brien');
    expect(said).toContain(`["it's"]`);
    expect(JSON.stringify(given)).toBe(before);
  });
});
