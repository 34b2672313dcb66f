import { currencySigns } from '../money/currencySigns.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const plain = (name: string): string => name.trim().toLowerCase().replace(/^the /, '').replace(/s$/, '');

/** The ISO code of a country or a currency by its English name; null where the name is no one's. */
export function codeOf(type: 'region' | 'currency', name: string): string | null {
  const sign = type === 'currency' ? currencySigns[name.trim()] : undefined;
  if (sign !== undefined) return sign;
  if (name.length > 60) return null;
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const codes =
    type === 'currency' ? Intl.supportedValuesOf('currency') : letters.flatMap((a) => letters.map((b) => a + b));
  return codes.find((code) => plain(names.of(code) ?? '') === plain(name)) ?? null;
}
