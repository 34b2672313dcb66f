import * as z from 'zod/mini';
import { isCalendarDate } from '../calendar/CalendarDate.ts';
import { bare, fieldsOf } from './walk.ts';
import { suggestValue } from './suggestValue.ts';

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;

/** Fields that say what an entry is: what people write first, and where they write one text for all. */
export const leads: readonly string[] = ['name', 'text', 'company', 'label', 'title', 'due', 'summary'];

/** A list of what was found. */
export const anyList = '[…]';

const reads = (schema: Schema | undefined, value: unknown): boolean =>
  schema !== undefined && z.core.safeParse(schema, value).success;

/**
 * What to write where a text is written and the schema wants a group of fields or a list; null where it wants neither. The text
 * itself is not repeated: it may be private.
 */
export function suggestForm(schema: Schema, found: string): string | null {
  const wanted = bare(schema);
  if (wanted instanceof z.ZodMiniObject) return groupFor(wanted._zod.def.shape, found);
  if (!(wanted instanceof z.ZodMiniArray)) return null;
  const { element } = wanted._zod.def;
  if (reads(element, found)) return anyList;
  const entry = suggestForm(element, found);
  return entry === null ? null : `[${entry}]`;
}

/** How an entry of a list looks, where a map of names and values was written for it; null where it is a lone entry. */
export function entryFor(list: Schema | null, written: Readonly<Record<string, unknown>>): string | null {
  const element = list instanceof z.ZodMiniArray ? list._zod.def.element : null;
  const fields = element === null ? null : fieldsOf(bare(element));
  if (element === null || fields === null || Object.keys(written).some((key) => Object.hasOwn(fields, key)))
    return null;
  return suggestForm(element, '…');
}

function groupFor(shape: Shape, found: string): string | null {
  const [, percent, rest] = /^(\d+(?:\.\d+)?) ?%(.*)$/.exec(found.trim()) ?? [];
  if (percent !== undefined && rest !== undefined && reads(shape.percent, percent))
    return `{ percent: ${percent}${rest.trim() !== '' && 'due' in shape ? ', due: …' : ''} }`;
  const days = /^(\d+) ?days?$/i.exec(found.trim())?.[1];
  if (days !== undefined && reads(shape.days, Number(days))) return `{ days: ${days} }`;
  const date = isCalendarDate(found.trim()) ? found.trim() : suggestValue('date', found);
  if (date !== null && reads(shape.until, date)) return `{ until: ${date} }`;
  const mandatory = Object.keys(shape).filter((key) => !reads(shape[key], undefined));
  const lead = leads.find((key) => mandatory.includes(key)) ?? leads.find((key) => reads(shape[key], found));
  const needed = mandatory.filter((key) => key !== lead);
  const fields = [...(lead === undefined ? [] : [lead]), ...needed];
  return fields.length === 0 ? null : `{ ${fields.map((key) => `${key}: …`).join(', ')} }`;
}
