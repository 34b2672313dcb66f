import { expected } from '../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { argumentKinds } from '../../proposal/kinds.ts';
import { about, flag, list, oneOf, text, whole } from '../../foundation/schema/fields.ts';
import { date, id } from '../dossier/schema/primitives.ts';
import type { Condition } from './LibraryBlock.ts';
import { explainPath } from '../../proposal/paths.ts';

const value = z.union([text, flag], expected('E106', 'condition'));

/** The front matter of a block; everything but id and kind may be left out. */
export const frontMatter = z.strictObject({
  id: about('As the file is called', id),
  kind: oneOf(argumentKinds, 'E112'),
  lang: about('The language of title, bridge and body', z.optional(text)),
  title: z.optional(text),
  criteria: about("Of the account's criteria, those it answers", list(id)),
  industries: list(text),
  offers: about('Tags of offers it fits', list(text)),
  when: about(
    'Paths of the proposal, account.kind or account.industry: a value, a list of values, or present',
    z._default(z.record(z.string(), z.union([value, z.array(value)], expected('E106', 'conditions'))), {}),
  ),
  bridge: about('One sentence: what this means for the other functions', z.optional(text)),
  group: about('Blocks that say the same; one of them is used', z.optional(id)),
  conflicts_with: list(id),
  order: z._default(whole(0, 10_000), 100),
  owner: about('Who keeps it true', z.optional(text)),
  version: z.optional(text),
  status: about('Only approved blocks are used', z._default(oneOf(['draft', 'approved', 'retired']), 'draft')),
  review_by: about('YYYY-MM-DD', z.optional(date)),
});
export type FrontMatter = z.output<typeof frontMatter>;

/** The front matter of `<id>.<lang>.md`: the words that a reader sees, and nothing that steers. */
export const translation = z.strictObject({ title: z.optional(text), bridge: z.optional(text) });
export type Translation = z.output<typeof translation>;

/** What steers the choice and is in no proposal: `when` may ask for it all the same. */
const steeringPaths: readonly string[] = ['account.kind', 'account.industry'];

type Wanted = string | boolean;

/** One line of `when`, or what is wrong with it (E323). */
export function readCondition(
  path: string,
  value: Wanted | readonly Wanted[],
): Condition | { readonly wrong: Finding } {
  if (!steeringPaths.includes(path)) {
    const at = { path: ['when'], found: path };
    const explained = explainPath(path);
    if (explained.is === 'unknown') return { wrong: { code: 'E323', ...at, ...explained.statement } };
    const isValue = explained.is === 'leaf' || explained.is === 'flag';
    if (!isValue && value !== 'present') return { wrong: finding('E323', 'severalValues', at) };
  }
  if (value === 'present') return { path, wants: 'present' };
  return { path, wants: (typeof value === 'object' ? value : [value]).map(String) };
}
