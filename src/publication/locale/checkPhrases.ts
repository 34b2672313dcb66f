import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding, statement, type Finding, type Statement } from '../../foundation/diagnostics/finding.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { isGroup, valueAt } from '../../foundation/data/valueAt.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';
import { checkNotation } from './checkNotation.ts';
import { longFooter } from './longFooter.ts';
import { countedIn, lostNumbers } from './lostNumbers.ts';
import { replacedBy } from './withKind.ts';
import { formsOf, holesIn, holesOf, inBraces, strayBrace, type Locale, type Phrase } from './Locale.ts';

type LocaleFinding = Finding & { readonly at?: 'key' };

/** Everything that is wrong with the phrases and patterns that a user's file gives; those of the package are right. */
export function checkPhrases(
  locale: Locale,
  tree: Tree,
  builtIn: Locale | null,
  shipped: readonly Locale[],
): readonly Diagnostic[] {
  const rules = phraseRules(shipped);
  const group = valueAt(tree.value, ['phrases']);
  const keys = Object.keys(isGroup(group) ? group : {});
  const findings: readonly LocaleFinding[] = [
    ...keys.flatMap((key) => checkPhrase(key, locale, rules)),
    ...missingFindings(keys, builtIn, rules),
    ...patternFindings(tree),
    ...checkNotation(locale, tree),
  ];
  return findings.map(({ at, ...found }) => diagnose(found, tree.place(found.path, at)));
}

/** What a phrase has to look like, by the package's languages. */
interface PhraseRule {
  /** Holes that a value fills. */
  readonly holes: readonly string[];
  /** Holes that every form of every language has. */
  readonly needed: readonly string[];
  /** Whether it may have plural forms. */
  readonly plural: boolean;
  /** Of a phrase with plural forms the holes that print what is counted. */
  readonly counted: readonly string[];
}
type PhraseRules = ReadonlyMap<string, PhraseRule>;

function phraseRules(shipped: readonly Locale[]): PhraseRules {
  const keys = new Set(shipped.flatMap(({ phrases }) => Object.keys(phrases)));
  return new Map(
    [...keys].map((key) => {
      const all = shipped.flatMap(({ phrases }) => (phrases[key] === undefined ? [] : [phrases[key]]));
      const holes = [...new Set(all.flatMap(holesOf))];
      const needed = holes.filter((hole) => all.flatMap(formsOf).every((form) => holesIn(form).includes(hole)));
      return [key, { holes, needed, ...countedIn(all) }];
    }),
  );
}

/** A section may have a short title, and another kind of document words of its own; neither need. */
const isOptional = (key: string): boolean => key.endsWith('.running') || replacedBy(key) !== null;

function checkPhrase(key: string, { id, phrases, dates }: Locale, rules: PhraseRules): readonly LocaleFinding[] {
  const path = ['phrases', key];
  const phrase = phrases[key];
  if (phrase === undefined) return [];
  // What replaces a phrase has its holes.
  const base = replacedBy(key) ?? key;
  const rule = rules.get(base);
  if (rule === undefined && !base.endsWith('.running')) {
    const suggestion = didYouMean(key, [...rules.keys()]);
    return [{ ...finding('W147', 'unprinted', { path, found: key, suggestion }), at: 'key' }];
  }
  const { holes, needed, plural, counted } = rule ?? { holes: [], needed: [], plural: false, counted: [] };
  const statements = [
    ...holeFaults(
      phrase,
      holes,
      needed.filter((hole) => !counted.includes(hole)),
    ),
    ...(base === 'cover.expiry' && formsOf(phrase).some(isBlank) ? [statement('E146', 'emptyExpiry')] : []),
    ...unclosed(phrase),
    ...formFaults(phrase, plural, id),
    ...lostNumbers(phrase, counted, id),
    ...longFooter(base, phrase, dates),
  ];
  return statements.map((stated) => ({ ...stated, path }));
}

/** No proposal goes without its expiry (D13), and none without its sums. */
const vital: ReadonlySet<string> = new Set(['date', 'until', 'total']);

const isBlank = (text: string): boolean => text.trim() === '';

/** Braces that are no hole; else holes that nothing fills; else those that are left out. */
function holeFaults(phrase: Phrase, holes: readonly string[], needed: readonly string[]): readonly Statement[] {
  const stray = formsOf(phrase).find(strayBrace);
  if (stray !== undefined)
    return [
      holes.length === 0
        ? statement('E146', 'bracesAlone', { found: stray })
        : statement('E146', 'brace', { found: stray, holes: holes.map(inBraces) }),
    ];
  const strange = holesOf(phrase).filter((hole) => !holes.includes(hole));
  if (strange.length > 0)
    return strange
      .map(inBraces)
      .map((found) =>
        holes.length === 0
          ? statement('E146', 'noHoles', { found })
          : statement('E146', 'strangeHole', { found, holes: holes.map(inBraces) }),
      );
  const lost = needed.filter((hole) => formsOf(phrase).some((form) => !holesIn(form).includes(hole)));
  return lost.map((hole) => statement(vital.has(hole) ? 'E146' : 'W148', 'lostHole', { hole: inBraces(hole) }));
}

const unclosed = (phrase: Phrase): readonly Statement[] =>
  formsOf(phrase)
    .filter((form) => (form.split('**').length - 1) % 2 === 1)
    .map((found) => statement('E146', 'unclosed', { found }));

/** Plural forms where nothing is counted, or fewer than the language needs. */
function formFaults(phrase: Phrase, plural: boolean, id: string): readonly Statement[] {
  if (typeof phrase === 'string') return [];
  if (!plural) return [statement('E146', 'oneForm')];
  if (phrase.other !== undefined) return [];
  const needed = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
  const forms = needed.filter((category) => phrase[category] === undefined);
  return forms.length === 0
    ? []
    : [statement('E146', 'missingForms', { forms, found: Object.keys(phrase).join(', ') })];
}

/** How many names of missing phrases are listed; the rest is counted. */
const mostNames = 8;

function missingFindings(
  keys: readonly string[],
  builtIn: Locale | null,
  rules: PhraseRules,
): readonly LocaleFinding[] {
  const missing = [...rules.keys()].filter((key) => !keys.includes(key) && !isOptional(key));
  const count = missing.length;
  if (count === 0) return [];
  const path = ['phrases'];
  if (builtIn !== null) return [{ ...finding('I149', 'builtIn', { path, count }), at: 'key' }];
  const names = missing.slice(0, mostNames);
  if (count > mostNames)
    return [{ ...finding('E145', 'manyPhrases', { path, count, names, more: count - mostNames }), at: 'key' }];
  if (count > 1) return [{ ...finding('E145', 'phrases', { path, count, names }), at: 'key' }];
  return [{ ...finding('E145', 'onePhrase', { path, names }), at: 'key' }];
}

/** Holes of the short patterns for numbers, dates and lists. */
const patterns: readonly (readonly [path: Path, holes: string])[] = [
  [['numbers', 'percent'], 'n'],
  [['numbers', 'amount'], 'n currency'],
  [['numbers', 'quantity'], 'n unit'],
  [['arab', 'percent'], 'n'],
  [['arab', 'amount'], 'n currency'],
  [['arab', 'quantity'], 'n unit'],
  [['dates', 'long'], 'day month year'],
  [['lists', 'two'], 'a b'],
  [['lists', 'middle'], 'a b'],
  [['lists', 'last'], 'a b'],
];

const patternFindings = ({ value }: Tree): readonly LocaleFinding[] =>
  patterns.flatMap(([path, names]) => {
    const found = valueAt(value, path);
    if (typeof found !== 'string') return [];
    const needed = names.split(' ');
    const given = holesIn(found);
    // Once each: a list that says its beginning twice doubles it with every entry.
    const isOnce = (hole: string): boolean => found.split(inBraces(hole)).length === 2;
    if (needed.every(isOnce) && given.every((hole) => needed.includes(hole))) return [];
    return [finding('E146', 'pattern', { path, found, holes: needed.map(inBraces) })];
  });
