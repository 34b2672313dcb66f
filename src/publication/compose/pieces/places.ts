import type { PrintedId } from '../../../proposal/sectionIds.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines, Mark } from '../../document/Inline.ts';
import { pageOf } from './Composer.ts';
import { marked } from './marked.ts';

/**
 * What the program's own sentences lead to, with the section that has it where no layout of the user's says otherwise: a
 * section can begin pages before it.
 */
const places = {
  prices: 'investment',
  choices: 'investment',
  together: 'investment',
  rates: 'investment',
  assumptions: 'return',
  results: 'return',
  references: 'proof',
  payments: 'investment',
  indexation: 'investment',
} as const satisfies Readonly<Record<string, PrintedId>>;

/** One of them, by its name. */
export type Place = keyof typeof places;

const names: readonly string[] = Object.keys(places);

/** Below the numbers of the client's criteria and requirements, which begin with 0. */
const targetOf = (place: Place): number => -1 - names.indexOf(place);

/** Below the places. */
const underPlaces = -100;

/** An annex that the dossier lists, by its place there: its letter is dealt when all are written. */
export const annexTarget = (place: number): number => underPlaces - place;

/** The page on which it stands; where the layout leaves it out, that of its section. */
export const pageOfPlace = (place: Place): Inlines => pageOf(targetOf(place), places[place]);

/** What stands where a place begins. */
export const markOf = (place: Place): Mark => ({ type: 'mark', target: targetOf(place) });

/** Blocks that begin with such a place. */
export const placed = (place: Place, blocks: readonly Block[]): readonly Block[] => marked(blocks, [markOf(place)]);
