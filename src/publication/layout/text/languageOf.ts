import type { Script } from './Shaper.ts';

/** The script that a language is written in, where it is not Latin. */
const written: Readonly<Record<string, Script>> = { ar: 'arab', ru: 'cyrl', el: 'grek' };
/** The likeliest language of words in a script, among those that proposals are written in. */
const likeliest: Readonly<Record<Script, string>> = { latn: 'en', cyrl: 'ru', arab: 'ar', grek: 'el' };

/** The language (BCP 47) of words whose script is not that of the document's language; null for its own words. */
export function languageOf(script: Script | null, document: string): string | null {
  const [base = document] = document.split('-');
  return script === null || script === (written[base] ?? 'latn') ? null : likeliest[script];
}
