import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { checkData } from './buildData.ts';
import { everything, isPublic } from './canaries.ts';
import { dataLeaves, isRecord, mapLeaves, patternOf, type Path } from './leaves.ts';

const company = 'Kestrelholm Works GmbH';
const person = 'Zebedee Quillfeather';

/** Whoever is called so may be named: the words name the client, the seller, a colleague, who signs, a reader or a reference. */
const names =
  /^(?:account\.(?:name|short_name)|seller\.name|team\[\]\.name|people\[\]\.name|dmu\[\]\.name|references\[\]\.(?:company|person\.name|quote\.by\.name))$/;
/** An address, a number, a code of a closed list, and who does something, by a word of three. */
const closed =
  /(?:\.(?:email|phone|web|currency|owner|label)|proposal\.number|offer\.lines\[\]\.sku)$|^offer\.reviews\[\]\.who$/;

const sections = isRecord(everything) ? everything : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const withSecrets = {
  ...sections,
  references: [
    ...list(sections.references),
    { id: 'kestrel', company, project: 'A hall', text: 'No', consent: { can: true, wants: false } },
  ],
  dmu: [...list(sections.dmu), { id: 'zebedee', name: person, position: 'Watchman', role: 'other' }],
};

const isWords = (path: Path): boolean => {
  const pattern = patternOf(path);
  return isPublic(path) && !names.test(pattern) && (!closed.test(pattern) || pattern.endsWith('label'));
};
const places = dataLeaves(everything).flatMap(({ path, value }) =>
  // A column of numbers holds nothing but numbers.
  typeof value === 'string' && isWords(path) && !/^\d+\.\d+$/.test(value) ? [path] : [],
);

/** Where each code is told, with every text for the client changed in the same way. */
function toldWith(change: (words: string) => string): {
  readonly at: (codes: readonly string[]) => ReadonlySet<string>;
  readonly unplaced: readonly string[];
  readonly unprinted: readonly string[];
} {
  const data = mapLeaves(withSecrets, (value, path) =>
    typeof value === 'string' && places.some((one) => one.join('\0') === path.join('\0')) ? change(value) : value,
  );
  const { composed, diagnostics } = checkData(data);
  if (composed === null) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  return {
    at: (codes) => new Set(diagnostics.flatMap(({ code, path }) => (codes.includes(code) ? [formatPath(path)] : []))),
    unplaced: diagnostics.flatMap(({ code, place }) =>
      ['E303', 'W902', 'E901', 'W901'].includes(code) && place === null ? [code] : [],
    ),
    unprinted: composed.unprinted.map(({ path }) => formatPath(path)),
  };
}

/** Fields whose text no page of this dossier has, so that the document can't say it. */
const isUnprinted = (at: string, unprinted: readonly string[]): boolean =>
  unprinted.some((part) => at === part || at.startsWith(`${part}.`) || at.startsWith(`${part}[`));

describe('a name that may not be read is found in every text that is printed', () => {
  test.each<[string, (words: string) => string, readonly string[]]>([
    ['a refused reference, by its full name', (words) => `${words} Kestrelholm Works GmbH`, ['E303']],
    ['a refused reference, by its telling word', (words) => `Kestrelholm: ${words}`, ['E303']],
    ['a private person, by the full name', (words) => `${words} Zebedee Quillfeather`, ['E901']],
    ['a private person, by title and surname', (words) => `${words} Mr Quillfeather`, ['E901']],
    ['a private person, by the surname', (words) => `${words} of Quillfeather`, ['W902']],
  ])('%s', (_, change, codes) => {
    const { at, unplaced, unprinted } = toldWith(change);
    const told = at(codes);
    const missed = places.map(formatPath).filter((place) => !told.has(place) && !isUnprinted(place, unprinted));
    expect(missed).toEqual([]);
    expect(unplaced).toEqual([]);
    expect(told.size).toBeGreaterThan(70);
  });

  test('a private person is told before there is a document (W901)', () => {
    const told = toldWith((words) => `${words} Zebedee Quillfeather`).at(['W901']);
    // Positions stand in private sections: what the cover and a signature print of them is looked at in the document.
    const own = places.map(formatPath).filter((place) => !/^(?:dmu|people)\b/.test(place));
    expect(own.filter((place) => !told.has(place))).toEqual([]);
  });

  test('without them nothing is told', () => {
    const { at } = toldWith((words) => words);
    expect([...at(['E303', 'W902', 'E901', 'W901'])]).toEqual([]);
  });
});
