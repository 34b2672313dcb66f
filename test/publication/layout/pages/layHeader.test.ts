import { describe, expect, test } from 'vitest';
import { layHeader } from '../../../../src/publication/layout/pages/layHeader.ts';
import { pageFrame } from '../../../../src/publication/layout/ground/pageFrame.ts';
import { t } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { testSetting } from '../testSetting.ts';

const long = 'Grid Company of the Middle Plains and the Northern Lakes';
const title =
  'Renewal of the protection of eleven substations, with training and maintenance for one control room and its crews';

const header = (look: string, client: string, about: string): readonly string[] => {
  const theme = themeOf(look);
  const running = { ...sampleDocument.running, client: t(client), title: t(about) };
  const items = layHeader(running, '4 Investment', { ...testSetting, theme, frame: pageFrame(theme, 'A4') });
  return items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : []));
};

describe('the names in a header', () => {
  test.each(['modern', 'classic'])('are cut behind a word in %s', (look) => {
    for (const text of header(look, long, title).filter((words) => words.endsWith('…'))) {
      const kept = text.slice(0, -1);
      expect([long, title].some((whole) => whole.startsWith(kept) && /^[\s,]/u.test(whole.slice(kept.length)))).toBe(
        true,
      );
    }
    expect(header(look, long, title).some((text) => text.endsWith('…'))).toBe(true);
  });

  test('the first takes the room that the second leaves', () => {
    expect(header('modern', long, 'Substations')).toContain(long);
    expect(header('modern', long, title).join(' ')).not.toContain(long);
  });
});
