import type { Cover } from '../../document/Document.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import type { FitStep, Theme } from '../../theme/Theme.ts';
import { covers } from './covers.ts';
import { cutCover, cutParts } from './cutCover.ts';
import { nothingLeft, type CoverLeft, type LaidCover } from './LaidCover.ts';
import { withoutAddresses, withoutContacts } from './withoutAddresses.ts';

/** A cover as it has room, and what it had to leave. */
export interface FittedCover extends LaidCover {
  readonly cover: Cover;
  readonly left: CoverLeft;
}

/** One thing after the other that a cover does without. */
interface Way {
  readonly cover: Cover;
  readonly left: CoverLeft;
}

/** Of the smallest size of a title: what one is where even that has no room. */
const smaller = [1, 0.8, 0.65];

/** The themes in which the title begins with its first, second … size; only where words are cut too it is smaller than the look says. */
function titleThemes(theme: Theme, isCut: boolean): readonly Theme[] {
  const { cover_title: steps } = theme.fit;
  const last = steps.at(-1);
  const below = last === undefined || !isCut ? [] : smaller.slice(1).map((part) => [scaled(last, part)]);
  const sizes = [...steps.map((_, i) => steps.slice(i)), ...below];
  return sizes.map((cover_title) => ({ ...theme, fit: { ...theme.fit, cover_title } }));
}

const scaled = ([size, leading, lines]: FitStep, part: number): FitStep => [size * part, leading * part, lines];

/** All of it; without the picture; with names and positions only, the addresses inside; and with words cut. */
function* waysOf(cover: Cover, { theme }: Setting): Generator<Way> {
  const hasPicture = theme.cover.panel === 'photo' && (cover.picture ?? null) !== null;
  yield { cover, left: nothingLeft };
  const bare = hasPicture ? { ...cover, picture: null } : cover;
  if (hasPicture) yield { cover: bare, left: { picture: true, addresses: false, cut: [] } };
  const left = { picture: hasPicture, addresses: true };
  yield { cover: withoutAddresses(bare), left: { ...left, cut: [] } };
  const brief = withoutContacts(withoutAddresses(bare));
  yield { cover: brief, left: { ...left, cut: [] } };
  for (const part of cutParts) {
    const { cover: short, cut } = cutCover(brief, part);
    yield { cover: short, left: { ...left, cut } };
  }
}

/** The cover in the first way in which nothing in it overlaps: the title is set smaller before anything is left out. */
export function fitCover(given: Cover, root: Tag, setting: Setting): FittedCover {
  const lay = covers[setting.theme.cover.layout];
  let last: FittedCover | null = null;
  for (const { cover, left } of waysOf(given, setting))
    for (const theme of titleThemes(setting.theme, left.cut.length > 0)) {
      last = { ...lay(cover, root, { ...setting, theme }), cover, left };
      if (last.over <= 0) return last;
    }
  return last ?? { ...lay(given, root, setting), cover: given, left: nothingLeft };
}
