import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { defineFreeze } from './defineFreeze.ts';
import { defineMark } from './defineMark.ts';
import { defineRevise } from './defineRevise.ts';
import { defineStatus } from './defineStatus.ts';
import { defineVerify } from './defineVerify.ts';

/** The commands of a proposal's life, in the order of the help. */
export function defineLife(root: Command, io: Io, exit: Exit): void {
  for (const define of [defineFreeze, defineRevise, defineMark, defineStatus, defineVerify]) define(root, io, exit);
}
