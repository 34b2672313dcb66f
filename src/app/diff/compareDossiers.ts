import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { toPlain, type Plain } from '../../foundation/data/Plain.ts';
import { privatePaths } from '../../internal/dossier/privacy/privateLines.ts';
import { compareTrees } from '../../foundation/trees/compareTrees.ts';
import type { ReadDossier } from '../readDossier.ts';
import { areaOf } from '../areas.ts';
import { describe } from './describe.ts';
import type { DiffLine, Privacy } from './Diff.ts';
import { listChanges, type Listing } from './listChanges.ts';

/** All that differs between two dossiers, what is private with it: as they are written, whatever is wrong with them. */
export function compareDossiers(before: ReadDossier, after: ReadDossier): readonly DiffLine[] {
  const [one, other] = [listingOf(before), listingOf(after)];
  return listChanges(compareTrees(one.root, other.root, { isRanked }), one, other, areaOf);
}

/** What prevails over what is said by the order alone. */
const isRanked = (path: Path): boolean => path[0] === 'offer' && path[1] === 'precedence';

function listingOf({ loaded: { places, sources } }: ReadDossier): Listing {
  const hidden = privatePaths(sources.sources);
  const placeOf: Listing['placeOf'] = (path) => {
    const place = places.find(path);
    return { path: formatPath(path), file: place?.file ?? null, line: place?.line ?? null };
  };
  return {
    root: treeOf(sources.sources),
    placeOf,
    privacyOf: (path) => privacyOf(path, hidden),
    say: describe,
  };
}

function privacyOf(path: Path, hidden: readonly Path[]): Privacy {
  if (hidden.some((one) => isUnder(path, one))) return 'private';
  return hidden.some((one) => isUnder(one, path)) ? 'partly' : 'public';
}

const isUnder = (path: Path, root: Path): boolean =>
  path.length >= root.length && root.every((step, at) => step === path[at]);

const treeOf = (sources: ReadDossier['loaded']['sources']['sources']): Plain =>
  Object.fromEntries([...sources].map(([name, { value }]) => [name, toPlain(value)]));
