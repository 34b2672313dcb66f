import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { PartialDossier } from '../../internal/dossier/model/Dossier.ts';
import type { Format } from '../../publication/assets/decodePicture.ts';
import type { Missing } from '../../publication/compose/compose.ts';

/** A picture that a dossier names. */
export interface WantedPicture {
  readonly path: Finding['path'];
  /** The path of the file, as it was written. */
  readonly name: string;
  readonly formats: readonly Format[];
  /** What a draft shows where the file is not there. */
  readonly box: Missing;
}

/** Every picture that a dossier names, also half a dossier. */
export function wantedPictures({ seller, team = [] }: PartialDossier): readonly WantedPicture[] {
  const logo = seller?.logo;
  const box = { section: 'cover', key: 'missing.logo' } as const;
  return [
    ...(logo === undefined
      ? []
      : [{ path: ['seller', 'logo'], name: logo, formats: ['PNG', 'JPEG', 'SVG'], box } as const]),
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
  ];
}
