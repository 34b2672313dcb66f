import { documentKinds, type DocumentKind } from '../../proposal/documentKinds.ts';
import type { Locale } from './Locale.ts';

/**
 * The locale as a document of that kind speaks: a phrase with the kind before its name (`order.cover.kind`) replaces the
 * one of that name; all others say what they say in a proposal.
 */
export function withKind(locale: Locale, kind: DocumentKind): Locale {
  const before = `${kind}.`;
  const own = Object.entries(locale.phrases).flatMap(([key, phrase]) =>
    key.startsWith(before) ? [[key.slice(before.length), phrase] as const] : [],
  );
  if (own.length === 0) return locale;
  return Object.freeze({
    ...locale,
    phrases: { ...locale.phrases, ...Object.fromEntries(own) },
    own: locale.own && { ...locale.own, phrases: ownPhrases(locale.own.phrases, before, own) },
  });
}

/** Which of the phrases in use are the user's own: a replaced one is where its replacement is. */
function ownPhrases(
  written: ReadonlySet<string>,
  before: string,
  replaced: readonly (readonly [key: string, phrase: unknown])[],
): ReadonlySet<string> {
  const names = new Set(replaced.map(([key]) => key));
  return new Set([
    ...[...written].filter((key) => !names.has(key)),
    ...[...names].filter((key) => written.has(before + key)),
  ]);
}

const beforeKind = new RegExp(`^(?:${documentKinds.join('|')})[.]`);

/** The phrase that a key replaces in a document of one kind (`order.cover.kind`: `cover.kind`); null for every other key. */
export const replacedBy = (key: string): string | null => (beforeKind.test(key) ? key.replace(beforeKind, '') : null);
