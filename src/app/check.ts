import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/Dossier.ts';
import { loadFonts } from '../publication/assets/loadFonts.ts';
import { findMissingGlyphs } from '../publication/layout/text/findMissingGlyphs.ts';
import { fontkitShaper } from '../publication/layout/text/fontkitShaper.ts';
import type { Pictures } from '../publication/assets/Picture.ts';
import { loadPictures } from './pictures/loadPictures.ts';
import { judge } from './judge.ts';
import { explainGlyphs } from './explainGlyphs.ts';
import { knownLanguages, readDossier, type ReadDossier } from './readDossier.ts';
import { UsageError, type DossierRequest, type World } from './Session.ts';
import { hasErrors, writeDocument, type WrittenDocument } from './writeDocument.ts';

/** Everything that is known before a page is made: the document where the dossier is sound, and all findings. */
export interface Checked {
  readonly read: ReadDossier;
  readonly written: WrittenDocument | null;
  /** The pictures of the document, by their handles. */
  readonly pictures: Pictures;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** All checks of a build without its pages, glyph coverage included. */
export function check(request: DossierRequest, world: World): Checked {
  refuseUnknown(request.language);
  const read = readDossier(request.file, request.date, world);
  const { loaded, validity, price, businessCase, roles, library } = read;
  const { dossier } = loaded;
  const pictures = loadPictures(loaded, request.draft);
  const found = {
    read,
    pictures: pictures.pictures,
    inputs: [...read.inputs, ...pictures.inputs],
    diagnostics: [...read.diagnostics, ...pictures.diagnostics],
  };
  if (dossier === null || validity === null || hasErrors(read.diagnostics))
    return { ...found, written: null, diagnostics: judge(found.diagnostics, request) };
  const language = request.language ?? dossier.proposal.language;
  const { draft } = request;
  const written = writeDocument({
    dossier,
    loaded,
    library,
    roles,
    validity,
    price,
    businessCase,
    language,
    draft,
    pictures,
  });
  const missing = findMissingGlyphs(written.document, fontkitShaper(loadFonts()));
  const all = [...found.diagnostics, ...written.diagnostics, ...explainGlyphs(missing, loaded.places)];
  return { ...found, written, diagnostics: judge(all, request) };
}

function refuseUnknown(language: string | undefined): void {
  const known = knownLanguages();
  if (language === undefined || known.includes(language)) return;
  throw new UsageError(`There is no language ${language}. Choose one of: ${known.join(', ')}.`);
}
