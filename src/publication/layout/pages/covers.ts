import type { Cover } from '../../document/Document.ts';
import type { Theme } from '../../theme/Theme.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import type { LaidCover } from './LaidCover.ts';
import { layCentredCover } from './layCentredCover.ts';
import { layCover } from './layCover.ts';

type LayCover = (cover: Cover, root: Tag, setting: Setting) => LaidCover;

/** Every way to lay a cover out, by its name in a theme. */
export const covers: Readonly<Record<Theme['cover']['layout'], LayCover>> = {
  panel: layCover,
  centred: layCentredCover,
};
