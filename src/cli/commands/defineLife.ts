import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { defineApprove } from './defineApprove.ts';
import { defineFreeze } from './defineFreeze.ts';
import { defineMark } from './defineMark.ts';
import { defineRevise } from './defineRevise.ts';
import { defineStatus } from './defineStatus.ts';

/** The commands of a proposal's life, in the order of the help. */
export function defineLife(root: Command, io: Io, exit: Exit): void {
  for (const define of [defineApprove, defineFreeze, defineRevise, defineMark, defineStatus]) define(root, io, exit);
}
