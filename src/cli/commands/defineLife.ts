import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { defineApprove } from './defineApprove.ts';
import { defineDiff } from './defineDiff.ts';
import { defineFreeze } from './defineFreeze.ts';
import { defineMark } from './defineMark.ts';
import { defineRevise } from './defineRevise.ts';
import { defineStatus } from './defineStatus.ts';
import { defineVerify } from './defineVerify.ts';

/** The commands of a proposal's life, in the order of the help. */
export function defineLife(root: Command, io: Io, exit: Exit): void {
  const all = [defineApprove, defineFreeze, defineRevise, defineDiff, defineMark, defineStatus, defineVerify];
  for (const define of all) define(root, io, exit);
}
