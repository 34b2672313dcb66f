import type { Verdict, Verified, Origin } from '../../app/verify/Verified.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';

const said: Readonly<Record<Verdict, string>> = {
  unchanged: 'unchanged',
  signed: 'signed since, otherwise unchanged',
  filled: 'filled in since and not signed, otherwise unchanged',
  changed: 'CHANGED',
  not_ours: 'NOT OURS',
  unread: 'not read',
  superseded: 'superseded',
  expired: 'expired',
  draft: 'a draft',
};

const known: Readonly<Record<Origin, string>> = {
  consistent:
    'consistent: its bytes are those that its own digest was made of; that it came from you, only its lock or its dossier can say',
  as_locked: 'as its lock names it; whether the lock is yours, only the key of its workspace can say',
  genuine: 'genuine: its lock names it, and the key of the workspace vouches for the lock',
};

/** A paragraph a file: its verdicts, what it says of itself, by what it is known, signatures and fields. */
export const verifiedLines = (files: readonly Verified[], color: Palette): string =>
  files
    .map((one) => `${[headOf(one, color), ...linesOf(one).map((line) => `  ${cleanForTerminal(line)}`)].join('\n')}\n`)
    .join('\n');

const headOf = ({ file, verdicts }: Verified, color: Palette): string =>
  `${cleanForTerminal(file)}: ${color.strong(verdicts.map((verdict) => said[verdict]).join(', '))}`;

function linesOf({ verdicts, stamp, origin, isRebuilt, dossier, signatures, filled }: Verified): readonly string[] {
  const isChanged = verdicts[0] === 'changed';
  return [
    ...(stamp === null ? [] : [`${isChanged ? 'It says of itself: ' : ''}${namedBy(stamp)}`]),
    ...(isRebuilt
      ? [`genuine: built once more from ${dossier ?? ''}, byte for byte`]
      : origin === null
        ? []
        : [known[origin]]),
    ...signatures.map(
      ({ field, name, at }) =>
        `signed${name === null ? '' : ` by ${name}`}${at === null ? '' : `, ${at}`} (${field}), as the signature says itself`,
    ),
    ...filled.map(({ label, field, value }) => `filled in: ${label === '' ? field : label}: ${value}`),
  ];
}

const namedBy = ({ number, revision, title, client, issued, expires }: NonNullable<Verified['stamp']>): string =>
  `${number === null ? '' : `${number}, `}revision ${revision}, "${title}" for ${client}, issued ${issued}, valid until ${expires}`;
