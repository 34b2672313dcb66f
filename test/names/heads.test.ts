import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arabicTrades, institutions } from '../../src/foundation/names/arabicWords.ts';
import { alwaysCapital, commonWords } from '../../src/foundation/names/commonWords.ts';
import { fold } from '../../src/foundation/names/fold.ts';
import { degrees, givenLikeSurnames, leadNouns, legalForms, tradeWords } from '../../src/foundation/names/nameWords.ts';
import { openSearch } from '../../src/foundation/names/openSearch.ts';

const folded = (text: string): string =>
  fold(text)
    .map((token) => token.text)
    .join(' ');

// A word that is not written as texts are compared is never met.
test.each([
  ['common words', commonWords],
  ['lead nouns', leadNouns],
  ['words of trades', tradeWords],
  ['Arabic institutions', institutions],
  ['Arabic trades', arabicTrades],
  ['degrees', degrees],
  ['first names', givenLikeSurnames],
  ['days and months', alwaysCapital],
  ['legal forms', legalForms.map((phrase) => phrase.join(' '))],
])('the list is folded: %s', (_, list) => {
  expect([...list].filter((word) => folded(word) !== word)).toEqual([]);
});

const surely = (name: string, text: string): readonly string[] =>
  openSearch([{ as: 'company', text: name }])(text)
    .filter(({ strength }) => strength === 'strong')
    .map(({ start, end }) => `${name}: ${text.slice(start, end)}`);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Kind {
  readonly language: string;
  readonly heads: string;
  readonly names: (head: string) => readonly string[];
  readonly texts: (head: string) => readonly string[];
}

// A head alone is not the client: "as the authority asks" is honest beside a client called Ports Authority.
const kinds: readonly Kind[] = [
  {
    language: 'en',
    heads: `authority ministry company group bank hospital university municipality council agency department commission
      institute foundation association chamber college corporation trust port airport railway clinic museum hotel`,
    names: (head) => [`${capital(head)} of Ports`, `Ports ${capital(head)}`, `Westmark ${capital(head)}`],
    texts: (head) => [
      `as the ${head} of standards asks`,
      `approved by your ${capital(head)}`,
      `${capital(head)} rules`,
    ],
  },
  {
    language: 'ru',
    heads: `министерство завод банк компания группа больница университет администрация управление департамент комитет
      агентство предприятие фабрика комбинат институт клиника порт аэропорт фонд холдинг объединение`,
    names: (head) => [`${capital(head)} портов`, `ООО «${capital(head)} портов»`, `${capital(head)} «Кранбург»`],
    texts: (head) => [`как требует ${head} стандартов`, `${capital(head)} согласует`, `Наш ${capital(head)} ждёт`],
  },
  {
    language: 'ar',
    heads: `هيئة وزارة شركة مؤسسة مجموعة بنك مصرف مستشفى جامعة بلدية أمانة سلطة مديرية إدارة صندوق معهد كلية غرفة
      مجلس مصفاة محطة ميناء موانئ مطار جمعية اتحاد مركز مصنع منشأة منظمة دائرة مخابز مطاحن`,
    names: (head) => [`${head} الموانئ`, `${head} الخليج العربي`, `${head} كرنفان`],
    texts: (head) => [`مطابق لشروط ${head} المواصفات`, `وفق ال${head} المعنية`, `تسليم المستندات لل${head}`],
  },
];

// Without a build there are no dictionaries, and more is suspected.
describe.skipIf(!existsSync('dist/words'))('what says what kind of thing bears a name', () => {
  test.each(kinds)('a head alone is no name: $language', ({ heads, names, texts }) => {
    const found = heads
      .split(/\s+/)
      .flatMap((head) => names(head).flatMap((name) => texts(head).flatMap((text) => surely(name, text))));
    expect(found).toEqual([]);
  });

  test.each(
    'الموانئ الغذاء والدواء الوطني العربي الأهلي التجاري السعودي الدولي الإسلامي المركزي البحري الكبرى'.split(' '),
  )('what many names end in is no name: %s', (word) => {
    const names = [`هيئة ${word}`, `البنك ${word}`, `شركة كرنفان ${word}`];
    expect(names.flatMap((name) => surely(name, `نراعي ${word} في كل مرحلة`))).toEqual([]);
  });

  test('a word that is of the next one is no name, though nobody listed it', () => {
    expect(surely('نوادي الندى', 'زيارة نوادي الموظفين')).toEqual([]);
  });

  test.each(['هيئة', 'الهيئة', 'الوزارة', 'المستشفى', 'The Authority', 'Bank', 'Министерство', 'Завод'])(
    'as the whole of a short name it is suspected at most: %s',
    (name) => {
      const bare = name.replace('The ', '');
      const texts = [`نعرف أن ${bare} تطلب ذلك`, `We know that the ${bare} asks`, `${bare} просит об этом`];
      expect(texts.flatMap((text) => surely(name, text))).toEqual([]);
    },
  );

  test.each([
    ['هيئة الموانئ', 'كما في هيئة الموانئ'],
    ['هيئة موانئ كرنفان', 'كما في موانئ كرنفان'],
    ['بلدية كرنفان', 'كما في كرنفان'],
    ['وزارة التجارة', 'عملنا مع وزارة التجارة'],
    ['Westmark Ports Authority', 'as at Westmark'],
    ['Министерство «Кранбург»', 'как в Кранбурге'],
    ['كرنفان العربية', 'كما في كرنفان'],
  ])('the name itself is found for sure: %s', (name, text) => {
    expect(surely(name, text)).not.toEqual([]);
  });
});
