import { westernDigits } from '../text/westernDigits.ts';

/** A telephone number as people write it, taken apart. */
export interface Phone {
  /** What comes before the extension, in Western digits: `+47 22 33 44 55`. */
  readonly number: string;
  /** The digits that are dialled when somebody answers; null where there are none. */
  readonly extension: string | null;
}

/** Words for an extension in the languages of the package, and as switchboards print it elsewhere. */
const extensionWords =
  'ext(?:ension|n)?|x|доб(?:авочный)?|вн(?:утр(?:енний)?)?|تحويلة|تحويل|داخلي|ت|dw|durchwahl|poste|int(?:erno|erne)?|anexo|ramal';
/** At most seven digits: more are a second number. A comma is a pause, as a telephone dials it. */
const withExtension = new RegExp(
  `^(.*?)(?:[\\s,;]*\\(?(?:${extensionWords})[.:]?|\\s*[,;#]|;ext=)\\s*(\\d{1,7})\\)?$`,
  'iu',
);

/** Digits in groups; signs between them, and a plus before. Spaces and hyphens of every width. */
const numberForm = /^\+?[\d\s()./\u2010-\u2013-]{5,30}$/u;

/** Takes a written telephone number apart; null for what is none. Digits of every script are read. */
export function readPhone(written: string): Phone | null {
  // Marks of direction stand before a plus in Arabic text.
  const text = westernDigits(written.replace(/[\u200e\u200f\u061c]/gu, '').trim());
  const [, before, extension] = withExtension.exec(text) ?? [];
  const number = (before ?? text).trim();
  if (!numberForm.test(number) || number.replace(/\D/gu, '').length < 5) return null;
  return { number, extension: extension ?? null };
}

/** Where a written number is dialled (RFC 3966): `tel:+4722334455;ext=12`. The trunk zero of `+47 (0)22` is left out. */
export function phoneLink(written: string): string | null {
  const phone = readPhone(written);
  if (phone === null) return null;
  const abroad = /^(?:\+|00)/.test(phone.number);
  const digits = (abroad ? phone.number.replace(/\(\s*0\s*\)/u, '') : phone.number).replace(/[^+\d]/gu, '');
  return `tel:${digits}${phone.extension === null ? '' : `;ext=${phone.extension}`}`;
}
