import type { Checks } from '../SharedCase.ts';

export const page: Checks = {};
