import { parse } from 'yaml';
import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { readTemplate } from '../../foundation/markup/readTemplate.ts';
import { argumentKinds } from '../../proposal/kinds.ts';
import type { LibraryBlock } from './LibraryBlock.ts';

const names = z._default(z.array(z.string()), []);

const frontMatter = z.strictObject({
  id: z.string(),
  kind: z.enum(argumentKinds),
  lang: z.optional(z.string()),
  title: z.optional(z.string()),
  criteria: names,
  industries: names,
  offers: names,
  bridge: z.optional(z.string()),
  group: z.optional(z.string()),
  conflicts_with: names,
  order: z._default(z.number(), 100),
  owner: z.optional(z.string()),
  version: z.optional(z.union([z.number(), z.string()])),
  status: z._default(z.enum(['draft', 'approved', 'retired']), 'draft'),
  review_by: z.optional(
    z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value), 'a date, YYYY-MM-DD'),
  ),
});

const form = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** What a body may call: the publication decides, and hands the names over. */
export type BodyHelpers = ReadonlySet<string>;

/** Reads one block of the library: YAML front matter, then the body. Faults are thrown with the file's name. */
export function readBlock(
  source: string,
  file: string,
  origin: LibraryBlock['origin'],
  helpers: BodyHelpers,
): LibraryBlock {
  const [, head, body] = form.exec(source.replaceAll('\r\n', '\n')) ?? [];
  if (head === undefined || body === undefined)
    throw new Error(`${file} has no front matter between two lines of ---.`);
  const result = z.safeParse(frontMatter, parse(head));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const { uses, problems } = readTemplate(body, helpers);
  const [problem] = problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message} ${problem.fix}`);
  const data = result.data;
  return Object.freeze({
    id: data.id,
    kind: data.kind,
    origin,
    file,
    title: data.title ?? null,
    bodies: { [data.lang ?? 'any']: body },
    text: null,
    needs: uses.filter(({ conditional, path }) => !conditional && !path.includes('[]')).map(({ path }) => path),
    placesFacts: /\{\{\s*slot\s+"facts"\s*\}\}/.test(body),
    criteria: data.criteria,
    industries: data.industries,
    offers: data.offers,
    bridge: data.bridge ?? null,
    group: data.group ?? null,
    conflictsWith: data.conflicts_with,
    order: data.order,
    status: data.status,
    reviewBy: data.review_by ?? null,
  });
}
