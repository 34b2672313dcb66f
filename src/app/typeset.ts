import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Document } from '../publication/document/Document.ts';
import type { PictureItem } from '../publication/layout/ground/Item.ts';
import { nothingLeft } from '../publication/layout/pages/LaidCover.ts';
import type { Layout } from '../publication/layout/pages/Page.ts';
import { openShaper } from '../publication/layout/text/openShaper.ts';
import type { Shaper } from '../publication/layout/text/Shaper.ts';
import type { Output } from '../publication/output/registry.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import type { Theme } from '../publication/theme/Theme.ts';
import { UsageError } from './request.ts';
import { faultOf, type Look } from './templates/loadLook.ts';
import type { ComposedDocument } from './composeDocument.ts';

/** What files are made with: the formats that there are, and the layout for those that are made from pages. */
export interface Press {
  readonly outputs: readonly Output[];
  readonly layOut: (document: Document, theme: Theme, shaper: Shaper) => Layout;
}

/** The formats that are asked for, each once, the first one where none is; a name that none has is a mistake of the command line. */
export function formatsNamed(names: readonly string[] | undefined, all: readonly Output[]): readonly Output[] {
  if (names === undefined) return all.slice(0, 1);
  const known = all.map(({ format }) => format);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw new UsageError(`There is no format ${strange}. Choose from: ${known.join(', ')}.`);
  return all.filter(({ format }) => names.includes(format));
}

/** What came of a proposal in one format. */
export interface Made {
  readonly output: Output;
  readonly files: readonly Uint8Array[];
}

/** How a document is dressed, and what it holds besides words. */
export interface Supplies {
  readonly look: Look;
  readonly pictures: Pictures;
  readonly archive: boolean;
  readonly form: boolean;
  /** With the proposal for machines. */
  readonly twin?: boolean;
  /** What each file says of itself. */
  readonly stamp: Stamp;
}

/** A proposal in every format that was asked for. */
export interface Typeset {
  /** Null where no format is made from pages: then nothing is laid out. */
  readonly pages: number | null;
  /** Tables of the writer's own that are wider than the page. */
  readonly tooWide: Layout['tooWide'];
  readonly longLetter: Layout['longLetter'];
  /** What the cover has no room for. */
  readonly coverLeft: Layout['coverLeft'];
  /** How many places to fill in the pages have. */
  readonly fields: number;
  /** The pictures as they are printed. */
  readonly printed: readonly PictureItem[];
  readonly made: readonly Made[];
}

/**
 * Pages before paint, so that totals and page numbers are known when the first glyph is set; or what is wrong with a
 * face that broke on the way.
 */
export async function typeset(
  { proposal, document, locale }: Pick<ComposedDocument, 'proposal' | 'document' | 'locale'>,
  formats: readonly Output[],
  { look, pictures, archive, form, stamp, twin }: Supplies,
  lay: Press['layOut'],
): Promise<Typeset | Diagnostic> {
  const { theme, fonts } = look;
  const attach =
    twin === true
      ? (await import('../publication/output/twin/attachTwin.ts')).attachTwin(proposal, document, { locale, stamp })
      : undefined;
  const supplies = { theme, fonts, pictures, archive, form, stamp, locale, attach };
  let layout: Layout | null = null;
  const filesOf = (output: Output): Promise<readonly Uint8Array[]> => {
    switch (output.from) {
      case 'proposal':
        return output.write(proposal, supplies);
      case 'both':
        return output.write(proposal, document, supplies);
      case 'document':
        return output.write(document, supplies);
      case 'pages':
        layout ??= lay(document, theme, openShaper(fonts));
        return output.write(layout, document, supplies);
    }
  };
  try {
    const made: Made[] = [];
    for (const output of formats) made.push({ output, files: await filesOf(output) });
    return { ...summaryOf(layout), made };
  } catch (error) {
    return faultOf(error, look);
  }
}

const summaryOf = (layout: Layout | null): Omit<Typeset, 'made'> => ({
  pages: layout?.pages.length ?? null,
  tooWide: layout?.tooWide ?? [],
  longLetter: layout?.longLetter ?? null,
  coverLeft: layout?.coverLeft ?? nothingLeft,
  printed: layout?.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'picture')) ?? [],
  fields: layout?.pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'field')).length ?? 0,
});
