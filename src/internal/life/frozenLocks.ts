import type { Dossier } from '../dossier/model/Dossier.ts';

type History = Pick<Dossier['proposal'], 'history'>;

/** The files of what was frozen, as the history names them, from the dossier's folder. */
export const frozenLocks = ({ history }: History): readonly string[] =>
  history.flatMap(({ event, file }) => (event?.reveal() === 'frozen' ? (file?.reveal() ?? []) : []));

/** Whether the history says that a PDF with this SHA-256 was frozen. */
export const hasFrozen = ({ history }: History, sha256: string): boolean =>
  history.some((entry) => entry.sha256?.reveal() === sha256);
