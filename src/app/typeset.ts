import { readPackageText } from '../foundation/disk/packageFile.ts';
import { loadFonts } from '../publication/assets/loadFonts.ts';
import type { Pictures } from '../publication/assets/Picture.ts';
import type { Document } from '../publication/document/Document.ts';
import { layOut } from '../publication/layout/layOut.ts';
import { fontkitShaper } from '../publication/layout/text/fontkitShaper.ts';
import { outputs, type PagesOutput } from '../publication/output/registry.ts';
import { loadTheme } from '../publication/theme/loadTheme.ts';
import { UsageError } from './Session.ts';

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

/** Pages before paint, so that totals and page numbers are known when the first glyph is set. */
export async function typeset(
  document: Document,
  formats: readonly PagesOutput[],
  supplies: { readonly pictures: Pictures; readonly archive: boolean },
): Promise<{ readonly pages: number; readonly made: readonly Made[] }> {
  const fonts = loadFonts();
  const theme = loadTheme(readPackageText('templates/themes/modern/theme.yaml'));
  const layout = layOut(document, theme, fontkitShaper(fonts));
  const made: Made[] = [];
  for (const output of formats)
    made.push({ output, files: await output.write(layout, document, { fonts, ...supplies }) });
  return { pages: layout.pages.length, made };
}
