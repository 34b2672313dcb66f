import { fold } from '../foundation/text/foldText.ts';
import { join, relative } from 'node:path';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import { decodeCsv } from '../foundation/csv/decodeCsv.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import { finding, type Finding, type Statement, statement } from '../foundation/diagnostics/finding.ts';
import { readInside } from '../foundation/disk/readInside.ts';
import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import type { Input, Loaded } from '../internal/dossier/load.ts';
import type { Offer, WrittenOffer } from '../internal/dossier/model/Dossier.ts';
import { openTexts, type OpenText } from '../internal/dossier/privacy/openTexts.ts';
import { withOffer } from '../internal/dossier/withOffer.ts';
import { everyText } from '../internal/dossier/schema/words.ts';
import { taxesOnDay } from '../internal/offer/taxesOnDay.ts';
import { applyBook, type Applied } from '../internal/prices/applyBook.ts';
import { boxedInTexts } from '../internal/prices/boxedInTexts.ts';
import { onlyBookBy } from '../internal/prices/filling.ts';
import { placesInBook } from '../internal/prices/placesInBook.ts';
import type { PriceBook } from '../internal/prices/PriceBook.ts';
import { readBook, type Wanted } from '../internal/prices/readBook.ts';

/** What is known of the days of a proposal. */
export interface Days {
  readonly issued: CalendarDate;
  /** Null where the validity cannot be told. */
  readonly expiry: CalendarDate | null;
}

/** A dossier whose offer is whole, as far as it could be made so. */
export interface WithBook {
  readonly loaded: Loaded;
  /** Not placed yet. */
  readonly findings: readonly Finding[];
  /** Of the book itself: they have their places in it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  /** Costs and floors of the offer's articles in further texts that the client may read. */
  readonly boxedIn: (texts: readonly OpenText[]) => readonly Finding[];
}

/** Makes the lines of an offer whole from the price book that the dossier or its workspace names. */
export function withPriceBook(loaded: Loaded<WrittenOffer>, days: Days): WithBook {
  const { offer } = loaded.partial;
  const opened = openBook(loaded, offer === undefined ? null : wantedBy(offer));
  const applied = offer === undefined ? null : completed(offer, opened, loaded, days);
  const written = loaded.sources.sources.get('offer')?.value;
  const { book } = opened;
  const boxedIn: WithBook['boxedIn'] = (texts) =>
    book === null || applied === null ? [] : boxedInTexts(texts, applied.rows.values(), book);
  return {
    loaded: {
      ...withOffer(loaded, applied?.offer ?? undefined),
      places:
        book === null || applied === null ? loaded.places : placesInBook(loaded.places, written, book, applied.rows),
    },
    findings: [
      ...(applied?.findings ?? []),
      ...boxedIn([...textsOf(loaded), ...(applied === null ? [] : textsOfRows(applied.rows))]),
    ],
    diagnostics: opened.diagnostics,
    inputs: opened.inputs,
    boxedIn,
  };
}

/** What the articles of an offer are called, and what they are counted in: told where the line names them. */
const textsOfRows = (rows: Applied['rows']): readonly OpenText[] =>
  [...rows].flatMap(([place, { text, unit }]) =>
    [text, unit].flatMap((words) =>
      (words === null ? [] : everyText(words)).map((one) => ({ text: one, path: ['offer', 'lines', place, 'sku'] })),
    ),
  );

const textsOf = ({ sources: { sources } }: Pick<Loaded<WrittenOffer>, 'sources'>): ReturnType<typeof openTexts> =>
  openTexts(Object.fromEntries([...sources].map(([name, { value }]) => [name, value])));

/** The offer with a book that was opened before, which may be none; its taxes at the rate of the issue date. */
export const completed = (
  offer: WrittenOffer,
  { book, isUnread }: Pick<Opened, 'book' | 'isUnread'>,
  { partial, sources }: Pick<Loaded<WrittenOffer>, 'partial' | 'sources'>,
  days: Days,
): Omit<Applied, 'offer'> & { readonly offer: Offer | null } => {
  const onlyBook = onlyBookBy(offer, sources.workspace.settings) !== null;
  const applied = applyBook(offer, { book, isUnread, currency: partial.proposal?.currency, ...days, onlyBook });
  const { taxes, findings } = taxesOnDay(applied.offer ?? offer, days);
  return {
    ...applied,
    offer: applied.offer === null ? null : { ...applied.offer, taxes },
    findings: [...applied.findings, ...findings],
  };
};

/** A price book that was named, or why there is none. */
export interface Opened {
  readonly book: PriceBook | null;
  /** Whether one is named that cannot be read. */
  readonly isUnread: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

const none: Opened = { book: null, isUnread: false, diagnostics: [], inputs: [] };

/** What of a dossier leads to its book. */
type Home = Pick<Loaded<WrittenOffer>, 'folder' | 'workspace' | 'pricesFolder' | 'places' | 'sources'> & {
  readonly partial: Pick<Loaded['partial'], 'prices'>;
};

/** What an offer needs of a book; null where it has no line, and the book need not be opened. */
function wantedBy({ lines, rateLines }: WrittenOffer): Wanted | null {
  const all = [...lines, ...rateLines];
  if (all.length === 0) return null;
  return {
    skus: new Set(all.flatMap(({ sku }) => sku ?? [])),
    texts: new Set(all.flatMap(({ text }) => everyText(text).map(fold))),
  };
}

/** Opens the book of a dossier, for what its offer needs of it. */
function openBook({ partial, folder, workspace, pricesFolder, places, sources }: Home, wanted: Wanted | null): Opened {
  const { prices } = partial;
  if (prices === undefined || prices === null || wanted === null) return none;
  const failed = (found: Finding): Opened => ({
    ...none,
    isUnread: true,
    diagnostics: [diagnose(found, places.find(['prices']))],
  });
  const path = ['prices'];
  if (!/\.csv$/i.test(prices)) return failed(finding('E710', 'otherFile', { path, found: prices }));
  const read = readInside([folder, workspace], pricesFolder, prices, sizeLimits.prices);
  if (read.problem) return failed({ ...read.problem, path, found: prices });
  const main = places.find([])?.file ?? '';
  const file = join(main, '..', relative(folder, join(pricesFolder, prices)));
  const decoded = textOfBook(read.bytes);
  if ('fault' in decoded) return failed({ ...decoded.fault, path });
  const { text } = decoded;
  const language = sources.workspace.settings?.language ?? 'en';
  const { book, isWhole, diagnostics } = readBook(text, file, wanted, language);
  return { book: isWhole ? book : null, isUnread: !isWhole, diagnostics, inputs: [inputOf(file, read.absolute, text)] };
}

/** The text of a price book, or what is wrong with its bytes. */
export function textOfBook(bytes: Uint8Array): { readonly text: string } | { readonly fault: Statement } {
  const decoded = decodeCsv(bytes);
  return 'encoding' in decoded ? { fault: statement('E710', 'encoding', { found: decoded.encoding }) } : decoded;
}

/**
 * The book for source frames: every line of it is private, and on a terminal alone to be seen. The names of its columns are
 * nobody's secret; with a digit among them they may be an article.
 */
export function inputOf(name: string, absolute: string, text: string): Input {
  let lines: ReadonlySet<number> | null = null;
  return {
    name,
    absolute,
    text,
    forTerminal: true,
    get privateLines() {
      return (lines ??= privateIn(text));
    },
  };
}

const privateIn = (text: string): ReadonlySet<number> =>
  new Set(text.split('\n').flatMap((line, at) => (at === 0 && !/\d/.test(line) ? [] : [at + 1])));
