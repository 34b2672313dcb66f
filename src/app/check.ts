import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Document } from '../publication/document/Document.ts';
import { findMissingGlyphs } from '../publication/layout/text/findMissingGlyphs.ts';
import { openShaper } from '../publication/layout/text/openShaper.ts';
import type { Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import { loadPictures } from './pictures/loadPictures.ts';
import { judge } from './judge.ts';
import { explainGlyphs } from './explainGlyphs.ts';
import { readDossier, type ReadDossier } from './readDossier.ts';
import { UsageError, type DossierRequest, type World } from './Session.ts';
import { homeOf } from './templates/Home.ts';
import { languagesOf } from './templates/languagesOf.ts';
import { loadWords, type LoadedWords } from './templates/loadWords.ts';
import { faultOf, loadLook, type Look } from './templates/loadLook.ts';
import type { Origins } from './whereWritten.ts';
import { hasErrors, writeDocument, type WrittenDocument } from './writeDocument.ts';

/** Everything that is known before a page is made: the document where the dossier is sound, and all findings. */
export interface Checked {
  readonly read: ReadDossier;
  readonly written: WrittenDocument | null;
  /** The pictures of the document, by their handles. */
  readonly pictures: Pictures;
  /** Null where something is wrong with it. */
  readonly look: Look | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** All checks of a build without its pages, glyph coverage included. */
export function check(request: DossierRequest, world: World): Checked {
  const home = homeOf(request.file);
  const languages = languagesOf(home);
  refuseUnknown(request.language, languages);
  const read = readDossier(request.file, request.date, world);
  const { loaded, validity, price, businessCase, roles, library } = read;
  const { look, ...dressed } = loadLook(loaded, home);
  const { pictures, ...drawn } = loadPictures(loaded, request.draft);
  const language = request.language ?? loaded.partial.proposal?.language ?? 'en';
  // A language that nobody speaks was told already.
  const { words, ...spoken } = languages.includes(language) ? loadWords(language, home) : nothing;
  const parts = [read, dressed, drawn, spoken];
  const inputs = parts.flatMap((part) => part.inputs);
  const known = parts.flatMap(({ diagnostics }) => diagnostics);
  const found = { read, look, pictures, inputs };
  const { dossier } = loaded;
  if (dossier === null || validity === null || look === null || words === null || hasErrors(known))
    return { ...found, written: null, diagnostics: judge(known, request) };
  const { draft } = request;
  const given = {
    dossier,
    loaded,
    library,
    inputs,
    roles,
    validity,
    price,
    businessCase,
    words,
    draft,
    pictures: drawn,
  };
  const written = writeDocument(given);
  const missing = undrawable(written.document, look, { places: loaded.places, library, inputs });
  return { ...found, written, diagnostics: judge([...known, ...written.diagnostics, ...missing], request) };
}

const nothing: LoadedWords = { words: null, diagnostics: [], inputs: [] };

/** Characters that no face covers. */
function undrawable(document: Document, look: Look, origins: Origins): readonly Diagnostic[] {
  try {
    return explainGlyphs(findMissingGlyphs(document, openShaper(look.fonts)), origins);
  } catch (error) {
    return [faultOf(error, look)];
  }
}

function refuseUnknown(language: string | undefined, known: readonly string[]): void {
  if (language === undefined || known.includes(language)) return;
  throw new UsageError(`There is no language ${language}. Choose one of: ${known.join(', ')}.`);
}
