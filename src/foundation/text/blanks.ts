/** A place that a template leaves for its writer: UTF-16 offsets in the text. */
export interface Blank {
  readonly text: string;
  readonly start: number;
}

/** One way in which blanks are written. */
export interface BlankRule {
  readonly name: string;
  /** With the flag `g`; its group `blank`, or all of it, is what is shown. */
  readonly pattern: RegExp;
  /** Whether the words in brackets are a blank; where nothing is said they are. */
  readonly isBlank?: (words: string) => boolean;
}

/** Nothing that could make the word a part of a longer one, an address or a file's name. */
const before = String.raw`(?<![\p{L}\p{N}_@./\\-])`;
const after = String.raw`(?![\p{L}\p{N}_@]|[./\\-][\p{L}\p{N}])`;
const marks = /[\u064b-\u0652\u0301]/g;

/** Words that only a form has in brackets, in capitals; shorter ones may be the name of a standard. */
const asked = new Set(
  `NAME DATE CITY TEXT LOGO TIME ROLE SUM FEE COST YEAR DAY GOAL TASK UNIT ИМЯ ФИО ДАТА ГОРОД ТЕКСТ СРОК ЦЕНА СУММА ЦЕЛЬ ГОД`.split(
    ' ',
  ),
);
/** Standards and rules that are capitals and long. */
const standards = new Set('HIPAA REACH COBIT OHSAS FIDIC UNESCO INCOTERMS CISPR DICOM ASHRAE'.split(' '));
const askers =
  /^(?:insert|enter|add|fill|your|to be|вставить|вставьте|укажите|указать|уточнить|заполнить|дописать|название|наименование|ваш)(?!\p{L})/iu;
const arabicAskers = /^(?:ادخل|أدخل|اكتب|يحدد|تحدد|اسم|تاريخ|مبلغ|عنوان|السعر|المبلغ|التاريخ|الاسم)(?!\p{L})/u;

/** "[CLIENT GOAL]" and "[DATE]" are blanks; "[ISO 27001]", "[GDPR]" and "[PCI DSS]" are not. */
function isAskedFor(inside: string): boolean {
  const words = inside.replace(marks, '').trim();
  if (askers.test(words) || arabicAskers.test(words)) return true;
  if (/\p{Ll}/u.test(words) || !/\p{Lu}/u.test(words)) return false;
  const all = words.split(/[^\p{L}]+/u).filter((word) => word !== '');
  if (all.some((word) => asked.has(word))) return true;
  return !/\p{N}/u.test(words) && all.some((word) => word.length >= 5 && !standards.has(word));
}

/** What people leave in a text in order to come back to it, in the three languages. Data: add a rule here. */
export const blankRules: readonly BlankRule[] = [
  { name: 'braces', pattern: /\{\{[^{}\n]{0,80}\}\}/gu },
  { name: 'dollar', pattern: /\$\{[^{}\n]{0,80}\}/gu },
  { name: 'double angles', pattern: /<<[^<>\n]{1,80}>>|<‹[^›\n]{1,80}›>/gu },
  { name: 'angles in capitals', pattern: /<\p{Lu}[\p{Lu}\p{N} _-]{2,60}>/gu },
  { name: 'square brackets', pattern: /\[(?<inside>[^[\]\n]{2,80})\]/gu, isBlank: isAskedFor },
  { name: 'percent signs', pattern: /%\p{Lu}[\p{Lu}_]{2,40}%|__\p{Lu}[\p{Lu}_]{2,40}__/gu },
  {
    name: 'to be done',
    pattern: new RegExp(`${before}(?:TBD|TBC|TBA|tbd|tbc|t\\.b\\.d\\.?|TODO|FIXME)${after}`, 'gu'),
  },
  { name: 'crosses', pattern: new RegExp(`${before}(?:[Xx]{3,12}|[Хх]{3,12}|×{3,12})${after}`, 'gu') },
  {
    name: 'crosses of a date',
    pattern: new RegExp(`${before}(?:[XХ]{2}|\\d{2})[./-][XХ]{2}[./-](?:[XХ]{2,4}|\\d{4})${after}`, 'gu'),
  },
  { name: 'a line to write on', pattern: /_{4,}/gu },
  { name: 'pattern text', pattern: /lorem\s+ipsum|dolor\s+sit\s+amet/giu },
  { name: 'lost sign', pattern: /\uFFFD+/gu },
  { name: 'error of a table', pattern: /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|ССЫЛКА!|ЗНАЧ!|Н\/Д)/gu },
  {
    name: 'Russian notes',
    pattern:
      /(?<=[([]\s*)(?:уточнить|уточняется|дописать|вставить|заполнить)(?=[^\])]{0,40}[\])])|(?:^|(?<=:\s*))(?:уточнить|уточняется|дописать|вставить|заполнить|будет уточнено)(?=[\s.!?…]*$)/giu,
  },
  {
    name: 'Arabic notes',
    pattern:
      /س?[يت]\p{M}*ح\p{M}*د\p{M}*د\p{M}*\s+لاحق\p{M}*ا?\p{M}*|(?<=[([]\s*)(?:للتأكيد|للتحديد|قيد التحديد)(?=\s*[\])])/gu,
  },
];

/** The blanks of a text in their order, each once. */
export function findBlanks(text: string, rules: readonly BlankRule[] = blankRules): readonly Blank[] {
  const found = rules.flatMap(({ pattern, isBlank }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: blank, index, groups }) =>
      isBlank === undefined || isBlank(groups?.inside ?? blank) ? [{ text: blank, start: index }] : [],
    ),
  );
  return found
    .toSorted((a, b) => a.start - b.start || b.text.length - a.text.length)
    .filter(({ start }, i, all) => !all.slice(0, i).some((other) => start < other.start + other.text.length));
}
