import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { outputName } from '../../src/app/outputName.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();

function nameFor(number: string): string {
  const file = put(folder, 'dossier.yaml', quickStartWith(['title: ', `number: "${number}"\n  title: `]));
  const { composed } = prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world);
  if (composed === null) throw new Error('The dossier is not sound.');
  return outputName(composed.proposal);
}

describe('the name of a file', () => {
  test.each([
    ['Q-2026/17', 'Q-2026-17-r1'],
    ['..hidden', 'hidden-r1'],
    ['№ 5', '5-r1'],
    ['Contract 5', 'Contract-5-r1'],
    // Windows keeps these for itself, also where an ending follows.
    ['CON', 'proposal-CON-r1'],
    ['nul', 'proposal-nul-r1'],
    ['Com1', 'proposal-Com1-r1'],
    ['lpt9.2026', 'proposal-lpt9.2026-r1'],
  ])('of the number %s', (number, name) => {
    expect(nameFor(number)).toBe(name);
  });
});
