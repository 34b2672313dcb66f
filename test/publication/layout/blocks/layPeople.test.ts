import { describe, expect, test } from 'vitest';
import type { People, Person } from '../../../../src/publication/document/DisplayBlock.ts';
import { layPeople } from '../../../../src/publication/layout/blocks/layPeople.ts';
import type { Item } from '../../../../src/publication/layout/ground/Item.ts';
import { mail, t, v } from '../../inlines.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { testPlace } from '../testPlace.ts';

const photo = { handle: 'face', width: 300, height: 420 };
const person = (more: Partial<Person> = {}): Person => ({
  name: v('Tom Berg'),
  initials: t('TB'),
  photo: null,
  position: v('Finance Lead'),
  company: null,
  task: null,
  contacts: [mail('t@example.com')],
  ...more,
});
const people = (count: number, more: Partial<Person> = {}, contact: Partial<Person> = {}): People => ({
  type: 'people',
  contact: { label: t('Your contact'), person: person({ name: v('Sara Kamal'), ...contact }) },
  others: Array.from({ length: count }, () => person(more)),
});

const place = testPlace('team');
const rowsOf = (block: People): readonly (readonly Item[])[] =>
  layPeople(block, place)
    .slice(1)
    .map(({ items }) => items);
const bandOf = (block: People, at = place): readonly Item[] => layPeople(block, at)[0]?.items ?? [];
const wordsIn = (items: readonly Item[]): string =>
  items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : [])).join('|');
/** How many people a row names, whatever lines a name takes. */
const namesIn = (items: readonly Item[]): number =>
  new Set(items.map(({ tag }) => tag).filter((tag) => tag.kind === 'tag' && tag.role === 'H2')).size;

describe('columns of a team', () => {
  const long = v('Konstantin Konstantinopolsky-Wassermann of the Northern and the Eastern Provinces');
  const address = [mail('a.very.long.name.of.somebody@subsidiary.example.com')];
  test.each<[string, number, Partial<Person>, readonly number[]]>([
    ['four people', 4, {}, [2, 2]],
    ['five people', 5, {}, [3, 2]],
    ['seven people', 7, {}, [3, 3, 1]],
    ['names that need room', 5, { name: long }, [2, 2, 1]],
    ['an address that needs room', 5, { contacts: address }, [2, 2, 1]],
    [
      'hours may take two lines',
      5,
      { contacts: [t('Sunday to Thursday, from eight in the morning to five in the afternoon')] },
      [3, 2],
    ],
  ])('%s', (_, count, more, columns) => {
    expect(rowsOf(people(count, more)).map(namesIn)).toEqual(columns);
  });

  const tiles = (block: People): number =>
    rowsOf(block)
      .flat()
      .filter((item) => item.kind === 'rectangle' && item.height === 80).length;
  test('two columns have a tile each, three have photos or nothing', () => {
    expect(tiles(people(4))).toBe(4);
    expect(tiles(people(6))).toBe(0);
    expect(
      rowsOf(people(6, { photo }))
        .flat()
        .filter(({ kind }) => kind === 'picture'),
    ).toHaveLength(6);
  });
});

describe('the single contact', () => {
  test('is met face to face', () => {
    const [picture] = bandOf(people(0, {}, { photo })).filter(({ kind }) => kind === 'picture');
    expect(picture).toMatchObject({ width: 128, height: 160 });
  });

  test('is smaller in a look that says so', () => {
    const theme = themeOf('classic');
    const at = { ...place, setting: { ...place.setting, theme } };
    const [picture] = bandOf(people(0, {}, { photo }), at).filter(({ kind }) => kind === 'picture');
    expect(picture).toMatchObject({ width: 96, height: 120 });
  });

  test('has a tile as small as everybody’s without a photo', () => {
    const tiles = bandOf(people(0)).filter((item) => item.kind === 'rectangle' && item.height === 80);
    expect(tiles).toMatchObject([{ width: 64 }]);
  });

  test.each<[string, Partial<Person>]>([
    ['with a photo', { photo }],
    ['without', {}],
  ])('says how soon there is an answer, %s', (_, more) => {
    const answers = t('Answers within a day');
    expect(wordsIn(bandOf(people(0, {}, { ...more, answers })))).toMatch(/t@example\.com.*Answers within a day/);
  });
});

test('everybody says how soon there is an answer', () => {
  expect(
    rowsOf(people(5, { answers: t('Answers soon') })).map((row) => wordsIn(row).split('Answers soon').length - 1),
  ).toEqual([3, 2]);
});
