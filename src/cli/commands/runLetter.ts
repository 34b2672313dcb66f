import type { ExtendRequest } from '../../app/life/extend.ts';
import { extendByLetter } from '../../app/life/extensionLetter.ts';
import { press } from '../../app/press.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { ExtendOptions } from './extendOptions.ts';
import { tellSheet } from './tellSheet.ts';

/** `extend --letter`: the path of the letter on standard output, what was done on standard error. */
export async function runLetter(request: ExtendRequest, options: ExtendOptions, io: Io): Promise<number> {
  const { output = null, outDir = null, force, greeting = null, lang: language } = options;
  const asked = { ...request, output, outDir, force, greeting, language };
  const { sheet, done, ...rest } = await extendByLetter(asked, worldOf(io), press);
  tellSheet(request.file, { ...nothing, ...sheet, ...rest }, options, io);
  if (!options.quiet && !options.json) for (const line of done) io.stderr(`${line}\n`);
  return rest.exit;
}

const nothing = { file: null, bytes: null, pages: null };
