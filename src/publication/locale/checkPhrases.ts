import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { WrittenFinding } from '../../foundation/diagnostics/finding.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { isGroup, valueAt } from '../../foundation/schema/valueAt.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Tree } from '../../foundation/yaml/Tree.ts';
import { formsOf, holesIn, holesOf, type Locale, type Phrase } from './Locale.ts';

type Finding = WrittenFinding & { readonly at?: 'key' };

/** So many names of missing phrases are told; the rest is counted. */
const mostNames = 8;

/** What the package's languages know of a phrase: the holes that may stand in it, and those that none of them leaves out. */
interface Known {
  readonly may: readonly string[];
  readonly must: readonly string[];
  /** Whether it may have a form a plural category. */
  readonly plural: boolean;
}

function knownPhrases(shipped: readonly Locale[]): ReadonlyMap<string, Known> {
  const keys = new Set(shipped.flatMap(({ phrases }) => Object.keys(phrases)));
  return new Map(
    [...keys].map((key) => {
      const all = shipped.flatMap(({ phrases }) => (phrases[key] === undefined ? [] : [phrases[key]]));
      const may = [...new Set(all.flatMap(holesOf))];
      const must = may.filter((hole) => all.flatMap(formsOf).every((form) => holesIn(form).includes(hole)));
      return [key, { may, must, plural: all.some((phrase) => typeof phrase !== 'string') }];
    }),
  );
}

/** A section may have a short title of its own, and need not. */
const isOptional = (key: string): boolean => key.endsWith('.running');

/** Everything that is wrong with the phrases and patterns that a file gives; those of the package are right. */
export function checkPhrases(
  locale: Locale,
  tree: Tree,
  own: Locale | null,
  shipped: readonly Locale[],
): readonly Diagnostic[] {
  const known = knownPhrases(shipped);
  const given = valueAt(tree.value, ['phrases']);
  const written = Object.keys(isGroup(given) ? given : {});
  const findings = [
    ...written.flatMap((key) => phraseFindings(key, locale, known)),
    ...missingFindings(written, own, known),
    ...patternFindings(tree),
  ];
  return findings.map(({ at, ...finding }) => diagnose(finding, tree.place(finding.path, at)));
}

function phraseFindings(key: string, { id, phrases }: Locale, known: ReadonlyMap<string, Known>): readonly Finding[] {
  const path = ['phrases', key];
  const phrase = phrases[key];
  const { may, must, plural } = known.get(key) ?? { may: [], must: [], plural: false };
  if (phrase === undefined) return [];
  if (!known.has(key) && !isOptional(key)) {
    const meant = didYouMean(key, [...known.keys()]);
    const fix = meant === null ? 'Delete the line.' : `Did you mean ${meant}?`;
    return [{ code: 'W147', message: 'No part of a proposal prints this phrase.', found: key, fix, path, at: 'key' }];
  }
  const strange = holesOf(phrase).filter((hole) => !may.includes(hole));
  const lost = must.filter((hole) => formsOf(phrase).some((form) => !holesIn(form).includes(hole)));
  return [
    ...strange.map((hole): Finding => {
      const fix = may.length === 0 ? 'Write the sentence without a hole.' : `Its holes are {${may.join('}, {')}}.`;
      return { code: 'E146', message: `Nothing fills the hole {${hole}}.`, found: `{${hole}}`, fix, path };
    }),
    ...(strange.length > 0 ? [] : lost).map((hole): Finding => ({
      // No proposal goes without its expiry (D13), and none without its sums.
      code: vital.has(hole) ? 'E146' : 'W148',
      message: `This phrase leaves out {${hole}}.`,
      found: null,
      fix: `Write {${hole}} where its value belongs.`,
      path,
    })),
    ...(key === 'cover.expiry' && formsOf(phrase).some((form) => form.trim() === '') ? [silent(path)] : []),
    ...(plural || typeof phrase === 'string' ? formFindings(phrase, id, path) : [oneForm(path)]),
  ];
}

/** What a phrase that has it may not leave out. */
const vital: ReadonlySet<string> = new Set(['date', 'until', 'total']);

const silent = (path: Path): Finding => ({
  code: 'E146',
  message: 'The cover says what its date is: this phrase may not be empty (D13).',
  found: null,
  fix: 'Write what the date stands for, such as "Terms guaranteed, valid until".',
  path,
});

const oneForm = (path: Path): Finding => ({
  code: 'E146',
  message: 'This phrase counts nothing, so it has one form only.',
  found: null,
  fix: 'Write one sentence after the colon.',
  path,
});

/** Plural forms that the language needs, and emphasis that is never closed. */
function formFindings(phrase: Phrase, id: string, path: Path): readonly Finding[] {
  const open = formsOf(phrase).filter((form) => (form.split('**').length - 1) % 2 === 1);
  const unclosed = open.map((form): Finding => ({
    code: 'E146',
    message: 'An emphasis ** is opened and not closed.',
    found: form,
    fix: 'Write ** at both ends.',
    path,
  }));
  if (typeof phrase === 'string' || phrase.other !== undefined) return unclosed;
  const needed = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
  const absent = needed.filter((category) => phrase[category] === undefined);
  if (absent.length === 0) return unclosed;
  return [
    ...unclosed,
    {
      code: 'E146',
      message: `This phrase has no form for ${absent.join(', ')}, which the language needs.`,
      found: Object.keys(phrase).join(', '),
      fix: 'Add the forms, or one called other, which stands for all that are not there.',
      path,
    },
  ];
}

function missingFindings(
  written: readonly string[],
  own: Locale | null,
  known: ReadonlyMap<string, Known>,
): readonly Finding[] {
  const missing = [...known.keys()].filter((key) => !written.includes(key) && !isOptional(key));
  if (missing.length === 0) return [];
  const more = missing.length > mostNames ? `, and ${missing.length - mostNames} more` : '';
  const names = `${missing.slice(0, mostNames).join(', ')}${more}`;
  if (own !== null)
    return [
      {
        code: 'I149',
        message: `${missing.length} phrases are not in this file: the package's are printed.`,
        found: null,
        fix: 'Nothing to do.',
        path: ['phrases'],
        at: 'key',
      },
    ];
  return [
    {
      code: 'E145',
      message: `This language lacks ${missing.length === 1 ? 'a phrase' : `${missing.length} phrases`}: ${names}.`,
      found: null,
      fix: 'Add them; kam-propose locales eject en gives you every phrase in English to translate.',
      path: ['phrases'],
      at: 'key',
    },
  ];
}

/** Holes of the short patterns for numbers, dates and lists. */
const patterns: readonly (readonly [path: Path, holes: readonly string[]])[] = [
  [['numbers', 'percent'], ['n']],
  [
    ['numbers', 'amount'],
    ['n', 'currency'],
  ],
  [
    ['numbers', 'quantity'],
    ['n', 'unit'],
  ],
  [['arab', 'percent'], ['n']],
  [
    ['arab', 'amount'],
    ['n', 'currency'],
  ],
  [
    ['arab', 'quantity'],
    ['n', 'unit'],
  ],
  [
    ['dates', 'long'],
    ['day', 'month', 'year'],
  ],
  [
    ['lists', 'two'],
    ['a', 'b'],
  ],
  [
    ['lists', 'middle'],
    ['a', 'b'],
  ],
  [
    ['lists', 'last'],
    ['a', 'b'],
  ],
];

const patternFindings = ({ value }: Tree): readonly Finding[] =>
  patterns.flatMap(([path, holes]): readonly Finding[] => {
    const pattern = valueAt(value, path);
    if (typeof pattern !== 'string') return [];
    const found = holesIn(pattern);
    if (holes.every((hole) => found.includes(hole)) && found.every((hole) => holes.includes(hole))) return [];
    return [
      {
        code: 'E146',
        message: `This pattern needs the holes {${holes.join('} and {')}}, each of them and no other.`,
        found: pattern,
        fix: `Write ${holes.map((hole) => `{${hole}}`).join(' ')} in the order of the language.`,
        path,
      },
    ];
  });
