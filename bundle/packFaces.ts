import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileFace } from '../src/publication/assets/faces/compileFace.ts';
import { openFace } from '../src/publication/assets/faces/fontkit.ts';
import { packTables } from '../src/publication/assets/faces/packTables.ts';
import { keyOf, packFace, packedFace } from '../src/publication/output/docx/archive/faceParts.ts';

const folder = 'templates/fonts';

/** Every face that is shipped, worked out so that a proposal can be set without a font engine, and as a copy for Word embeds it. */
export const packFaces = (): readonly { readonly fileName: string; readonly source: Uint8Array }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return [
        { fileName: `faces/${basename(name, '.ttf')}.bin`, source: packTables(compileFace(openFace(bytes), bytes)) },
        { fileName: packedFace(keyOf(bytes)), source: packFace(bytes) },
      ];
    });
