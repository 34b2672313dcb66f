import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { PictureHandles } from '../../disclosure/disclose.ts';
import type { Input, Loaded } from '../../internal/dossier/load.ts';
import type { PictureHandle } from '../../proposal/leaves.ts';
import type { DecodedPicture, Pictures } from '../../publication/assets/picture/DecodedPicture.ts';
import type { Missing } from '../../publication/compose/compose.ts';
import { placeFinding } from '../placeFinding.ts';
import { handleOf } from './handleOf.ts';
import { readPicture } from './readPicture.ts';
import { wantedPictures } from './wantedPictures.ts';

/** The pictures of a dossier: handles for the facts, what they stand for, and what is wrong. */
export interface LoadedPictures {
  readonly handles: PictureHandles;
  readonly pictures: Pictures;
  /** Boxes of a draft: files that are named and not there. */
  readonly missing: readonly Missing[];
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, for the watch list. */
  readonly inputs: readonly Input[];
}

/** Reads the pictures that a dossier names, also half a dossier, and makes them safe. In a draft one may be missing. */
export function loadPictures(loaded: Loaded, draft: boolean): LoadedPictures {
  const all = wantedPictures(loaded.partial).map((wanted) => ({ wanted, ...readPicture(wanted, loaded, draft) }));
  const pictures = new Map<string, DecodedPicture>();
  const handles = new Map<string, PictureHandle>();
  for (const { wanted, picture } of all) {
    if (picture === null) continue;
    const handle = handleOf(picture);
    pictures.set(handle.handle, picture);
    handles.set(wanted.path.join('.'), handle);
  }
  const photos = (loaded.partial.team ?? []).map((_, i) => handles.get(`team.${i}.photo`) ?? null);
  const boxes = all.filter(({ isMissing }) => isMissing).map(({ wanted }) => wanted.box);
  const findings = [...all.flatMap((read) => read.findings), ...leftOut(loaded, photos)];
  return {
    handles: { logo: handles.get('seller.logo') ?? null, photos },
    pictures,
    missing: [...new Map(boxes.map((box) => [box.key, box])).values()],
    diagnostics: findings.map((finding) => placeFinding(finding, loaded.places)),
    inputs: all.flatMap(({ input }) => input ?? []),
  };
}

/** Photos stand side by side, so all of them are printed or none; the first of the team stands alone. */
function leftOut({ partial }: Loaded, photos: PictureHandles['photos']): readonly Finding[] {
  const others = (partial.team ?? []).slice(1);
  const without = others.findIndex(({ photo }) => photo === undefined);
  if (without < 0 || photos.slice(1).every((photo) => photo === null)) return [];
  const fix = 'Give everybody of the team a photo, or nobody.';
  const message = 'This person has no photo, so the others are shown without theirs.';
  return [{ code: 'I513', path: ['team', without + 1], message, found: null, fix }];
}
