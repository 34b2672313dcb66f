import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();
let count = 0;
type Change = readonly [string, string];

/** What a build says of blanks and signs, each with its path. */
function said(
  changes: readonly Change[],
  draft = false,
  files: Readonly<Record<string, string>> = {},
): readonly string[] {
  const place = String(++count);
  for (const [name, text] of Object.entries(files)) put(folder, `${place}/${name}`, text);
  const file = put(folder, `${place}/dossier.yaml`, quickStartWith(...changes));
  const { diagnostics } = prepare({ file, date: '2026-11-23', allow: [], strict: false, draft }, world);
  return diagnostics
    .filter(({ code }) => /^[EW]90[56]$/.test(code))
    .map(
      ({ code, path, place: at }) =>
        `${code} ${path.length === 0 ? (at?.file.split('/').at(-1) ?? '') : path.join('.')}`,
    )
    .sort();
}

describe('a blank', () => {
  test.each<[string, Change, readonly string[]]>([
    ['in the title', ['title: ', 'title: "Offer for {{account.name}}" #'], ['E905 proposal.title']],
    ['in a benefit', ['Orders leave within 24 hours', 'Orders leave within XXX hours'], ['W905 offer.benefits.0.text']],
  ])('%s', (_, change, expected) => {
    expect(said([change])).toEqual(expected);
    expect(said([change], true)).toEqual([]);
  });

  test('in a block of a library, in its file', () => {
    const block = '---\nid: talk\nkind: benefit\nlang: en\nstatus: approved\n---\nOur words.\n\nBuilt in TBD weeks.\n';
    expect(
      said([['team:\n', 'arguments: { library: ./library, pin: [talk] }\nteam:\n']], false, {
        'library/talk.md': block,
      }),
    ).toEqual(['W905 talk.md']);
  });

  test('in what nobody prints is nobody’s business', () => {
    expect(said([['account:\n', 'account:\n  internal: { urgency_source: TBD, ask Per }\n']])).toEqual([]);
  });
});

test('a soft hyphen is told, with the word as it should be (W906)', () => {
  expect(said([['Orders leave', 'Or\u00ADders leave']])).toEqual(['W906 offer.benefits.0.text']);
});
