import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';

/** The answers to the requirements, for the annex that asks for them. */
export const requirementsSlot = (_: Composer): readonly Block[] => [];
