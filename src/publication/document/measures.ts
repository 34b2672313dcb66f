import type { Range } from '../../foundation/text/Range.ts';
import { compound } from './figures.ts';

/** Short forms of units in Latin letters. */
const unit = String.raw`(?:[kMGTP]?i?B|[kKMGT]?bit|[kKMGT]bps|[kcmdµμn]?m[²³23]?|[mµμk]?g|[mcdh]?[lL]|t|mph|[kMG]?VAR?|VA[CR]|VDC|[kMGT]?Wh?|[kKm]?[VA]|m?Ah|[kMG]?Hz|[kMh]?Pa|bar|psi|k?N|Nm|°[CF]|K|[kM]?[ΩΩ]|dBm?|lm|lx|rpm|dpi|ppm|fps|px|IOPS|BTU|hp|HP|U|ms|min|[hs]|pcs|ft|in)`;
const units = String.raw`${unit}(?:[/·]${unit})?(?:\([A-Z]\))?(?![\p{L}\p{N}/-])`;
const space = String.raw`[ \u00A0\u202F]`;

/**
 * A number that is of the Arabic sentence though Latin letters are behind it: one with a unit, one that counts a thing or
 * is compared. It begins a row of Latin words, or what stands in brackets.
 */
const measure = new RegExp(
  String.raw`(?<=^|[(\[]|[<>≥≤]${space})[+−±-]?${compound}(?=${space}${units}|${space}?[)\]]|${space}[×<>≥≤(])`,
  'gu',
);

/** Where the figures of the measures of a row are. */
export const measuresIn = (row: string): readonly Range[] =>
  [...row.matchAll(measure)].map(({ 0: figures, index }): Range => [index, index + figures.length]);

/** A number with its unit and nothing else. */
const alone = new RegExp(String.raw`^[+−±-]?${compound}${space}${units}$`, 'u');
export const isMeasure = (text: string): boolean => alone.test(text);
