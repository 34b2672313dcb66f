import { dirname, relative, resolve } from 'node:path';
import { findFiles } from '../../foundation/disk/findFiles.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { understand } from '../../internal/dossier/load.ts';
import { everyText } from '../../internal/dossier/schema/words.ts';
import { readSources } from '../../internal/dossier/sources/readSources.ts';
import { findWorkspace } from '../../internal/dossier/sources/readWorkspace.ts';
import { loadRoles } from '../../internal/roles/loadRoles.ts';
import { frozenEntry } from '../../internal/life/frozenEntry.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import { locksIn, openLock, type FoundLock } from '../findLock.ts';
import { dossiersUnder } from '../life/dossiersUnder.ts';
import { UsageError } from '../request.ts';
import { locate } from '../templates/Home.ts';

/** A dossier, by what tells whether a PDF is of it and whether that still stands. */
export interface KnownDossier {
  readonly file: string;
  readonly number: string | null;
  readonly clients: readonly string[];
  readonly titles: readonly string[];
  readonly revision: number;
  /** The day of its revision; null where nobody wrote it down. */
  readonly date: string | null;
  readonly zone: string | undefined;
  /** Digests of the PDFs of its frozen revision. */
  readonly sha256: string | null;
}

/** What lies near a PDF that it can be held against. */
export interface Nearby {
  readonly locks: readonly FoundLock[];
  readonly dossiers: readonly KnownDossier[];
  /** Locks that cannot be read. */
  readonly problems: readonly Problem[];
  /** Which of them were given, and not found. */
  readonly given: { readonly lock: boolean; readonly dossier: boolean };
}

export interface Given {
  /** `--lock` and `--dossier`. */
  readonly lock: string | undefined;
  readonly dossier: string | undefined;
}

/**
 * The locks and dossiers beside a PDF and in its workspace, or those that are given. Each folder is looked through once for
 * all files of a run.
 */
export function openNearby({ lock, dossier }: Given): (file: string) => Nearby {
  const known = new Map<string, Found>();
  const roles = [...loadRoles().keys()];
  const named = lock === undefined ? null : opened([openLock(lock)]);
  const chosen = dossier === undefined ? null : knownDossiers([resolve(dossier)], roles);
  if (chosen?.length === 0)
    throw new UsageError(`${dossier ?? ''} is no dossier that can be understood: kam-propose validate says why.`);
  const given = { lock: lock !== undefined, dossier: dossier !== undefined };
  return (file) => {
    const folder = dirname(resolve(file));
    const found = known.get(folder) ?? lookAround(folder, roles);
    known.set(folder, found);
    return { ...found, ...named, given, ...(chosen === null ? {} : { dossiers: chosen }) };
  };
}

type Found = Omit<Nearby, 'given'>;

function lookAround(folder: string, roles: readonly string[]): Found {
  const { folder: workspace, file } = findWorkspace(folder);
  const isWorkspace = file !== null;
  const apart = isWorkspace ? findFiles(workspace, /\.lock\.yaml$/, true).map(openLock) : [];
  const all = new Map([...locksIn(folder), ...apart].map((one) => ['lock' in one ? resolve(one.file) : one, one]));
  return {
    ...opened([...all.values()]),
    dossiers: knownDossiers(dossiersUnder(isWorkspace ? workspace : folder, isWorkspace), roles),
  };
}

const opened = (all: readonly (FoundLock | Problem)[]): Pick<Nearby, 'locks' | 'problems'> => ({
  locks: all.flatMap((one) => ('lock' in one ? [one] : [])),
  problems: all.flatMap((one) => ('code' in one ? [one] : [])),
});

function knownDossiers(files: readonly string[], roles: readonly string[]): readonly KnownDossier[] {
  return files.flatMap((file): readonly KnownDossier[] => {
    const shown = relative('', file) || file;
    const home = locate(file);
    const sources = readSources(shown, { folder: home.workspace, file: home.settings });
    const known = { languages: home.languages, roles, roleOf: () => null };
    const { proposal, account, validity } = understand(sources, known, { looksForNames: false }).partial;
    if (proposal === undefined || account === undefined) return [];
    return [
      {
        ...{ file: shown, number: proposal.number ?? null, revision: proposal.revision, date: proposal.date ?? null },
        clients: everyText(account.name).map(oneLine),
        titles: everyText(proposal.title).map(oneLine),
        zone: validity?.time_zone,
        sha256: frozenEntry(proposal)?.sha256 ?? null,
      },
    ];
  });
}

const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** The dossier that a PDF is of: by number, else by client and title, as two builds of one proposal are known. */
export const dossierOf = (stamp: Stamp, { dossiers }: Nearby): KnownDossier | null =>
  dossiers.find(({ number, clients, titles }) =>
    stamp.number !== null || number !== null
      ? stamp.number !== null && number !== null && oneLine(number) === stamp.number
      : clients.includes(stamp.client) && titles.includes(stamp.title),
  ) ?? null;
