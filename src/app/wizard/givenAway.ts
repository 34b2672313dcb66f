import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { isPlainGroup, isPlainList, type Plain } from '../../foundation/data/Plain.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import { findBlanks } from '../../foundation/text/blanks.ts';
import { openSearch } from '../../foundation/names/openSearch.ts';
import { withoutAllowed } from '../../foundation/names/searchNames.ts';
import type { Loaded } from '../../internal/dossier/load.ts';
import type { WrittenOffer } from '../../internal/dossier/model/Dossier.ts';
import { isPrivateAt } from '../../internal/dossier/schema/schemaAt.ts';
import { type Forbidden, forbiddenWords } from '../forbiddenWords.ts';

/** What the client must not read in a text, in words for whoever types it; null where there is nothing of the kind. */
export type Secrets = (path: Path, text: string) => string | null;

/** Looks in what is typed for what the build refuses: blanks (E905), names (E303, E901, E903) and private notes. */
export function secretsOf(loaded: Loaded<WrittenOffer>, expiry: CalendarDate): Secrets {
  const { dmu = [], references = [] } = loaded.partial;
  const nobody = { clients: [], unread: [] };
  const { forbidden, named, allowances } = forbiddenWords({ dmu, references }, expiry, loaded, nobody);
  const [search, explain] = [openSearch(forbidden), openSearch([...named, ...allowances])];
  return (path, text) => {
    if (!isPrinted(path)) return null;
    const [blank] = findBlanks(text);
    if (blank !== undefined) return diagnose(finding('W905', 'left', { path, blank: blank.text }), null).message;
    const hits = withoutAllowed(search(text), explain(text));
    const hit = hits.find(({ of, strength }) => strength === 'strong' && !isOwn(of, path));
    return hit === undefined ? null : sentence(hit.of, text.slice(hit.start, hit.end));
  };
}

/** What is only for us, and so is printed nowhere; the addressee is looked at when somebody is named. */
export const isPrinted = (path: Path): boolean => !isPrivateAt(path) && path[0] !== 'dmu' && path[0] !== 'people';

/** Whoever says who a reference is does not give it away. */
const isOwn = ({ path: secret }: Forbidden, [section, entry]: Path): boolean =>
  secret !== null && section === 'references' && secret[0] === section && secret[1] === entry;

function sentence({ code, as, text }: Forbidden, found: string): string {
  const refused = 'The client would read it here, and nothing could be built with it.';
  if (code === 'E303') return `${text} has not agreed to be named. ${refused}`;
  if (code === 'E903') return `${text} is a competitor. ${refused}`;
  if (as === 'person') return `${text} is not to be printed. ${refused} Write the position instead.`;
  return `You noted this for yourself alone: ${found}. ${refused}`;
}

/** What the client must not read in all texts together, each with its place. */
export function givenAway(values: Plain, secrets: Secrets, path: Path = []): readonly { path: Path; says: string }[] {
  if (isPlainList(values)) return values.flatMap((item, at) => givenAway(item, secrets, [...path, at]));
  if (isPlainGroup(values))
    return Object.entries(values).flatMap(([name, item]) => givenAway(item, secrets, [...path, name]));
  // A name as an id is not read by anybody.
  if (typeof values !== 'string' || /^[a-z0-9-]+$/.test(values)) return [];
  const says = secrets(path, values);
  return says === null ? [] : [{ path, says }];
}
