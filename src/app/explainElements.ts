import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { PriceFacts } from '../proposal/Price.ts';
import type { Document } from '../publication/document/Document.ts';
import { printedPaths } from '../publication/document/printedPaths.ts';
import { isAt } from '../foundation/data/Path.ts';
import { counted } from '../foundation/text/counted.ts';
import type { Element, ExplainedElement } from './ExplainedElement.ts';
import { priceElements } from './priceElements.ts';

/** The parts that a document holds besides arguments and tables of the writer's own. */
export function explainElements(
  dossier: Dossier,
  { sections, annexes }: Document,
  price: PriceFacts | null,
): readonly ExplainedElement[] {
  const parts = [...sections, ...annexes].map((part) => ({
    section: 'letter' in part ? 'annex' : part.id,
    paths: [...printedPaths(part)],
  }));
  const printed = new Set(parts.flatMap(({ paths }) => paths));
  return [...elementsOf(dossier), ...priceElements(dossier, price, printed)].flatMap(({ from, home, ...element }) => {
    const holding = parts.filter(({ paths }) => paths.some((path) => isAt(path, from)));
    const atHome = (from.length === 0 ? parts : holding).find(({ section }) => section === home);
    const section = (atHome ?? holding[0])?.section;
    return section === undefined ? [] : [{ ...element, section }];
  });
}

const elementsOf = (dossier: Dossier): readonly Element[] => [
  ...letterOf(dossier),
  ...stepsOf(dossier),
  ...picturesOf(dossier),
  ...linePicturesOf(dossier),
  ...levelsOf(dossier),
  ...requirementsOf(dossier),
  ...worksOf(dossier),
  ...signatoriesOf(dossier),
];

function letterOf({ letter, proposal }: Dossier): readonly Element[] {
  if (letter === null) return [];
  return [{ name: 'letter', from: ['letter'], holds: proposal.addressee ? `to ${proposal.addressee}` : 'a page' }];
}

const stepsOf = ({ steps }: Dossier): readonly Element[] =>
  steps.length === 0 ? [] : [{ name: 'steps', from: ['steps'], holds: counted(steps.length, 'step') }];

const picturesOf = ({ pictures }: Dossier): readonly Element[] =>
  pictures.map(({ id, file }, i) => ({ name: `picture ${id}`, from: [`pictures[${i}]`], holds: file }));

/** A picture stands beside the words of its line. */
function linePicturesOf({ offer }: Dossier): readonly Element[] {
  const pictured = [...offer.lines, ...offer.rateLines].filter(({ picture }) => picture !== undefined);
  if (pictured.length === 0) return [];
  const from = pictured.map(({ place }) => `offer.lines[${place}].text`);
  return [{ name: 'pictures of lines', from, holds: counted(pictured.length, 'picture') }];
}

const worksOf = ({ works }: Dossier): readonly Element[] =>
  works.length === 0 ? [] : [{ name: 'works', from: ['works'], holds: counted(works.length, 'contract') }];

/** Who signs where it is more than the usual two, and who approved. */
function signatoriesOf({
  signatories: { client, seller, approved_by: approved },
  dmu,
  team,
  people,
}: Dossier): readonly Element[] {
  if (client.length + seller.length + approved.length === 0) return [];
  const members = client.flatMap(({ member }) => dmu.findIndex(({ id }) => id === member));
  const ours = [...seller, ...approved].flatMap((given) =>
    typeof given === 'string' ? placeOfOurs(given, people, team) : [],
  );
  return [
    {
      name: 'signatories',
      from: ['signatories', ...members.map((i) => `dmu[${i}].name`), ...ours],
      holds: `${client.length} of the client, ${seller.length} of ours, ${approved.length} who approved`,
    },
  ];
}

/** Where the name of somebody who signs for us is written. */
function placeOfOurs(id: string, people: Dossier['people'], team: Dossier['team']): string {
  const at = people.findIndex((one) => one.id === id);
  return at >= 0 ? `people[${at}].name` : `team[${team.findIndex((one) => one.id === id)}].name`;
}

function levelsOf({ service_levels: levels }: Dossier): readonly Element[] {
  if (levels === null) return [];
  const holds = [counted(levels.severities.length, 'severity', 'severities'), counted(levels.credits.length, 'credit')];
  return [{ name: 'service levels', from: ['service_levels'], holds: holds.join(', ') }];
}

/** Each answer with how often it is given. */
function requirementsOf({ requirements }: Dossier): readonly Element[] {
  if (requirements.length === 0) return [];
  const count = (wanted: string): string =>
    `${requirements.filter(({ answer }) => answer === wanted).length} ${wanted}`;
  return [{ name: 'requirements', from: ['requirements'], holds: ['yes', 'partly', 'no'].map(count).join(', ') }];
}
