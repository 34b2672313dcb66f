import * as z from 'zod/mini';
import { day, many, numeral, orNull, wording } from './leaves.ts';

/** Who signs: name and position as far as they are known, and by what authority where that is written. */
const signer = z.readonly(
  z.strictObject({ name: orNull(wording), position: orNull(wording), authority: orNull(wording) }),
);

/** Who signs for each side. */
export const signatories = z.readonly(
  z.strictObject({
    /** Empty where the client says so on paper. */
    client: many(signer),
    seller: many(signer),
    approved_by: many(signer),
    /** Whether the client is a private person, who has neither a position nor a stamp. */
    private_client: z.boolean(),
  }),
);

/** One version that the client got. */
export const revision = z.readonly(z.strictObject({ revision: numeral, date: day, text: wording }));

export type Signer = z.infer<typeof signer>;
