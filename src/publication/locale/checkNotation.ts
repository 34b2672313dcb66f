import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { valueAt } from '../../foundation/data/valueAt.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';
import { holesIn, inBraces, strayBrace, withoutHoles, type Locale } from './Locale.ts';

/** What would make numbers and dates say something else than they are, in a user's own file. */
export const checkNotation = (locale: Locale, tree: Tree): readonly Finding[] => [
  ...signFindings(locale, tree),
  ...digitFindings(locale, tree),
  ...percentFindings(tree),
  ...monthFindings(tree),
  ...braceFindings(tree),
];

const kinds = ['numbers', 'arab'] as const;
const pairs = [
  ['decimal', 'group'],
  ['group', 'minus'],
  ['decimal', 'minus'],
] as const;

/** A sign as it is seen: every space alike. */
const seen = (sign: string): string => sign.normalize('NFKC').replace(/\s+/gu, ' ');

/** Two of the signs of numbers that nobody can tell apart; the one that the file gives is meant. */
const signFindings = (locale: Locale, { value }: Tree): readonly Finding[] =>
  kinds.flatMap((kind) => {
    const signs = locale[kind];
    const same = pairs.find(([a, b]) => signs !== null && seen(signs[a]) === seen(signs[b]));
    if (signs === null || same === undefined) return [];
    const own = same.find((key) => valueAt(value, [kind, key]) !== undefined) ?? same[0];
    const [first, second] = same;
    return valueAt(value, [kind]) === undefined
      ? []
      : [finding('E150', 'sameSigns', { path: [kind, own], found: signs[own], first, second })];
  });

/** Where a digit would be read as one of the number, the date or the amount beside it. */
const beside: readonly Path[] = [
  ...kinds.flatMap((kind) => ['group', 'percent', 'amount', 'quantity'].map((key) => [kind, key])),
  ['dates', 'long'],
  ['lists', 'two'],
  ['lists', 'middle'],
  ['lists', 'last'],
];

const digitFindings = ({ names }: Locale, { value }: Tree): readonly Finding[] => {
  const currencies = Object.keys(names).map((name) => ['names', name]);
  return [...beside, ...currencies].flatMap((path) => {
    const found = valueAt(value, path);
    return typeof found === 'string' && /\p{Nd}/u.test(withoutHoles(found))
      ? [finding('E151', 'digits', { path, found })]
      : [];
  });
};

/** Without a sign of its own, 15 % is printed as 15. */
const percentFindings = ({ value }: Tree): readonly Finding[] =>
  kinds.flatMap((kind) => {
    const found = valueAt(value, [kind, 'percent']);
    const isBare = typeof found === 'string' && withoutHoles(found).replace(/[\s\u061c\u200e\u200f]/gu, '') === '';
    return isBare ? [finding('E150', 'barePercent', { path: [kind, 'percent'], found, hole: inBraces('n') })] : [];
  });

/** Months that have one name: a date in one would be read as one in the other. */
function monthFindings({ value }: Tree): readonly Finding[] {
  const months = valueAt(value, ['dates', 'months']);
  if (!Array.isArray(months)) return [];
  const names = months.map((month) => String(month).trim().toLowerCase());
  return names.flatMap((name, at) => {
    const first = names.indexOf(name);
    if (first === at) return [];
    const path = ['dates', 'months', at];
    return [finding('E152', 'sameMonth', { path, found: String(months[at]), first: first + 1, second: at + 1 })];
  });
}

const patterns = beside.filter(([, key]) => key !== 'group');

const braceFindings = ({ value }: Tree): readonly Finding[] =>
  patterns.flatMap((path) => {
    const found = valueAt(value, path);
    return typeof found === 'string' && strayBrace(found)
      ? [finding('E146', 'brace', { path, found, holes: [...new Set(holesIn(found))].map(inBraces) })]
      : [];
  });
