import type { Chart } from '../../document/Chart.ts';
import type { Composer } from '../Composer.ts';
import { cashFlow } from './cashFlow.ts';
import { withCase } from './CaseWriter.ts';
import { tornado } from './tornado.ts';
import { waterfall } from './waterfall.ts';

/** The case in three drawings: when it comes back, what it is made of, what it hangs on. */
export const caseCharts = (composer: Composer): readonly Chart[] =>
  withCase(composer, (writer) => [
    cashFlow(writer),
    waterfall(writer),
    ...(writer.made.sensitivity.drivers.length === 0 ? [] : [tornado(writer)]),
  ]);
