import type { Path } from '../../foundation/data/Path.ts';
import { areaOf, type Area } from '../areas.ts';

const ofFacts: Readonly<Record<string, Area>> = {
  price: 'price',
  costs_elsewhere: 'price',
  addressee: 'people',
  readers: 'people',
  contact: 'people',
  signatory: 'people',
};

/** What a place of a public proposal is about, where its dossier is not known. */
export function areaOfFact(path: Path): Area {
  const [section = ''] = path;
  return Object.hasOwn(ofFacts, section) ? (ofFacts[section] ?? 'rest') : areaOf(path);
}
