import type { Pictures } from '../../../assets/picture/DecodedPicture.ts';
import type { Document } from '../../../document/Document.ts';
import { compactTheme } from '../../../theme/compactTheme.ts';
import type { PageGeometry } from '../../../theme/PageGeometry.ts';
import type { Theme } from '../../../theme/Theme.ts';
import { withArabicLeading } from '../../../theme/withArabicLeading.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import { toDigits } from '../../../locale/Locale.ts';
import { numbersOf, type Numbers } from './numbering.ts';
import { notesOf, type Notes } from './notes.ts';
import { orderedLists } from './orderedLists.ts';
import { placesOf, type Places } from './places.ts';
import type { Trace, TracedPart } from './Trace.ts';

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
  readonly decimalSign: string;
  /** Whether Word can count in the digits of the document: it has no such numbering for Eastern Arabic ones. */
  readonly counts: boolean;
  readonly numbers: Numbers;
  /** Which of the numbered lists of the document one is, from 1: each begins with 1. */
  readonly listOf: (list: object) => number;
  readonly places: Places;
  readonly notes: Notes;
  /** Where words are written, for a copy that is compared; null for one that leaves. */
  readonly trace: Trace | null;
  readonly part: TracedPart;
}

/** Of a short document, in pt: its title stands on the page of its first section, and names among the small words. */
const shortTitle = { size: 20, leading: 25, tracking: 0 };

function withSmallTitles(theme: Theme): Theme {
  const { type } = theme;
  return { ...theme, type: { ...type, cover_title: { ...type.cover_title, ...shortTitle }, contact: type.person } };
}

/** About how wide a letter of a title is, as a part of its size; and how wide the words of a cover may be, in pt. */
const letter = 0.55;
const titleMeasure = 440;

/** The largest size in which the title of a cover needs no more lines than the look allows. */
function withFittingTitle({ cover }: Document, theme: Theme): Theme {
  const { type, fit } = theme;
  const letters = plainText(cover.title).length;
  const fits = ([size, , lines]: (typeof fit.cover_title)[number]): boolean =>
    letters * size * letter <= titleMeasure * lines;
  const [size, leading] = fit.cover_title.find(fits) ??
    fit.cover_title.at(-1) ?? [type.cover_title.size, type.cover_title.leading];
  return { ...theme, type: { ...type, cover_title: { ...type.cover_title, size, leading } } };
}

/** The desk for a document, `given` and with its forms chosen. */
export function deskOf(
  given: Document,
  document: Document,
  look: Theme,
  pictures: Pictures,
  trace: Trace | null,
): Desk {
  const { direction, language, form, running, digits } = document;
  const sized = form === 'short' ? compactTheme(look) : look;
  const shaped = form === 'short' ? withSmallTitles(sized) : withFittingTitle(document, sized);
  const theme = direction === 'rtl' ? withArabicLeading(shaped) : shaped;
  const geometry = theme.page[document.page];
  const numeral = (value: number): string => toDigits(String(value), digits);
  const lists = orderedLists(document);
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
    decimalSign: document.decimalSign,
    counts: digits === 'latn',
    numbers: numbersOf(given, document, theme, numeral),
    listOf: (list) => lists.get(list) ?? 0,
    places: placesOf(document),
    notes: notesOf(document),
    trace,
    part: 'cover',
  };
}
