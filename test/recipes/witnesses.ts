import * as z from 'zod/mini';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { offer } from '../../src/internal/dossier/schema/offer.ts';
import { words } from '../../src/internal/dossier/schema/words.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import { argumentKinds, pointKinds } from '../../src/proposal/kinds.ts';
import { sectionIds } from '../../src/proposal/sectionIds.ts';
import { compose } from '../../src/publication/compose/compose.ts';
import { slots } from '../../src/publication/compose/slots/index.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { rolesNotNamed, unregistered } from '../docs/notNamed.ts';
import { pointsNotNamed } from '../docs/pointsNamed.ts';
import { unplacedSections, unplacedSlots } from '../docs/placedSlots.ts';
import { undescribed } from '../docs/slotDescriptions.ts';
import { withoutStarter } from '../docs/withoutStarter.ts';
import { differentKeys, keysOfLists } from '../publication/locale/keysOfLists.ts';
import { checkData } from '../wall/buildData.ts';
import { everything, isPublic, otherForms, plantCanaries } from '../wall/canaries.ts';
import { foundCanaries, missingLeaves, silentTexts } from '../wall/coverage.ts';
import { leavesOf } from '../wall/schemaLeaves.ts';
import { unreadPictures } from '../wall/pictures.ts';

/** What a test that exists says of a forgotten step: its own function, over data with the new thing in it. */
export interface Witness {
  /** What the name of the forgotten file has in it. */
  readonly file: string;
  readonly complaints: () => readonly string[];
  /** What is complained of. */
  readonly of: string;
}

const layout = readPackageText('templates/layouts/proposal.hbs');
const locale = readLocale('en', readPackageText('templates/locales/en.yaml'));

function proposalOf(data: unknown): Proposal {
  const { composed, diagnostics } = checkData(data);
  if (composed === null) throw new Error(JSON.stringify(diagnostics));
  return composed.proposal;
}

const documentOf = (data: unknown, by: string): Document =>
  compose(proposalOf(data), { layout: by, locale, topics: [], draft: null });

/** The schema of the offer with one field more. */
const offerWith = z.extend(offer, { recipe: z.optional(words) });

/** A field that is disclosed, while the list of public leaves does not have it. */
function leaks(): readonly string[] {
  const { data, canaries } = plantCanaries(everything, (path) => path.join('.') !== 'offer.summary' && isPublic(path));
  return foundCanaries(
    canaries,
    textsOf(documentOf(data, layout)).map(({ text }) => text),
  );
}

const phraseless = (sections: readonly string[], kinds: readonly string[]): readonly string[] =>
  keysOfLists(sections, kinds).filter((key) => locale.phrases[key] === undefined);

export const witnesses = {
  value: {
    file: 'everything',
    of: 'offer.recipe',
    complaints: () => missingLeaves(leavesOf(offerWith, 'offer'), everything, otherForms),
  },
  publicLeaf: { file: 'publicLeaves', of: 'offer.summary', complaints: leaks },
  print: {
    file: 'layouts',
    of: 'offer.working.0.title',
    complaints: () => silentTexts(documentOf(everything, layout.replace('{{slot "working"}}', ''))),
  },
  slotPlace: {
    file: 'layouts',
    of: 'recipe',
    complaints: () => unplacedSlots([...Object.keys(slots), 'recipe'], layout),
  },
  slotDescription: {
    file: 'slotDescriptions',
    of: 'recipe',
    complaints: () => undescribed([...Object.keys(slots), 'recipe']),
  },
  sectionPlace: {
    file: 'layouts',
    of: 'recipe',
    complaints: () => unplacedSections([...sectionIds, 'recipe'], layout),
  },
  sectionTitle: { file: 'locales', of: 'recipe.title', complaints: () => phraseless([...sectionIds, 'recipe'], []) },
  kindPhrases: { file: 'locales', of: 'kind.recipe', complaints: () => phraseless([], [...argumentKinds, 'recipe']) },
  starter: {
    file: 'templates/library',
    of: 'recipe',
    complaints: () => withoutStarter([...argumentKinds, 'recipe'], []),
  },
  initPoints: { file: 'templates/init', of: 'recipe', complaints: () => pointsNotNamed([...pointKinds, 'recipe']) },
  picture: {
    file: 'app/pictures',
    of: 'seal.png',
    complaints: () => unreadPictures({ seller: { logo: 'logo.svg', seal: 'seal.png' } }, ['logo.svg']),
  },
  phrase: {
    file: 'locales',
    of: 'new.phrase',
    complaints: () => differentKeys(locale.phrases, { ...locale.phrases, 'new.phrase': 'New' }),
  },
  command: {
    file: 'main',
    of: 'defineNew',
    complaints: () => unregistered(['defineNew.ts'], "from './commands/defineBuild.ts'"),
  },
  roleRow: {
    file: 'README',
    of: 'recipe',
    complaints: () => rolesNotNamed([{ id: 'recipe' }], readPackageText('README.md')),
  },
} as const satisfies Readonly<Record<string, Witness>>;

export type WitnessName = keyof typeof witnesses;
