import { describe, expect, test } from 'vitest';
import type { ChosenBlock } from '../../../src/internal/selection/Selection.ts';
import { findRivals } from '../../../src/internal/selection/rivals.ts';
import { block, libraryOf } from './choose.ts';

interface Given {
  readonly id: string;
  readonly influence?: number;
  readonly order?: number;
  readonly group?: string;
  readonly core?: boolean;
  readonly pinned?: boolean;
}

/** "loser → winner" of blocks that all say the same, unless a group is given. */
function rivalsOf(given: readonly Given[]): readonly string[] {
  const library = libraryOf(
    given.map(({ id, order = 50, group = 'same' }) => block(id, 'risk', `group: ${group}\norder: ${order}`)),
  );
  const choices = given.flatMap(({ id, core = false, pinned = false }): readonly ChosenBlock[] =>
    library
      .filter((known) => known.id === id)
      .map((known) => ({ block: known, core, pinned, serves: [], bridges: false })),
  );
  const influence = (choice: ChosenBlock): number => given.find(({ id }) => id === choice.block.id)?.influence ?? 0;
  return findRivals(choices, influence).map(({ loser, winner }) => `${loser.block.id} → ${winner.block.id}`);
}

describe('of blocks that say the same one stays', () => {
  test.each<[what: string, given: readonly Given[], expected: readonly string[]]>([
    [
      'the greater influence',
      [
        { id: 'a', influence: 2 },
        { id: 'b', influence: 3 },
      ],
      ['a → b'],
    ],
    [
      'of equals the lower order',
      [
        { id: 'a', order: 2 },
        { id: 'b', order: 1 },
      ],
      ['a → b'],
    ],
    [
      'of equals the lower order, as listed',
      [
        { id: 'a', order: 1 },
        { id: 'b', order: 2 },
      ],
      ['b → a'],
    ],
    [
      'influence before order',
      [
        { id: 'a', influence: 3, order: 9 },
        { id: 'b', order: 1 },
      ],
      ['b → a'],
    ],
    ['of one order the name', [{ id: 'b' }, { id: 'a' }], ['b → a']],
    [
      'the pinned one',
      [
        { id: 'a', influence: 9 },
        { id: 'b', pinned: true },
      ],
      ['a → b'],
    ],
    [
      'the core',
      [
        { id: 'a', influence: 9 },
        { id: 'b', core: true },
      ],
      ['a → b'],
    ],
    [
      'both that are held in place',
      [
        { id: 'a', core: true },
        { id: 'b', pinned: true },
      ],
      [],
    ],
    [
      'one of three',
      [
        { id: 'a', order: 3 },
        { id: 'b', order: 1 },
        { id: 'c', order: 2 },
      ],
      ['a → b', 'c → b'],
    ],
    [
      'all of several groups',
      [
        { id: 'a', group: 'one' },
        { id: 'b', group: 'two' },
      ],
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(rivalsOf(given)).toEqual(expected);
  });
});
