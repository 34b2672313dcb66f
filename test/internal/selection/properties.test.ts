import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gateOf } from '../../../src/internal/selection/gates.ts';
import { hasFacts } from '../../../src/internal/selection/kinds.ts';
import { saysTheSame } from '../../../src/internal/selection/rivals.ts';
import { choose, ids, libraryOf, type Chosen } from './choose.ts';
import { someBlocks, someDossier, someFacts, someMember, someMembers } from './generated.ts';
import { tries } from '../../size.ts';

// Four hundred dossiers for what must never happen, a quarter for the rest; CHOICE_RUNS raises both.
const most = Number(process.env.CHOICE_RUNS ?? tries(100, 400));
const runs = { numRuns: most, seed: 20261123 };
const fewer = { numRuns: Math.ceil(most / 4), seed: 20261123 };
const minutes = 300_000;

const memberView = ({ selection }: Chosen, member: string): unknown => ({
  takes: selection.chosen
    .filter(({ serves }) => serves.some((one) => one.member === member))
    .map(({ block }) => block.id)
    .sort(),
  coverage: selection.coverage.filter((entry) => entry.member === member),
});

describe('on every generated dossier', () => {
  test(
    'no member without an answer or a named gap, no block twice, no gate passed, no claim without a fact',
    () => {
      fc.assert(
        fc.property(someDossier, someBlocks, (data, files) => {
          const chosen = choose(data, libraryOf(files));
          const { selection, facts, dossier, expiry } = chosen;
          const inside = new Set(ids(chosen));
          expect(inside.size).toBe(selection.chosen.length);
          for (const { block } of selection.chosen) {
            expect(gateOf(block, { facts, dossier, language: 'en', expiry })).toBeNull();
            expect(hasFacts(block.kind, facts)).toBe(true);
          }
          for (const { member, status, block, reason } of selection.coverage) {
            if (status === 'met' || status === 'stand_in') expect(inside).toContain(block);
            if (status === 'waived') expect(reason).not.toBeNull();
            if (status !== 'gap') continue;
            const index = dossier.dmu.findIndex(({ id }) => id === member);
            const named = selection.findings.filter(({ code, path }) => /^W30[23]$/.test(code) && path[1] === index);
            expect(named.length).toBeGreaterThan(0);
          }
        }),
        runs,
      );
    },
    minutes,
  );

  test(
    'the order of the members and of the library changes nothing',
    () => {
      fc.assert(
        fc.property(someFacts, someMembers, someBlocks, fc.func(fc.integer()), (rest, dmu, files, mix) => {
          const shuffled = <T>(items: readonly T[]): readonly T[] => items.toSorted((a, b) => mix(a) - mix(b));
          const library = libraryOf(files);
          const first = choose({ ...rest, dmu }, library);
          const second = choose(
            { ...rest, dmu: shuffled(dmu) },
            library.toSorted((a, b) => mix(a.id) - mix(b.id)),
          );
          expect(ids(second)).toEqual(ids(first));
          for (const { id } of first.dossier.dmu) expect(memberView(second, id)).toEqual(memberView(first, id));
        }),
        fewer,
      );
    },
    minutes,
  );

  test(
    'another member’s data changes nothing for a member, where no two blocks say the same',
    () => {
      fc.assert(
        fc.property(someFacts, someMembers, someMember(0), someBlocks, (rest, dmu, changed, files) => {
          const library = libraryOf(files).filter(
            ({ origin, placesFacts, group }) => origin === 'package' || (!placesFacts && group === null),
          );
          const first = choose({ ...rest, dmu }, library);
          const second = choose({ ...rest, dmu: [changed, ...dmu.slice(1)] }, library);
          for (const { id } of first.dossier.dmu.slice(1))
            expect(memberView(second, id)).toEqual(memberView(first, id));
        }),
        fewer,
      );
    },
    minutes,
  );

  test(
    'of blocks that say the same one is used, unless pins or the core hold both; every block has a reason for everybody',
    () => {
      fc.assert(
        fc.property(someDossier, someBlocks, (data, files) => {
          const { selection, library, dossier } = choose(data, libraryOf(files));
          for (const choice of selection.chosen)
            for (const other of selection.chosen)
              if (saysTheSame(choice, other))
                expect([choice, other].every(({ core, pinned }) => core || pinned)).toBe(true);
          expect(selection.trace.map(({ block }) => block).sort()).toEqual(library.map(({ id }) => id).sort());
          for (const { reason, members } of selection.trace) {
            expect(reason).toMatch(/^[A-Zb].*\.$/);
            expect(members).toHaveLength(dossier.dmu.length);
            for (const verdict of members) expect(verdict.reason).toMatch(/\.$/);
          }
        }),
        fewer,
      );
    },
    minutes,
  );
});
