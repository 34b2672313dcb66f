import type { Document } from '../../src/publication/document/Document.ts';
import { isLeaf } from '../../src/proposal/leaves.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import { formatLeaf, nameOf } from '../../src/publication/locale/formatLeaf.ts';
import type { Locale } from '../../src/publication/locale/Locale.ts';
import { phraseText } from '../../src/publication/locale/phrase.ts';
import { levelOf } from '../../src/proposal/levels.ts';
import { partyOf } from '../../src/proposal/parties.ts';
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
function prints(value: unknown, locale: Locale): readonly string[] {
  if (!isRecord(value) || !isLeaf(value)) return [];
  const text = formatLeaf(value, locale);
  const bare = 'amount' in value ? formatLeaf({ number: value.amount, from: null }, locale) : text;
  const named = 'text' in value ? nameOf(value.text, locale) : text;
  const party = partyOf(text);
  const said = party === null ? text : phraseText(locale, `party.${party}`);
  const level = levelOf(text);
  const levels =
    level === null ? [] : (['likelihood', 'effect'] as const).map((scale) => phraseText(locale, `${scale}.${level}`));
  return [
    ...levels,
    text,
    said,
    named,
    bare,
    bare.replace(/\D0+$/, ''),
    locale.numbers.percent.replace('{n}', text),
  ].map((form) => form.toLocaleLowerCase(locale.id));
}

/** Values in a document that are not what stands at the path they name, and how many were looked at. */
export function findUntrueSources(
  document: Document,
  proposal: Proposal,
): { readonly checked: number; readonly untrue: readonly string[] } {
  const locale = readLocale(document.language, readPackageText(`templates/locales/${document.language}.yaml`));
  const runs = runsWithPlace(document).flatMap(({ value, source }) => (source === null ? [] : [{ value, source }]));
  const untrue = runs.filter(
    ({ value, source }) => !prints(valueAt(proposal, source), locale).includes(value.toLocaleLowerCase(locale.id)),
  );
  return { checked: runs.length, untrue: untrue.map(({ value, source }) => `${source}: ${value}`) };
}
