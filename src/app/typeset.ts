import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Document } from '../publication/document/Document.ts';
import { layOut } from '../publication/layout/layOut.ts';
import { openShaper } from '../publication/layout/text/openShaper.ts';
import { outputs, type PagesOutput } from '../publication/output/registry.ts';
import { UsageError } from './Session.ts';
import { faultOf, type Look } from './templates/loadLook.ts';

/** The formats that are asked for, each once; a name that none bears is a mistake of the command line. */
export function formatsNamed(names: readonly string[]): readonly PagesOutput[] {
  const known = outputs.map(({ format }) => format);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw new UsageError(`There is no format ${strange}. Choose from: ${known.join(', ')}.`);
  return outputs.filter(({ format }) => names.includes(format));
}

/** What came of a document in one format. */
export interface Made {
  readonly output: PagesOutput;
  readonly files: readonly Uint8Array[];
}

/** How a document is dressed, and what it holds besides words. */
export interface Supplies {
  readonly look: Look;
  readonly pictures: Pictures;
  readonly archive: boolean;
}

/** A document in every format that was asked for. */
export interface Typeset {
  readonly pages: number;
  readonly made: readonly Made[];
}

/**
 * Pages before paint, so that totals and page numbers are known when the first glyph is set; or what is wrong with a
 * face that broke on the way.
 */
export async function typeset(
  document: Document,
  formats: readonly PagesOutput[],
  { look, pictures, archive }: Supplies,
): Promise<Typeset | Diagnostic> {
  const { theme, fonts } = look;
  try {
    const layout = layOut(document, theme, openShaper(fonts));
    const made: Made[] = [];
    for (const output of formats)
      made.push({ output, files: await output.write(layout, document, { fonts, pictures, archive }) });
    return { pages: layout.pages.length, made };
  } catch (error) {
    return faultOf(error, look);
  }
}
