import type { Words } from '../dossier/schema/words.ts';

const whole = /^figure:([A-Za-z0-9][A-Za-z0-9_-]*)$/;

/** The id of the figure that a source names (`figure:pilot_days`); null for a source in words. */
export const figureNamed = (source: Words): string | null =>
  typeof source === 'string' ? (whole.exec(source)?.[1] ?? null) : null;

/** Whether words have a figure among them, where its id would be printed. */
export const hasFigureInside = (source: Words): boolean =>
  (typeof source === 'string' ? [source] : Object.values(source)).some((text) => /figure:[A-Za-z0-9]/.test(text));
