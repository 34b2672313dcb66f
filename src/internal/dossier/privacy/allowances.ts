import type * as z from 'zod/mini';
import type { Sought } from '../../../foundation/names/Sought.ts';
import type { allowNames } from '../schema/allowNames.ts';

/** A name that somebody allowed on purpose, with the reason where one is given. */
export interface Allowance {
  readonly name: string;
  readonly because: string | null;
  /** The file that allows it. */
  readonly by: 'dossier' | 'workspace';
}

type Written = z.output<typeof allowNames>;

/** What a dossier and its workspace allow; what the dossier says stands first. */
export const allowancesOf = (dossier: Written | undefined, workspace: Written | undefined): readonly Allowance[] => [
  ...read(dossier, 'dossier'),
  ...read(workspace, 'workspace'),
];

const read = (written: Written | undefined, by: Allowance['by']): readonly Allowance[] =>
  (written ?? []).map((one) =>
    typeof one === 'string' ? { name: one, because: null, by } : { name: one.name, because: one.because, by },
  );

/** An allowed name as it is looked for: nobody says whether it is a company's or a person's; as it is written it always counts. */
export const allowedForms = <T extends Pick<Allowance, 'name'>>(allowance: T): readonly (T & Sought)[] =>
  (['company', 'person', 'words', 'phone'] as const).map((as) => ({ ...allowance, as, text: allowance.name }));
