import type { Checks } from '../SharedCase.ts';

export const names: Checks = {};
