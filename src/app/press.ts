import { layOut } from '../publication/layout/layOut.ts';
import { outputs } from '../publication/output/registry.ts';
import type { Press } from './typeset.ts';

/** Layout and every format: apart, so that what makes no page need not load it. */
export const press: Press = { outputs, layOut };
