import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSearch } from '../../src/foundation/names/openSearch.ts';
import type { Sought } from '../../src/foundation/names/Sought.ts';

/** What one text says of one name: that it is named for certain, that it may be, or nothing. */
type Verdict = 'sure' | 'perhaps' | 'nothing';

function verdictOf(as: Sought['as'], name: string, text: string): Verdict {
  const hits = openSearch([{ as, text: name }])(text);
  if (hits.length === 0) return 'nothing';
  return hits.some(({ strength }) => strength === 'strong') ? 'sure' : 'perhaps';
}

type Row = readonly [name: string, text: string, verdict: Verdict];

// Without a build there are no dictionaries, and more is suspected.
const built = describe.skipIf(!existsSync('dist/words'));

built('companies, in the spellings of attacks', () => {
  test.each<Row>([
    // Signs that stand for the spaces of a name that is ordinary words.
    ['Blue Ridge Foods Inc.', 'as in blue_ridge.foods', 'sure'],
    ['Blue Ridge Foods Inc.', 'see blue-ridge-foods, page 2', 'sure'],
    ['Blue Ridge Foods Inc.', 'photo blue_ridge_foods_hall.jpg', 'sure'],
    ['Common Ground Ltd', 'common_ground.pdf', 'sure'],
    ['Common Ground Ltd', 'a common-ground agreement of both', 'perhaps'],
    ['State of the Art GmbH', 'a state-of-the-art line', 'perhaps'],
    ['First Choice AG', 'first/choice of the crew', 'perhaps'],
    // The article may be left out, or put before.
    ['شركة الندى للأغذية', 'زيارة لندى للأغذية', 'sure'],
    ['شركة الندى للأغذية', 'زيارة لنــدى للأغذيه', 'sure'],
    ['شركة القمة للأغذية', 'كما في القمة للأغذية', 'sure'],
    ['شركة القمة للأغذية', 'نصل إلى القمة معكم', 'nothing'],
    ['شركة ندى للأغذية', 'كما في الندى للأغذية', 'sure'],
    ['شركة الندى للأغذية', 'قطرات ندى على الزجاج', 'nothing'],
    ['مؤسسة الواحة للتجارة', 'واحة خضراء في الصحراء', 'nothing'],
    ['مجموعة الهدهد القابضة', 'كما في هدهد القابضة', 'sure'],
    // Spaces are missing, and each word has its ending.
    ['ООО «Красная Мельница»', 'как у КраснойМельницы', 'sure'],
    ['ООО «Красная Мельница»', 'с краснойМельницей', 'sure'],
    ['АО «Северный Ветер»', 'на складе СеверногоВетра', 'sure'],
    ['ТД «Белый Камень»', 'в Белом Камне стоит линия', 'sure'],
    ['The Oak Room plc', 'panels of oak, room by room', 'nothing'],
    ['Nexaro GmbH', '𝗡𝗲𝘅𝗮𝗿𝗼', 'sure'],
    ['ООО "Мост"', 'новый мост через реку', 'nothing'],
    ['Key Partners LLP', 'our key partners agree', 'perhaps'],
    // «Заря» is a word; quoted it is the name that stands in the quotes.
    ['ООО «Красильная мануфактура „Заря“»', 'Такая линия работает на «Заре» с мая', 'sure'],
    ['ООО «Красильная мануфактура „Заря“»', 'На заре отрасли красили вручную', 'nothing'],
    ['АО «Восход»', 'Так сделали на «Восходе»', 'sure'],
    ['АО «Старт»', 'Нажмите кнопку «Старт»', 'perhaps'],
    ['АО «Контакт»', 'Раздел «Контакты» на сайте', 'perhaps'],
    ['АО «Контакт»', 'тариф «Контакт» для склада', 'perhaps'],
  ])('%s: %s', (name, text, verdict) => {
    expect(verdictOf('company', name, text)).toBe(verdict);
  });
});

built('people, in the spellings of attacks', () => {
  test.each<Row>([
    // The preposition is written with ى, the name with ي; Egypt writes both with ى.
    ['علي', 'الأعلى كفاءة على الطرق', 'nothing'],
    ['علي', 'وعلى فريقكم، فعلى الجميع', 'nothing'],
    ['علي', 'رأي علي في الخطة', 'perhaps'],
    ['علي', 'اجتماع مع السيد على', 'sure'],
    ['علي حسن', 'اجتماع مع على حسن', 'sure'],
    ['هدى', 'وصلنا إلى مدى أبعد', 'nothing'],
    // Words that are also names.
    ['أمل سلامة', 'نأمل أن ترتفع سلامة الطرود', 'nothing'],
    ['منى نعمة', 'نعمة الهدوء في القاعة', 'nothing'],
    ['أمل سلامة', 'مع السيدة سلامة', 'sure'],
    ['منى العتيبي', 'مع منى عتيبي', 'sure'],
    ['محمد السالم', 'مع محمد سالم', 'perhaps'],
    // Letters of given name and father, in every order.
    ['Дроздова Елена Викторовна', 'ДРОЗДОВА ЕВ: одна касса', 'sure'],
    ['Дроздова Елена Викторовна', 'Отчёт от ЕВ Дроздовой', 'sure'],
    ['Пётр Алексеевич Соловьёв', 'Для Петра А. Соловьёва', 'sure'],
    // Short adjectives decline; a first name that ends like a surname is none.
    ['Роман Белый', 'Роману Белому', 'sure'],
    ['Лев Мороз', 'передать г-ну Морозу', 'sure'],
    ['Ирина Гусь', 'Гусю И.', 'sure'],
    ['Ирина Гусь', 'И. Гусь', 'sure'],
    ['Ирина Гусь', 'как гусь и утка', 'nothing'],
    ['Nora Al-Harbi', 'N. al Harbi', 'sure'],
    ['Вера Любимова', 'вера в успех', 'nothing'],
    ['Роман Белый', 'белый роман', 'nothing'],
    ['Mark Rich', 'a rich mark on the steel', 'nothing'],
    ['هدى سالم', 'الموقع سالم وآمن', 'nothing'],
    // A month, a day and a language have their capital anyway.
    ['Grace May', 'A grace period until May', 'nothing'],
    ['Ann March', 'From March to June', 'nothing'],
    ['Tom Friday', 'Every Friday at noon', 'nothing'],
    ['Jo English', 'Labels in English and Norwegian', 'nothing'],
    ['Grace May', 'As Ms May told us', 'sure'],
    ['Grace May', 'G. May agreed', 'sure'],
  ])('%s: %s', (name, text, verdict) => {
    expect(verdictOf('person', name, text)).toBe(verdict);
  });
});

describe('a private number beside its word', () => {
  test.each<Row>([
    ['31', 'with a margin of 31 %', 'sure'],
    ['31', 'a margin of 31 points', 'sure'],
    ['31', 'наша маржа — 31 процент', 'sure'],
    ['31', 'بهامش قدره 31% فقط', 'sure'],
    ['31', 'والهامش ٣١٪', 'sure'],
    ['31', 'بالخصم 31٪', 'sure'],
    ['31', 'وحصتنا 31%', 'sure'],
    // Days, hours and pieces are no share.
    ['31', 'Built in 31 days, with a margin for bad weather', 'nothing'],
    ['31', 'за 31 день, с запасом и скидкой', 'nothing'],
    ['31', 'خلال 31 يومًا مع هامش للطقس', 'nothing'],
    ['31', 'in May 31 % of margin', 'sure'],
    ['31', '31 May: the discount ends', 'nothing'],
    ['31', 'A discount, told on 31.10.2026', 'nothing'],
  ])('%s: %s', (name, text, verdict) => {
    expect(verdictOf('number', name, text)).toBe(verdict);
  });
});
