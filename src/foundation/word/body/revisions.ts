import type { Opened } from '../xml/Xml.ts';
import type { Revision, Standing } from './Word.ts';

/** What a change that Word keeps makes of the words in it (ISO/IEC 29500-1, 17.13.5). */
const standings: Readonly<Record<string, Standing>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:cellIns': 'inserted',
  'w:cellDel': 'deleted',
};

export const untouched: Revision = { standing: 'kept', by: null, on: null };

/** The change that an element tells of; null where it tells of none. */
export function revisionOf({ name, attribute }: Opened): Revision | null {
  const standing = Object.hasOwn(standings, name) ? standings[name] : undefined;
  return standing === undefined ? null : { standing, by: attribute('w:author'), on: attribute('w:date') };
}

/** What comes of changes inside each other: the innermost is the last, and what was put in and taken out is gone. */
export function revisionIn(open: readonly Revision[]): Revision {
  const all = open.filter(({ standing }) => standing !== 'kept');
  const last = all.at(-1);
  if (last === undefined) return untouched;
  const [isIn, isOut] = (['inserted', 'deleted'] as const).map((one) => all.some(({ standing }) => standing === one));
  return { ...last, standing: isIn === true && isOut === true ? 'passing' : last.standing };
}
