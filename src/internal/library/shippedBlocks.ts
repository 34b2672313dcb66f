import type { Template } from '../../foundation/markup/readTemplate.ts';
import type { FrontMatter } from './frontMatter.ts';

/** What was understood of a block's file in which nothing is wrong. */
export interface SoundBlock {
  readonly value: FrontMatter | null;
  readonly body: Template;
}

/** Blocks of the package by the text of their files; the build puts them here. Where nothing is built there are none. */
export const shippedBlocks: ReadonlyMap<string, SoundBlock> = new Map();
