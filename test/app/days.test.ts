import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

type Change = readonly [from: string, to: string];

const validate = async (...changes: readonly Change[]): Promise<readonly (string | undefined)[]> => {
  const file = put(workFolder(), 'dossier.yaml', quickStartWith(...changes));
  const { stderr } = await runCli(['validate', file, '--date', '2026-11-23']);
  return [...stderr.matchAll(/^([EW]\d+) /gm)].map(([, code]) => code);
};
const asOf = /as_of: (\d{4}-\d{2}-\d{2})/.exec(quickStartWith())?.[0] ?? '';
const consent = 'can: true, wants: true, ';

describe('days that cannot be, have not come, or are long ago', () => {
  test.each<readonly [string, readonly Change[], readonly string[]]>([
    ['a figure of tomorrow', [[asOf, 'as_of: 2026-11-24']], ['E401']],
    ['a figure of today', [[asOf, 'as_of: 2026-11-23']], []],
    ['a figure of 18 months', [[asOf, 'as_of: 2025-05-23']], []],
    ['a figure of 18 months and a day', [[asOf, 'as_of: 2025-05-22']], ['W404']],
    ['consent of tomorrow', [[consent, `${consent}given: 2026-11-24, `]], ['W306']],
    ['consent of today', [[consent, `${consent}given: 2026-11-23, `]], []],
    ['it ends before it begins', [[consent, `${consent}given: 2026-06-01, valid_until: 2026-05-01, `]], ['E305']],
    ['given before anybody asked', [[consent, `${consent}asked: 2026-06-02, given: 2026-06-01, `]], ['E305']],
  ])('%s', async (_, changes, codes) => {
    const found = await validate(...changes);
    for (const code of codes) expect(found).toContain(code);
    if (codes.length === 0) expect(found).toEqual([]);
  });

  test.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('personal data to be deleted after %s', async (day, isTold) => {
    const personal = `internal: { personal: { family: two sons, delete_after: ${day} } }, role: hr`;
    expect((await validate(['role: hr', personal])).includes('W803')).toBe(isTold);
  });

  test('a criterion that nothing answers', async () => {
    const criteria = /^ {4}- \{ id: \w+, label: .*$/m.exec(quickStartWith())?.[0] ?? '';
    expect(await validate()).toEqual([]);
    expect(await validate([criteria, `${criteria}\n    - { id: noise, label: Less noise }`])).toEqual(['W304']);
  });
});
