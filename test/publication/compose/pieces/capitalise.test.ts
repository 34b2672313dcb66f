import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalised } from '../../../../src/publication/compose/pieces/capitalise.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, blocksOf } from '../documentOf.ts';

const en = { id: 'en' };

describe('what begins small for good', () => {
  test.each([
    'macOS and Windows alike',
    'iPhone',
    'pH of the water',
    'mRNA',
    'eBay sales',
    'www.example.com back in one second',
    'https://example.com answers',
    'example.com/login opens',
    'a.b@example.com is read daily',
    'd.velop restarts it',
    'o2 contract ended',
    'h2o',
    'mm precision in every cut',
    'mm-precision in every cut',
    'kg per pallet',
    'kWh saved a month',
    'km/h at most',
    'm² of hall',
    'µm tolerances',
    'ms, not seconds',
    'npm packages pinned',
    'vodafone contract ended',
    'ebm-papst fans',
    'adidas stores reopened',
    'h&m stores',
    'c++ sources',
    'user_id stays',
    'ßeta',
    'ŉ',
    'мм и не больше',
    'кВт·ч за месяц',
    'кг на паллету',
    'вТБ',
    '1с в облаке',
    'n/a',
    'mmol is millimole',
    'µmol/l in the sample',
    'ng per litre',
    'kcal a portion',
    'lbs per pallet',
    'dpi of the print',
    'ммоль на литр',
    'мкг в пробе',
    'п. 2 запроса',
    'пп. 2–4 запроса',
    'ст.\u00A07 договора',
    'с. 12 запроса',
    'p. 4 of the request',
    'pp. 4–6',
    'cl. 3.1',
    'no. 7 of the list',
  ])('%s', (text) => {
    expect(capitalised(text, en, [])).toBe(text);
  });
});

describe('what becomes a capital', () => {
  test.each([
    ['e-mail answered in one day', 'E-mail answered in one day'],
    ['in one day', 'In one day'],
    ['bar codes', 'Bar codes'],
    ['t-shirts', 'T-shirts'],
    ['non-EU clients', 'Non-EU clients'],
    ['mid-2026', 'Mid-2026'],
    ['yes.', 'Yes.'],
    ['time: 3 days', 'Time: 3 days'],
    ['stores, each week', 'Stores, each week'],
    ['client/server', 'Client/server'],
    ['école', 'École'],
    ['с первого дня', 'С первого дня'],
    ['в срок', 'В срок'],
    ['экономия по агрегатам', 'Экономия по агрегатам'],
    ['ёлка', 'Ёлка'],
    ['п. запроса', 'П. запроса'],
    ['no. That is out of scope', 'No. That is out of scope'],
    ['mole count', 'Mole count'],
  ])('%s', (text, capital) => {
    expect(capitalised(text, en, [])).toBe(capital);
  });

  test.each([
    ['tr', 'istanbul deposu', 'İstanbul deposu'],
    ['tr', 'ışık', 'Işık'],
    ['en', 'istanbul', 'Istanbul'],
    ['nl', 'ijzer en staal', 'IJzer en staal'],
    ['el', 'έργο', 'Έργο'],
    ['ka', 'ქართული', 'ქართული'],
    ['ar', 'ما سمعناه', 'ما سمعناه'],
  ])('in %s: %s', (id, text, capital) => {
    expect(capitalised(text, { id }, [])).toBe(capital);
  });
});

test('names of the proposal keep their first letter, whole words only', () => {
  const names = ['tesa', 'van der Berg', 'van der Berg Logistics'];
  expect(capitalised('tesa tapes', en, names)).toBe('tesa tapes');
  expect(capitalised('tesa’s tapes', en, names)).toBe('tesa’s tapes');
  expect(capitalised('tesaurus', en, names)).toBe('Tesaurus');
  expect(capitalised('van drivers wait', en, names)).toBe('Van drivers wait');
  expect(capitalised('van der Berg checks', en, names)).toBe('van der Berg checks');
});

test('only the first letter ever changes, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ru', 'tr', 'nl', 'ar'), (text, id) => {
      const once = capitalised(text, { id }, []);
      expect(capitalised(once, { id }, [])).toBe(once);
      if (!(id === 'nl' && text.startsWith('ij'))) expect(Array.from(once).slice(1)).toEqual(Array.from(text).slice(1));
    }),
  );
});

describe('in a document', () => {
  const printed = (more: object, offer: object = {}): string => {
    const line = { text: 'Sorting line', qty: 1, unit_price: '1000.00' };
    return JSON.stringify(blocksOf(documentOf({ lines: [line], ...offer }, more)));
  };

  test('a source has a capital where it stands alone, and none behind something else', () => {
    const source = 'the request, clause 3';
    const account = (points?: number): object => ({
      account: { name: 'A', criteria: [{ id: 'x', label: 'Speed', source, ...(points ? { points } : {}) }] },
    });
    expect(printed(account(100))).toContain('the request');
    expect(printed(account())).toContain('The request');
    const risk = (title?: string): object => ({
      points: [{ kind: 'risk', text: 'It rains', answer: 'A tent', source, ...(title ? { title } : {}) }],
    });
    expect(printed({}, risk('Rain'))).toContain('the request');
    expect(printed({}, risk('Rain'))).not.toContain('The request');
  });

  test('client, seller, reference and colleague as they are written', () => {
    const more = {
      account: { name: 'tesa SE' },
      seller: { name: 'uponor oy' },
      situation: { goals: ['tesa ships in a day', 'uponor restarts it', 'danah answers', 'goods move'] },
      team: [{ name: 'danah boyd', position: 'KAM', email: 'd@example.com' }],
    };
    const text = printed(more);
    for (const kept of ['tesa ships', 'uponor restarts', 'danah answers', 'Goods move']) expect(text).toContain(kept);
  });

  test('what starts a cell or the small line under it, and nothing after that', () => {
    const line = {
      text: 'belt',
      detail: 'rubber',
      section: 'the line',
      qty: 1,
      unit_price: '1',
      tax: 'st',
      recurring: 'month',
      term: 12,
    };
    const tax = { label: 'sales tax', percent: '8' };
    const text = printed(
      {},
      { lines: [line, { ...line, text: 'frame', recurring: undefined, term: undefined }], taxes: { st: tax } },
    );
    for (const kept of ['Belt', 'The line', 'Sales tax', 'Rubber']) expect(text).toContain(`"${kept}"`);
    // After how often it is charged the same words go on, as the tax does in a sentence.
    for (const kept of ['rubber', 'sales tax']) expect(text).toContain(`"${kept}"`);
  });

  test('fields for names print as they are written', () => {
    const risk = { kind: 'risk', text: 'the line stops', answer: 'restarted', owner: 'vodafail operations' };
    const text = printed({}, { points: [risk], reviews: [{ when: 'monthly', decides: 'cost', who: 'owners' }] });
    expect(text).toContain('"vodafail operations"');
    expect(text).toContain('"The line stops"');
    expect(text).toContain('"owners"');
    expect(text).toContain('"Monthly"');
  });

  const owned = (language: string, owner: unknown, client = 'The Honourable Company of Wharfingers'): string => {
    const risk = { kind: 'risk', text: 'Late', answer: 'Moved', owner };
    const offer = { points: [risk], lines: [{ text: 'x', qty: 1, unit_price: '1' }] };
    const document = documentOf(offer, { account: { kind: 'new', name: client, country: 'NO' } }, language);
    const table = blocksOf(document).flatMap((block) => (block.type === 'table' ? [block] : []));
    return table
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ children }) => plain(children))))
      .join('|');
  };

  test.each([
    ['en', 'us', 'Us'],
    ['en', 'You', 'You'],
    ['en', 'both', 'Both parties'],
    ['ru', 'us', 'Мы'],
    ['ru', 'you', 'Вы'],
    ['ru', 'both', 'Обе стороны'],
    ['ar', 'us', 'نحن'],
    ['ar', 'you', 'أنتم'],
    ['ar', 'both', 'الطرفان'],
    ['ar', { en: 'us', ar: 'us' }, 'نحن'],
    ['ru', 'US', 'US'],
    ['ru', 'us and you', 'us and you'],
  ])('in %s the owner %j is %s, where a name is too long for a column', (language, owner, said) => {
    expect(owned(language, owner)).toContain(`|${said}`);
  });

  test.each([
    ['us', 'Fjord Handling'],
    ['you', 'Northwind Traders'],
  ])('the owner %s is called by name', (owner, said) => {
    expect(owned('en', owner, 'Northwind Traders AS')).toContain(`|${said}`);
  });
});
