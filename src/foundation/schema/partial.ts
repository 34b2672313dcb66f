import * as z from 'zod/mini';

/** The same group of fields in which every field may be left out, groups inside it too: for files that hold only their differences. */
export function partial(schema: z.ZodMiniObject): z.ZodMiniObject {
  const fields = Object.entries<z.core.$ZodType>(schema._zod.def.shape).map(([key, field]) => [
    key,
    z.optional(field instanceof z.ZodMiniObject ? partial(field) : field),
  ]);
  const made = z.strictObject(Object.fromEntries(fields));
  const said = z.globalRegistry.get(schema);
  if (said) z.globalRegistry.add(made, said);
  return made;
}
