import type { Checks } from '../SharedCase.ts';

export const printed: Checks = {};
