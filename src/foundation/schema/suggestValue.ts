import { countryOf } from '../data/countries.ts';
import { currencyOf } from '../money/currencyNames.ts';
import { numbersMeant } from '../money/numbersMeant.ts';
import type { Asks } from './asks.ts';
import { suggestDate } from './suggestDate.ts';
import { suggestId } from './suggestId.ts';

/** `10`, `10 %` or `8,5 %` as a fraction: "0.10". What is a fraction already stays one. */
function suggestFraction(found: string, most: 1 | null): string | null {
  const [decimal] = numbersMeant(found);
  if (decimal === undefined || decimal.startsWith('-')) return null;
  const isPercent = /[%٪]/.test(found) || (most !== null && Number(decimal) >= 1);
  if (!isPercent) return decimal;
  if (most !== null && Number(decimal) > 100) return null;
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${part}`;
}

const yes = 'yes y on true да ja oui sí si نعم x';
const no = 'no n off false нет nein non لا';

function suggestTruth(found: string): string | null {
  const word = found.trim().toLowerCase();
  if (yes.split(' ').includes(word)) return 'true';
  return no.split(' ').includes(word) ? 'false' : null;
}

/** The one address in a text: without `mailto:`, the name before it, brackets and a subject. An address of the web holds none. */
function suggestEmail(found: string): string | null {
  const text = found
    .normalize('NFKC')
    .replace(/^\s*(?:mailto|e-?mail|mail)\s*:\s*(?:\/\/)?/iu, '')
    .replace(/ ?[([]at[)\]] ?| at /i, '@');
  if (/^\s*[a-z][a-z\d+.-]*:/iu.test(text)) return null;
  const addresses = [
    ...text.matchAll(/[^\s@<>()[\]",;:/\\?]{1,64}@[^\s@<>()[\]",;:/\\?]{1,255}\.[^\s@<>()[\]",;:/\\?.]+/gu),
  ];
  return addresses.length === 1 ? (addresses[0]?.[0] ?? null) : null;
}

/** What was probably meant, as the field wants it; null when that can't be said from what was found. */
export function suggestValue(wanted: Asks | null, found: string): string | null {
  const unlessSame = (value: string | null): string | null => (value === found.trim() ? null : value);
  switch (wanted) {
    case 'date':
      return suggestDate(found);
    case 'share':
      return unlessSame(suggestFraction(found, 1));
    case 'factor':
      return unlessSame(suggestFraction(found, null));
    case 'truth':
      return suggestTruth(found);
    case 'country':
      return unlessSame(countryOf(found));
    case 'currency':
      return unlessSame(currencyOf(found));
    case 'id':
      return unlessSame(suggestId(found));
    case 'email':
      return unlessSame(suggestEmail(found));
    case 'decimal':
    case 'whole':
    case 'text':
    case 'colour':
    case null:
      return null;
  }
}
