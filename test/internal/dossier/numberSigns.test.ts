import { describe, expect, test } from 'vitest';
import { quickStartWith } from '../../cli/workFolder.ts';
import { loadFiles } from './loadFiles.ts';

const told = (...changes: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  loadFiles({ 'dossier.yaml': quickStartWith(...changes) })
    .diagnostics.filter(({ code }) => code === 'W116' || code.startsWith('E'))
    .map(({ code, path, fix }) => [`${code} ${path.join('.')}`, fix ?? '']);

const title = '  title: ';
const titleOf = (text: string) => [/^ {2}title: .*$/m.exec(quickStartWith())?.[0] ?? title, `${title}${text}`] as const;

describe('what stands behind a number sign is not lost without a word', () => {
  test.each<readonly [string, string, string]>([
    ['a text', 'Offer # 12 for the hall', '"Offer # 12 for the hall"'],
    ['a text with a remark as well', 'Motor # 3, heavy # see the sheet', '"Motor # 3, heavy # see the sheet"'],
    ['signs without a space', 'Offer #12', '"Offer #12"'],
    ['more spaces', 'Offer    # 12', '"Offer # 12"'],
    ['a number', '4711 # 3', '"4711 # 3"'],
    ['quotes inside', 'The "first" # 1', '"The \\"first\\" # 1"'],
    ['Cyrillic', 'Заявка # 7', '"Заявка # 7"'],
    ['Arabic', 'عرض # 7', '"عرض # 7"'],
  ])('%s', (_, written, quoted) => {
    const [[at, fix] = ['', ''], ...others] = told(titleOf(written));
    expect([at, others]).toEqual(['W116 proposal.title', []]);
    expect(fix).toContain(quoted);
    // Its fix, done exactly, mends it.
    expect(told(titleOf(quoted))).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['quotes', '"Offer # 12" # the twelfth'],
    ['single quotes', "'Offer # 12' # the twelfth"],
    ['no space before', 'Offer#12'],
    ['a text by language', '{ en: Offer, ru: "Заявка" } # ours'],
    ['a remark on its own line', 'Offer\n  # 12 for the hall'],
    ['a folded text', '>\n    Offer # 12'],
  ])('nothing of %s', (_, written) => {
    expect(told(titleOf(written))).toEqual([]);
  });

  test('nothing of what is no text for the client', () => {
    const changes = [
      ['validity:', 'validity: # mandatory'],
      ['"1450.00"', '"1450.00"'],
      ['  currency: EUR', '  currency: EUR # by contract'],
    ] as const;
    expect(told(...changes)).toEqual([]);
  });

  test('in lists, in maps of languages, in lists over several lines', () => {
    expect(
      told(['  scope_out: [Changes to the building]', '  scope_out:\n    - Power # 3\n    - en: Water # 4']).map(
        ([at]) => at,
      ),
    ).toEqual(['W116 offer.scope_out.0', 'W116 offer.scope_out.1.en']);
    expect(
      told(['  scope_out: [Changes to the building]', '  scope_out: [Power # 3\n    , Water]']).map(([at]) => at),
    ).toEqual(['W116 offer.scope_out.0']);
  });

  test('a broken bracket and an empty value name the sign', () => {
    const [[bracket, fix] = ['', '']] = told([
      '  scope_out: [Changes to the building]',
      '  scope_out: [Become # 1, Second]',
    ]);
    expect(bracket).toMatch(/^E100/);
    expect(fix).toContain('"Become # 1"');
    const [[empty, mend] = ['', '']] = told(['  currency: EUR', '  currency: EUR\n  number: # 014']);
    expect(empty).toBe('E106 proposal.number');
    expect(mend).toContain('"# 014"');
    const [[open, other] = ['', '']] = told([
      '  scope_out: [Changes to the building]',
      '  scope_out: [Become 1, Second',
    ]);
    expect(open).toMatch(/^E100/);
    expect(other).not.toContain('#');
  });
});
