import { formatPath } from '../../foundation/data/Path.ts';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { packageVersion } from '../../foundation/disk/packageFile.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import { prepare, type Prepared } from '../build.ts';
import { UsageError, type World } from '../request.ts';
import { sinceBefore } from '../diff/sinceBefore.ts';
import { digestOf } from '../life/seal.ts';
import { formatsNamed, typeset, type Press } from '../typeset.ts';
import type { FoundLock } from '../findLock.ts';
import type { KnownDossier } from './nearby.ts';

/** A PDF that is to be made once more. */
export interface Wanted {
  readonly stamp: Stamp;
  readonly written: Buffer;
  readonly dossier: KnownDossier;
  /** Null where none is known. */
  readonly found: FoundLock | null;
}

/** A PDF that was made once more and is the same, or why it was not. The prepared dossier is given where there is one. */
export interface Rebuilt {
  readonly isSame: boolean;
  readonly prepared: Prepared | null;
  readonly because: readonly Statement[];
}

/** Makes a PDF once more, as on the day that it says, from its dossier as that is today, and compares bytes. */
export async function rebuild(wanted: Wanted, world: World, press: Press): Promise<Rebuilt> {
  const { stamp, dossier, found, written } = wanted;
  const before = hindrance(wanted);
  if (before !== null) return { isSame: false, prepared: null, because: [before] };
  const prepared = prepareAsThen(wanted, world);
  const { composed = null, look = null } = prepared ?? {};
  if (prepared === null || composed === null || look === null) {
    const codes = [
      ...new Set(prepared?.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
    ];
    const because = statement('W636', 'notBuilt', {
      dossier: dossier.file,
      codes: codes.length > 0 ? codes : 'its language',
    });
    return { isSame: false, prepared: null, because: [because] };
  }
  const changed = found === null ? [] : changedFiles(prepared, found);
  if (changed.length > 0) return { isSame: false, prepared, because: changed };
  if (composed.stamp.digest !== stamp.digest)
    return { isSame: false, prepared, because: [statement('W636', 'changedWords', { dossier: dossier.file })] };
  const supplies = { look, pictures: prepared.pictures, stamp: composed.stamp, ...optionsOf(written) };
  const set = await typeset(composed, formatsNamed(['pdf'], press.outputs), supplies, press.layOut);
  const bytes = 'code' in set ? null : (set.made[0]?.files[0] ?? null);
  if (bytes !== null && written.equals(bytes)) return { isSame: true, prepared, because: [] };
  return { isSame: false, prepared, because: [statement('W636', 'otherBytes', { dossier: dossier.file })] };
}

/** What is known before anything is read. */
function hindrance({ stamp, dossier, found }: Wanted): Statement | null {
  if (found !== null && found.lock.tool !== packageVersion())
    return statement('W636', 'otherVersion', { lock: found.file, theirs: found.lock.tool, ours: packageVersion() });
  if (dossier.revision === Number(stamp.revision)) return null;
  return statement('W636', 'movedOn', { dossier: dossier.file, now: dossier.revision, revision: stamp.revision });
}

/** Null where the language is one that nobody speaks here. */
function prepareAsThen({ stamp, dossier, found }: Wanted, world: World): Prepared | null {
  const { issued: date, language, draft } = stamp;
  try {
    const changes = found?.lock.pdf.changes === true ? sinceBefore : undefined;
    return prepare({ file: dossier.file, date, language, draft, allow: [], strict: false, changes }, world);
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** How a PDF was asked for, as its own bytes tell. */
const optionsOf = (written: Buffer) => ({
  archive: written.includes('<pdfaid:part>'),
  form: written.includes('/AcroForm'),
  twin: written.includes('/AFRelationship'),
});

/** Files that the lock has digests of and that are others today. */
function changedFiles(
  { look, words, pictures, named, read }: Prepared,
  { file: lock, lock: locked }: FoundLock,
): readonly Statement[] {
  const theme = read.loaded.partial.theme ?? 'modern';
  const own = [...pictures.keys()].filter((handle) => !locked.pictures.includes(handle));
  const isLost = own.length === 0 && pictures.size < locked.pictures.length;
  return [
    ...(look?.digest === locked.look ? [] : [statement('W636', 'otherLook', { lock, look: theme })]),
    ...(words === null || digestOf(words.layout) === locked.layout ? [] : [statement('W636', 'otherLayout', { lock })]),
    ...(words === null || digestOf(JSON.stringify({ ...words.locale, own: null })) === locked.locale
      ? []
      : [statement('W636', 'otherLocale', { lock, language: words.locale.id })]),
    ...own.map((handle) => {
      const [path] = named.get(handle) ?? [];
      return path === undefined
        ? statement('W636', 'otherPicture', { lock })
        : statement('W636', 'otherPictureAt', { lock, path: formatPath(path) });
    }),
    ...(isLost ? [statement('W636', 'lostPicture', { lock })] : []),
  ];
}
