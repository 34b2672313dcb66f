import type { Checks } from '../SharedCase.ts';

export const numbers: Checks = {};
