import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Font } from 'fontkit';

/** Opens one static face with the font engine. */
export function openFace(bytes: Uint8Array): Font {
  const face = fontkit().create(Buffer.from(bytes));
  if ('fonts' in face) throw new Error('A font collection cannot be used: give a file with one face.');
  return face;
}

const require = createRequire(import.meta.url);
let loaded: typeof Fontkit | null = null;

const isFontkit = (module: unknown): module is typeof Fontkit =>
  typeof module === 'object' && module !== null && 'create' in module;

/**
 * The font engine, loaded when a run first needs it: most proposals are set without (the tables of the faces do).
 * Not an `import`: that would load it with the program, or make every measuring of a word wait for a promise.
 */
function fontkit(): typeof Fontkit {
  if (loaded !== null) return loaded;
  const module: unknown = require('fontkit');
  if (!isFontkit(module)) throw new Error('The installation is incomplete: fontkit is missing.');
  loaded = module;
  return module;
}
