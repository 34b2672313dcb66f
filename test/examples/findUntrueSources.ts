import { decimalOf, multiply } from '../../src/foundation/money/Decimal.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import { isLeaf } from '../../src/proposal/leaves.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import { formatLeaf, nameOf } from '../../src/publication/locale/formatLeaf.ts';
import type { Locale } from '../../src/publication/locale/Locale.ts';
import { plain } from '../../src/publication/compose/pieces/Composer.ts';
import { phrase, phraseText, textRun } from '../../src/publication/locale/phrase.ts';
import { levelOf } from '../../src/proposal/levels.ts';
import { partyOf } from '../../src/proposal/parties.ts';
import { shortCompany } from '../../src/publication/compose/pieces/shortCompany.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { isRecord, runsWithPlace } from './runsOf.ts';

/** The value of the proposal at a path such as `offer.lines[2].text`. */
const valueAt = (proposal: Proposal, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), proposal);

/** What a leaf may look like in print: in words, as a bare number, with a percent sign, with a capital, as a party's name. */
function prints(value: unknown, locale: Locale, { account, seller }: Proposal): readonly string[] {
  if (!isRecord(value) || !isLeaf(value)) return [];
  const text = formatLeaf(value, locale);
  const bare = 'amount' in value ? formatLeaf({ number: value.amount, from: null }, locale) : text;
  const named = 'text' in value ? nameOf(value.text, locale) : text;
  const party = partyOf(text);
  const client = account.short_name?.text ?? shortCompany(account.name.text);
  const parties = {
    us: (client === null ? null : shortCompany(seller.name.text)) ?? phraseText(locale, 'party.us'),
    you: client ?? phraseText(locale, 'party.you'),
    both: phraseText(locale, 'party.both'),
  };
  const said = party === null ? text : parties[party];
  const level = levelOf(text);
  const levels =
    level === null ? [] : (['likelihood', 'effect'] as const).map((scale) => phraseText(locale, `${scale}.${level}`));
  return [
    ...levels,
    text,
    locale.units[text] ?? text,
    said,
    named,
    bare,
    bare.replace(/\D0+$/, ''),
    text.replace(/[.,\u066B]0+(?=\D*$)/u, ''),
    locale.numbers.percent.replace('{n}', text),
    // Of what is expected, in percent; a quarter in words.
    ...('number' in value
      ? [percentOf(formatLeaf({ number: multiply(value.number, decimalOf(100)), from: null }, locale), locale)]
      : []),
    ...quarterOf(text, locale),
  ].map((form) => form.toLocaleLowerCase(locale.id));
}

/** A quarter as the language calls it. */
function quarterOf(text: string, locale: Locale): readonly string[] {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  const name = ['first', 'second', 'third', 'fourth'][Number(quarter) - 1];
  return year === undefined || name === undefined
    ? []
    : [plain(phrase(locale, `period.${name}_quarter`, { year: textRun(year) }))];
}

const percentOf = (text: string, { numbers }: Locale): string => numbers.percent.replace('{n}', text);

/** Values in a document that are not what stands at the path they name, and how many were looked at. */
export function findUntrueSources(
  document: Document,
  proposal: Proposal,
): { readonly checked: number; readonly untrue: readonly string[] } {
  const locale = readLocale(document.language, readPackageText(`templates/locales/${document.language}.yaml`));
  const runs = runsWithPlace(document).flatMap(({ value, source }) => (source === null ? [] : [{ value, source }]));
  const untrue = runs.filter(
    ({ value, source }) =>
      !prints(valueAt(proposal, source), locale, proposal).includes(value.toLocaleLowerCase(locale.id)),
  );
  return { checked: runs.length, untrue: untrue.map(({ value, source }) => `${source}: ${value}`) };
}
