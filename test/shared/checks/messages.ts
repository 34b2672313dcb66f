import type { Checks } from '../SharedCase.ts';

export const messages: Checks = {};
