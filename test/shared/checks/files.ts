import type { Checks } from '../SharedCase.ts';

export const files: Checks = {};
