import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../../src/proposal/documentKinds.ts';
import type { Block } from '../../../src/publication/document/Block.ts';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { runsWithPlace } from '../../examples/runsOf.ts';
import { documentOf } from './documentOf.ts';

type Document = ReturnType<typeof documentOf>;

/** The paragraphs under a label of the terms, or null where nothing hangs under it. */
function under(document: Document, label: string): readonly string[] | null {
  const blocks = document.sections.filter(({ id }) => id === 'terms').flatMap((section) => section.blocks);
  const found = blocks.find((block) => block.type === 'hanging' && plain(block.label) === label);
  if (found?.type !== 'hanging') return null;
  return linesOf(found.children);
}

/** Paragraphs as they are, items of a numbered list with their numbers. */
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [plain(block.children)];
    if (block.type !== 'list' || !block.ordered) return [block.type];
    return block.items.map((item, i) => `${String(i + 1)} ${linesOf(item).join(' ')}`);
  });

describe('documents of the contract stand in the terms, whoever names them', () => {
  const table = {
    id: 'rules',
    title: 'rules of supply',
    section: 'annex',
    columns: [{ head: 'Rule' }],
    rows: [['Ex works']],
  };
  const block = { id: 'general', kind: 'terms', title: 'general terms', text: 'Risk passes on delivery' };
  const picture = { id: 'plan', file: 'plan.svg', text: 'plan of the hall' };
  const requirements = [{ no: '1', text: 'Ex works', answer: 'yes' }];

  test.each<readonly [string, object, object, string | null]>([
    ['its own title', { title: 'our rules', table: 'rules' }, { tables: [table] }, 'Our rules · Version 4.20'],
    ['a table', { table: 'rules' }, { tables: [table] }, 'Rules of supply · Version 4.20'],
    ['an argument', { block: 'general' }, { arguments: { blocks: [block] } }, 'General terms · Version 4.20'],
    [
      'an argument without a title',
      { block: 'general' },
      { arguments: { blocks: [{ ...block, title: undefined }] } },
      'Conditions · Version 4.20',
    ],
    ['a picture', { picture: 'plan' }, { pictures: [picture] }, 'Plan of the hall · Version 4.20'],
    ['the requirements', { requirements: true }, { requirements }, 'Your requirements, point by point · Version 4.20'],
  ])('by %s', (_, annex, more, expected) => {
    const document = documentOf({}, { ...more, annexes: [{ ...annex, version: '4.20' }] });
    expect(under(document, 'Contract documents')).toEqual(expected === null ? null : [expected]);
    expect(under(documentOf({}, { ...more, annexes: [annex] }), 'Contract documents')).toBeNull();
  });

  test('a day is enough', () => {
    const document = documentOf({}, { tables: [table], annexes: [{ table: 'rules', date: '2026-03-01' }] });
    expect(under(document, 'Contract documents')).toEqual(['Rules of supply · As of 1 March 2026']);
  });
});

test('how long a special term holds is said in the argument and in the terms', () => {
  const internal = { exclusivity_approved_by: 'per' };
  const special_terms = [{ text: 'A named engineer' }, { text: 'A price held', until: '2027-12-31' }];
  const document = documentOf({ special_terms, internal }, { team: [perDahl] });
  expect(under(document, 'Special terms')).toEqual([
    'A named engineer.',
    'A price held. Valid until 31 December 2027.',
  ]);
  const alone = documentOf({ special_terms: special_terms.slice(0, 1), internal }, { team: [perDahl] });
  const said = runsWithPlace(alone).filter(({ value }) => value.startsWith('For the term of the contract'));
  expect(said).toHaveLength(1);
});

const perDahl = { id: 'per', name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' };

describe('which document prevails', () => {
  test.each([
    [['the contract'], ['Where documents conflict, precedence is given to the contract.']],
    [
      ['the contract', 'this offer', 'the terms'],
      [
        'Where these documents conflict, the one named first prevails:',
        '1 The contract',
        '2 This offer',
        '3 The terms',
      ],
    ],
  ])('%j', (precedence, expected) => {
    expect(under(documentOf({ precedence }), 'Order of precedence')).toEqual(expected);
  });
});

/** What a client signs, by language and by whether it binds: the heading, and the word by which texts call it. */
const consents = {
  en: {
    firm: ['Acceptance', /acceptance/i, /confirm|sign the order/i],
    subject_to_contract: ['Confirmation, subject to contract', /confirmation/i, /acceptance/i],
  },
  ru: {
    firm: ['Акцепт предложения', /акцепт/i, /подтвержд|согласован/i],
    subject_to_contract: ['Подтверждение выбора', /подтверждение выбора/i, /акцепт|согласован/i],
  },
  ar: {
    firm: ['قبول العرض', /قبول/, /تأكيد/],
    subject_to_contract: ['تأكيد الاختيار، رهنًا بتوقيع العقد', /تأكيد الاختيار/, /قبول/],
  },
} as const;

/** Kinds that a language calls by a word of their own, which is no proposal. */
const called: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
  ru: { order: 'Акцепт заказа', statement_of_work: 'Акцепт условий' },
};

describe.each(documentKinds)('the words of consent in every place of a document of the kind %s', (kind) => {
  const cases = (['en', 'ru', 'ar'] as const).flatMap((language) =>
    (['firm', 'subject_to_contract'] as const).map((binding) => [language, binding] as const),
  );
  test.each(cases)('%s, %s', (language, binding) => {
    const [heading, word, others] = consents[language][binding];
    const head = { kind, ...(kind === 'tender' ? { acceptance: 'asked' } : {}) };
    const document = documentOf(
      { lines: [{ text: 'A', qty: 1, unit_price: '5.00' }] },
      { validity: { days: 30, binding } },
      language,
      head,
    );
    const section = document.sections.find(({ id }) => id === 'acceptance');
    expect(section && plain(section.title)).toBe(binding === 'firm' ? (called[language]?.[kind] ?? heading) : heading);
    const said = ['summary', 'terms', 'acceptance', 'validity'].map((id) => textsIn(document, id)).join('\n');
    expect(said).not.toMatch(others);
    if (binding === 'firm' || textsIn(document, 'summary') !== '') expect(said).toMatch(word);
  });
});

/** The texts of one section, its pages left out. */
const textsIn = (document: Document, id: string): string =>
  document.sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(wordsOf))
    .join('\n');

function wordsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [plain(block.children)];
    case 'hanging':
      return [plain(block.label), ...block.children.flatMap(wordsOf)];
    case 'validityPanel':
      return [plain(block.promise), plain(block.reasons)];
    default:
      return [];
  }
}
