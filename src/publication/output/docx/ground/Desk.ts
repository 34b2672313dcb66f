import type { Pictures } from '../../../assets/picture/DecodedPicture.ts';
import type { Document } from '../../../document/Document.ts';
import { compactTheme } from '../../../theme/compactTheme.ts';
import type { PageGeometry } from '../../../theme/PageGeometry.ts';
import type { Theme } from '../../../theme/Theme.ts';
import { withArabicLeading } from '../../../theme/withArabicLeading.ts';
import { numberBlocks } from '../../../layout/pages/numberBlocks.ts';
import { toDigits } from '../../../locale/Locale.ts';
import { notesOf, type Notes } from './notes.ts';
import { orderedLists } from './orderedLists.ts';
import { placesOf, type Places } from './places.ts';

/** What every step of a Word document is made with. */
export interface Desk {
  readonly theme: Theme;
  readonly direction: Document['direction'];
  readonly language: string;
  readonly form: Document['form'];
  readonly running: Document['running'];
  readonly pictures: Pictures;
  readonly geometry: PageGeometry;
  /** Between the margins, in pt of the theme. */
  readonly width: number;
  /** A number in the digits of the document. */
  readonly numeral: (value: number) => string;
  /** Whether Word can count in the digits of the document: it has no such numbering for Eastern Arabic ones. */
  readonly counts: boolean;
  /** The number of a heading inside a section, or of a figure; null where the look has none. */
  readonly numberOf: (block: object) => string | null;
  /** Which of the numbered lists of the document one is, from 1: each begins with 1. */
  readonly listOf: (list: object) => number;
  readonly places: Places;
  readonly notes: Notes;
}

/** The desk for a document whose forms are chosen. */
export function deskOf(document: Document, look: Theme, pictures: Pictures): Desk {
  const { direction, language, form, running, digits } = document;
  const sized = form === 'short' ? compactTheme(look) : look;
  const theme = direction === 'rtl' ? withArabicLeading(sized) : sized;
  const geometry = theme.page[document.page];
  const numeral = (value: number): string => toDigits(String(value), digits);
  const lists = orderedLists(document);
  const numbers = numberBlocks(document, theme, numeral);
  return {
    theme,
    direction,
    language,
    form,
    running,
    pictures,
    geometry,
    width: geometry.width - geometry.margins.start - geometry.margins.end,
    numeral,
    counts: digits === 'latn',
    numberOf: (block) => numbers.get(block) ?? null,
    listOf: (list) => lists.get(list) ?? 0,
    places: placesOf(document),
    notes: notesOf(document),
  };
}
