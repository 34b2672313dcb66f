import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { PictureHandles } from '../disclosure/disclose.ts';
import type { Input, Loaded } from '../internal/dossier/load.ts';
import type { PictureHandle } from '../proposal/leaves.ts';
import type { DecodedPicture, Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Missing } from '../publication/compose/compose.ts';
import { placeFinding } from './findings.ts';

import type { PartialDossier } from '../internal/dossier/model/Dossier.ts';
import { type Format, decodePicture } from '../publication/assets/decodePicture.ts';
import { dirname } from 'node:path';
import type { Problem } from '../foundation/disk/Problem.ts';
import { readInside } from '../foundation/disk/readInside.ts';

import { createHash } from 'node:crypto';

/** The pictures of a dossier: handles for the facts, what they stand for, and what is wrong. */
export interface LoadedPictures {
  readonly handles: PictureHandles;
  readonly pictures: Pictures;
  /** Where the dossier names those that may be printed large, the largest place first: on the cover, in the text, of the team. */
  readonly named: ReadonlyMap<string, readonly Finding['path'][]>;
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
  const named = new Map<string, readonly Finding['path'][]>();
  for (const { wanted, picture } of all) {
    if (picture === null) continue;
    const handle = handleOf(picture);
    pictures.set(handle.handle, picture);
    handles.set(wanted.path.join('.'), handle);
    named.set(handle.handle, [...(named.get(handle.handle) ?? []), wanted.path].filter(isLarge).toSorted(byPlace));
  }
  const photos = (loaded.partial.team ?? []).map((_, i) => handles.get(`team.${i}.photo`) ?? null);
  const own = (loaded.partial.pictures ?? []).map((_, i) => {
    const handle = handles.get(`pictures.${i}.file`);
    return handle === undefined ? null : { handle, scalable: pictures.get(handle.handle)?.kind === 'drawing' };
  });
  const lines = new Map(
    linePictures(loaded.partial).flatMap(({ place, path }) => {
      const handle = handles.get(path.join('.'));
      return handle === undefined ? [] : [[place, handle] as const];
    }),
  );
  const boxes = all.filter(({ isMissing }) => isMissing).map(({ wanted }) => wanted.box);
  const findings = [...all.flatMap((read) => read.findings), ...leftOut(loaded, photos)];
  return {
    handles: {
      logo: handles.get('seller.logo') ?? null,
      cover: handles.get('proposal.cover_picture.file') ?? null,
      photos,
      own,
      lines,
    },
    pictures,
    named,
    missing: [...new Map(boxes.map((box) => [box.key, box])).values()],
    diagnostics: findings.map((finding) => placeFinding(finding, loaded.places)),
    inputs: all.flatMap(({ input }) => input ?? []),
  };
}

/** Sections that name pictures, the one that prints the largest first. */
const bySize: readonly unknown[] = ['proposal', 'pictures', 'team', 'offer'];
const isLarge = ([section]: Finding['path']): boolean => bySize.includes(section);
const byPlace = ([a]: Finding['path'], [b]: Finding['path']): number => bySize.indexOf(a) - bySize.indexOf(b);

/** Photos are printed side by side, so all of them or none; the first of the team is apart. */
function leftOut({ partial }: Loaded, photos: PictureHandles['photos']): readonly Finding[] {
  const others = (partial.team ?? []).slice(1);
  const without = others.findIndex(({ photo }) => photo === undefined);
  if (without < 0 || photos.slice(1).every((photo) => photo === null)) return [];
  return [finding('I513', 'withoutPhoto', { path: ['team', without + 1] })];
}

/** A picture that a dossier names. */
interface WantedPicture {
  readonly path: Finding['path'];
  /** The path of the file, as it was written. */
  readonly name: string;
  readonly formats: readonly Format[];
  /** What a draft shows where the file is not there. */
  readonly box: Missing;
}

/** Every picture that a dossier names, also half a dossier. */
function wantedPictures(dossier: PartialDossier): readonly WantedPicture[] {
  const { seller, team = [], pictures = [] } = dossier;
  const cover = dossier.proposal?.cover_picture?.file;
  const logo = seller?.logo;
  const box = { section: 'cover', key: 'missing.logo' } as const;
  return [
    ...(logo === undefined
      ? []
      : [{ path: ['seller', 'logo'], name: logo, formats: ['PNG', 'JPEG', 'SVG'], box } as const]),
    ...(cover === undefined
      ? []
      : [
          {
            path: ['proposal', 'cover_picture', 'file'],
            name: cover,
            formats: ['PNG', 'JPEG', 'SVG'],
            // The box on the cover is the logo's.
            box: { section: 'summary', key: 'missing.picture' },
          } as const,
        ]),
    ...team.flatMap(({ photo }, i): readonly WantedPicture[] =>
      photo === undefined
        ? []
        : [
            {
              path: ['team', i, 'photo'],
              name: photo,
              formats: ['PNG', 'JPEG'],
              box: { section: 'team', key: 'missing.photo' },
            },
          ],
    ),
    ...pictures.map(({ file: name, section }, i): WantedPicture => ({
      path: ['pictures', i, 'file'],
      name,
      formats: ['PNG', 'JPEG', 'SVG'],
      box: { section: section === 'annex' ? 'solution' : section, key: 'missing.picture' },
    })),
    ...linePictures(dossier).map(({ path, name }): WantedPicture => ({
      path,
      name,
      formats: ['PNG', 'JPEG', 'SVG'],
      box: { section: 'investment', key: 'missing.picture' },
    })),
  ];
}

/** The pictures of price lines; `place` is that of the line in `offer.lines`. */
const linePictures = ({ offer }: PartialDossier) =>
  [...(offer?.lines ?? []), ...(offer?.rateLines ?? [])].flatMap(({ place, picture: name }) =>
    name === undefined ? [] : [{ place, name, path: ['offer', 'lines', place, 'picture'] }],
  );

/** A picture of more bytes than this is worth a word: a proposal is sent by mail. */
const heavy = 1024 * 1024;

/** What one named picture came to. */
interface PictureRead {
  readonly picture: DecodedPicture | null;
  readonly findings: readonly Finding[];
  readonly isMissing: boolean;
  readonly input: Input | null;
}

/** Reads one picture that a dossier names, and makes it safe. A file that is not there stops no draft. */
function readPicture(
  { path, name, formats }: WantedPicture,
  { folder, workspace, places }: Loaded,
  draft: boolean,
): PictureRead {
  const failed = (problem: Problem): PictureRead => {
    const isMissing = draft && problem.code === 'E120';
    const code = isMissing ? 'W511' : problem.code;
    return { picture: null, input: null, isMissing, findings: [{ ...problem, code, path, found: name }] };
  };
  // Names count from the file that holds them: the dossier, a section's own file, or kam-propose.yaml.
  const from = dirname(places.find(path)?.file ?? folder);
  const read = readInside([folder, workspace], from, name, sizeLimits.picture);
  if (read.problem) return failed(read.problem);
  const input: Input = { name, absolute: read.absolute, text: '', privateLines: new Set() };
  const { picture, fault } = decodePicture(read.bytes, name, formats);
  if (fault) return { picture: null, input, isMissing: false, findings: [{ ...fault, path, found: name }] };
  const megabytes = (read.bytes.length / heavy).toFixed(1);
  const large = read.bytes.length > heavy ? [finding('W512', 'heavy', { path, megabytes, found: name })] : [];
  return { picture, input, isMissing: false, findings: large };
}

/** Content, not the file: two people with one photo share it, and the handle says nothing of where it came from. */
function handleOf(picture: DecodedPicture): PictureHandle {
  const hash = createHash('sha256').update(`${picture.kind} ${picture.width} ${picture.height}`);
  if (picture.kind === 'drawing') hash.update(JSON.stringify(picture.paths));
  else if (picture.kind === 'jpeg') hash.update(`${picture.orientation}`).update(picture.bytes);
  else hash.update(picture.samples).update(picture.alpha ?? '');
  return { handle: hash.digest('hex').slice(0, 20), width: picture.width, height: picture.height };
}
