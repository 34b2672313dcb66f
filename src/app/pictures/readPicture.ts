import { dirname } from 'node:path';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readInside } from '../../foundation/disk/readInside.ts';
import type { Input, Loaded } from '../../internal/dossier/load.ts';
import { decodePicture } from '../../publication/assets/decodePicture.ts';
import type { DecodedPicture } from '../../publication/assets/picture/DecodedPicture.ts';
import type { WantedPicture } from './wantedPictures.ts';

/** A picture of more bytes than this is worth a word: a proposal is sent by mail. */
const heavy = 1024 * 1024;

/** What one named picture came to. */
export interface PictureRead {
  readonly picture: DecodedPicture | null;
  readonly findings: readonly Finding[];
  readonly isMissing: boolean;
  readonly input: Input | null;
}

/** Reads one picture that a dossier names, and makes it safe. A file that is not there stops no draft. */
export function readPicture(
  { path, name, formats }: WantedPicture,
  { folder, workspace, places }: Loaded,
  draft: boolean,
): PictureRead {
  const finding = (problem: Problem, code = problem.code): Finding => ({
    code,
    path,
    message: problem.message,
    found: name,
    fix: problem.fix ?? '',
  });
  const failed = (problem: Problem, input: Input | null = null): PictureRead => {
    const isMissing = draft && problem.code === 'E120';
    return { picture: null, input, isMissing, findings: [finding(problem, isMissing ? 'W511' : problem.code)] };
  };
  // Names count from the file that holds them: the dossier, a section's own file, or kam-propose.yaml.
  const from = dirname(places.find(path)?.file ?? folder);
  const read = readInside([folder, workspace], from, name);
  if (read.problem) return failed(read.problem);
  const input: Input = { name, absolute: read.absolute, text: '', privateLines: new Set() };
  const { picture, fault } = decodePicture(read.bytes, name, formats);
  if (fault) return { picture: null, input, isMissing: false, findings: [{ ...fault, path, found: name }] };
  const large: Problem = {
    code: 'W512',
    message: `This picture has ${(read.bytes.length / heavy).toFixed(1)} MB, and so has every proposal that shows it.`,
    fix: 'Make it smaller: 1,000 pixels are plenty for a logo or a photo of a person.',
  };
  return { picture, input, isMissing: false, findings: read.bytes.length > heavy ? [finding(large)] : [] };
}
