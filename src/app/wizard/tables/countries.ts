import { parse } from 'yaml';
import * as z from 'zod/mini';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { readPackageText } from '../../../foundation/disk/packageFile.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** Codes that the platform names and that are no country. */
const none: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** The code of today for a code, also for one that was withdrawn (DD is DE, UK is GB); null for what is none. */
export function currentCode(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || none.has(code)) return null;
  const now = new Intl.Locale(`und-${code}`).region ?? code;
  return nameOf(now, 'en') === undefined ? null : now;
}

const nameOf = (code: string, language: string): string | undefined =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);

/** A country's name in English. */
export const countryName = (code: string): string => nameOf(code, 'en') ?? code;

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’']/g, "'")
    .replace(/&/g, 'and')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();

type Names = ReadonlyMap<string, string>;

let known: Names | undefined;

/** Every name of every country in the languages of proposals, folded, with its code. */
function names(): Names {
  if (known !== undefined) return known;
  const also = z.parse(
    z.record(z.string(), z.array(z.string())),
    parse(readPackageText('templates/wizard/countries.yaml')),
  );
  const codes = letters.flatMap((a) => letters.map((b) => `${a}${b}`)).filter((code) => currentCode(code) === code);
  known = new Map([
    ...codes.flatMap((code) =>
      ['en', 'ru', 'ar', 'de', 'fr', 'es'].flatMap((language): readonly (readonly [string, string])[] => {
        const name = nameOf(code, language);
        return name === undefined ? [] : [[folded(name), code]];
      }),
    ),
    ...Object.entries(also).flatMap(([code, more]) => more.map((name) => [folded(name), code] as const)),
  ]);
  return known;
}

/** The code of a country by its name, or by a code of another time; null where nothing is known by it. */
export function countryByName(typed: string): string | null {
  const code = typed.toUpperCase();
  const current = currentCode(code);
  if (current !== null && current !== code) return current;
  return names().get(folded(typed)) ?? null;
}

/** The country that was probably meant by a name with a slip in it. */
export function countryLike(typed: string): { readonly code: string; readonly name: string } | null {
  if (typed.length < 4) return null;
  const near = didYouMean(folded(typed), [...names().keys()]);
  const code = near === null ? undefined : names().get(near);
  return code === undefined ? null : { code, name: countryName(code) };
}
