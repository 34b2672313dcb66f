import { codesIn } from './codesIn.ts';
import type { Range } from '../../../foundation/text/Range.ts';

const space = String.raw`[ \u00A0\u202F]`;
const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** Signs and short forms of units, and the words that count time; each stays with the number before it. */
const units = oneOf(String.raw`
  % ‰ °C °F ° ₽ € \$ £ ¥ ₹ ₺ ₸ ﷼ ٪
  [kMGT]?i?B(?:\/s)? [kMG]?bit(?:\/s)? [kcmµμn]?m[²³]? [mµμ]?g kg t [mcdh]?l m[²³]\/h [kMG]?Wh? [kM]?VA [kMG]?Hz [kM]?Pa bar V A h min [mµμ]?s km\/h rpm ha
  pcs?\.? hrs? mn bn million billion seconds? minutes? hours? days? weeks? months? years?
  млн млрд тыс\.? руб\.? р\. коп\. шт\.? чел\.? мес\.? дн\.? мин\.? сек\.? ч кг мг г т км(?:\/ч)? м[²³]? см[²³]? мм л мл га кВт(?:·ч)? МВт Гкал °
  секунд[аы]? минут[аы]? час(?:а|ов)? д(?:ень|ня|ней) недел[яиь] месяц(?:а|ев)? год(?:а|у)? лет г\. гг\.
  كغ كجم غ م[²³]? كم سم مم لتر طن ريال درهم دينار ر\.س د\.إ مليون مليار ألف دقيقة ساعة ساعات يوم يومًا أيام أسبوع أسبوعًا أسابيع شهر شهرًا أشهر سنة سنوات عام عامًا
  [A-Z]{3}`);
const scale = oneOf(String.raw`тыс\.? млн млрд million billion mn bn مليون مليار ألف`);
const number = String.raw`[−+-]?\p{Nd}[\p{Nd}.,٫٬]{0,24}(?:${space}\p{Nd}{3}){0,6}(?:[.,]\p{Nd}{1,9})?`;

/** Short words that are nothing without the number behind them. */
const numbered = oneOf(String.raw`
  pages? pp?\. sections? sec\. tables? tab\. figures? fig\. chapters? ch\. articles? art\. clauses? annex appendix items? lots? versions? phases? stages? steps? types?
  requests? requirements? criteria criterion weeks? months? years? quarters? no\. nos\. nr\. vol\. ca\. approx\.
  прибл\. стр\. с\. п\. пп\. ст\. гл\. рис\. табл\. д\. кв\. корп\. стр оф\. г\. раздел[аеу]? страниц[аеуы]? пункт[ае]? стать[яеи] глав[аеы] этап[ае]? верси[яеи] лот[ае]? недел[яеи] тип[ае]? №№? тел\.
  نحو صفحة الصفحة رقم القسم البند المادة المرحلة الأسبوع الإصدار ص\. §§? № ~ ≈ ≤ ≥ < > ± \+ −`);

/** Short words of Russian that no line ends with: they lean on the word behind them. */
const leaning = oneOf(
  '[авикосуя] во ко со об от до из за на по не ни но да то обо изо ото без для при про над под или что как чем где',
);

/** Forms of address and short forms of places, which lean on the name behind them. */
const titles = oneOf(String.raw`
  Mr\.? Mrs\.? Ms\.? Dr\.? Prof\.? Eng\.? Ing\.? St\. г-н[ау]? г-ж[аеу] д-р[ау]? проф\. г\. ул\. пр\. пер\. пл\. обл\. им\. د\. م\. أ\.`);

/** The months of a year by their names, which stay with it. */
const months = oneOf(`
  January February March April May June July August September October November December
  январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] октябр[ьяе] ноябр[ьяе] декабр[ьяе]
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر`);

/** Forms of companies, before their names and behind them. */
const formsBefore = oneOf('ООО АО ПАО ЗАО ОАО НАО ИП ТОО НКО АНО ФГУП ФГБУ МУП ГУП ГБУ ГБУЗ شركة مؤسسة');
const formsAfter = oneOf(String.raw`
  Ltd\.? Limited LLC LLP Inc\.? Corp\.? plc PLC GmbH AG KG SE AS ASA AB A/S ApS Oy Oyj B\.V\. N\.V\. S\.A\. S\.p\.A\. S\.r\.l\. SAS SARL`);

/** What is between quotation marks: its words may be parted, and none of them at a hyphen. */
const quoted =
  /(?<=[«„“"][^«»„“”"]{0,60})[\p{L}\p{N}]{1,30}(?:[-‐‑][\p{L}\p{N}]{1,30}){1,3}(?=[^«»„“”"]{0,60}[»”“"])/gu;

/**
 * What stays on one line, in the order of the rules; each matches the whole thing. No part of a rule repeats without an
 * end: a text of one word is looked at in a time that grows with its length and no faster.
 */
const firm: readonly RegExp[] = [
  // number + unit or currency, with a word for thousands between them, and currency + number
  new RegExp(String.raw`${number}${space}(?:${scale}${space})?${units}(?![\p{L}\p{Nd}])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?:[A-Z]{2,6}|[€$£¥₽₹])${space}?${number}`, 'gu'),
  // a standard and its number: ISO/IEC 27001, ГОСТ Р 12.0
  new RegExp(String.raw`(?<!\p{L})\p{Lu}{2,8}(?:${space}\p{Lu}{1,4})?${space}\d`, 'gu'),
  // thousands set apart by spaces
  new RegExp(String.raw`\d{1,3}(?:${space}\d{3}){1,8}(?!\d)`, 'gu'),
  // 31 December 2026 · 12 October · 31 декабря 2026 года
  /(?<!\d)\d{1,2}\.? (?:\p{L}{3,12} \d{4}(?: (?:года?|году|г\.))?|\p{Lu}\p{L}{2,12}(?!\p{L}))(?!\d)/gu,
  // май 2026 г. · Q4 2025
  /(?<!\p{L})(?:\p{L}{3,12} \d{4} (?:года?|году|гг?\.)|(?:Q[1-4]|[IV]{1,3} кв\.) \d{4})/gu,
  // March 2026
  new RegExp(String.raw`(?<!\p{L})${months}${space}(?:19|20)\d\d(?!\d)`, 'gu'),
  // (EU) 2017/746
  new RegExp(String.raw`\(\p{Lu}{2,5}\)${space}\d`, 'gu'),
  // page 8 · section 4 · № 5 · § 3 · week 6 · г. 2026
  new RegExp(String.raw`(?<!\p{L})${numbered}${space}?\p{Nd}`, 'giu'),
  // telephone numbers
  /\+?\d(?:[ \u00A0().-]{0,2}\d){6,}/gu,
  // initials: A. B. Name
  /(?<!\p{L})(?:\p{Lu}\.[ \u00A0]?){1,3}\p{Lu}\p{L}/gu,
  // А. Б. after the name
  /\p{Lu}\p{Ll}{1,24}[ \u00A0]\p{Lu}\.[ \u00A0]?\p{Lu}\./gu,
  // т. е. · и т. д.
  /(?<!\p{L})т\.[ \u00A0][екднпч]\./gu,
  // a dash, or the dot between two parts, keeps to the word before it
  /\S [–—·](?= )/gu,
];

/** Words that join a number to what follows and belong to neither. */
const joining = oneOf(
  'and or to of in at is are was were by on for with from as per than the и или до по в на из от с за к у о во со وفي وعلى من في على إلى عن أو و ثم حتى لكل once each per شهريًا سنويًا',
);

/** What leans on the word behind it, or before it. */
const lean: readonly RegExp[] = [
  // a count with what is counted: 500 employees, 40 сотрудников; not a year with what follows it
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])(?!(?:19|20)\d\d${space})\p{Nd}{1,9}(?:[.,٬]\p{Nd}{3}){0,3}${space}(?!${joining}(?!\p{L}))(?:\p{Ll}|\p{Lo})[\p{L}\p{M}]{1,30}`,
    'gu',
  ),
  // the 26th month, 26-й месяц
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])\d{1,4}(?:st|nd|rd|th|-(?:й|я|е|го|му|м|х|ю|ой|ом|ый|ая))${space}(?!${joining}(?!\p{L}))\p{Ll}`,
    'gu',
  ),
  // the form of a company with its name
  new RegExp(String.raw`(?<!\p{L})${formsBefore}${space}[«„“"\p{Lu}\p{Lo}]`, 'gu'),
  new RegExp(String.raw`[\p{L}\p{N}&.]{1,30}»?,?${space}${formsAfter}(?![\p{L}\p{N}])`, 'gu'),
  quoted,
  // a form of address with the name
  new RegExp(String.raw`(?<![\p{L}\p{N}‐‑-])${titles}${space}[\p{Lu}\p{Lo}]`, 'gu'),
  // a label of two parts with its number: USt-IdNr.: DE000000000
  /\p{L}{1,12}-[\p{L}.]{1,12}:\u00A0\S/gu,
  // the kind of a street behind its name: Набережная ул.
  /\p{Lu}[\p{L}\d-]{1,40}[ \u00A0](?:ул|пр|пер|пл|наб|ш|б-р|пр-т|пр-д|проезд|шоссе)(?:\.|(?!\p{L}))/gu,
  // short words of Russian with what is after them, particles with what is before
  new RegExp(String.raw`(?<![\p{L}\p{N}‐‑-])(?:${leaning}[ \u00A0]){1,6}[\p{L}\p{N}«„“"(№]`, 'giu'),
  /\p{Script=Cyrillic}[ \u00A0](?:бы?|же?|ли)(?!\p{L})/giu,
];

/** Letters in a row of which the rules see no more than the first and the last. */
const longRow = /(?<=\p{L}{40})\p{L}{40,}(?=\p{L}{40})/gu;

/** What the rules look at: a text without the inside of rows of letters that are longer than any word. */
function partsOf(text: string): readonly { readonly start: number; readonly part: string }[] {
  if (text.length < 120) return [{ start: 0, part: text }];
  let start = 0;
  const cuts = [...text.matchAll(longRow)].map(({ 0: row, index }) => {
    const part = { start, part: text.slice(start, index) };
    start = index + row.length;
    return part;
  });
  return [...cuts, { start, part: text.slice(start) }];
}

const rangesOf = (text: string, patterns: readonly RegExp[]): readonly Range[] =>
  partsOf(text).flatMap(({ start, part }) =>
    patterns.flatMap((pattern) =>
      [...part.matchAll(pattern)].map((match): Range => [start + match.index, start + match.index + match[0].length]),
    ),
  );

/** The ranges of a text in which no line may break, besides what UAX 14 already forbids. */
export const unbreakableRanges = (text: string): readonly Range[] => [...rangesOf(text, firm), ...codesIn(text)];

/** Ranges that are kept together too, but give way to the others where not all fit a line. */
export const leaningRanges = (text: string): readonly Range[] => rangesOf(text, lean);
