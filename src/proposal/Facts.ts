import * as z from 'zod/mini';
import { businessCase } from './BusinessCase.ts';
import { day, many, numeral, orNull, picture, words } from './leaves.ts';
import { price } from './Price.ts';

const said = z.readonly(z.strictObject({ text: words, source: orNull(words) }));
const labelled = z.readonly(z.strictObject({ label: words, value: words }));
const titled = z.readonly(z.strictObject({ title: words, text: words }));
const reader = z.readonly(z.strictObject({ name: orNull(words), position: orNull(words) }));

/** A figure with what makes it believable (D10). */
export const figure = z.readonly(
  z.strictObject({
    value: numeral,
    unit: words,
    label: words,
    short: orNull(words),
    source: words,
    as_of: day,
    key: z.boolean(),
    parts: many(z.readonly(z.strictObject({ label: words, value: numeral }))),
    target: orNull(z.readonly(z.strictObject({ label: words, value: numeral }))),
  }),
);

/** A claim of the offer: what it says, where from, the client's criteria it answers, by their labels. */
const claim = z.readonly(
  z.strictObject({ text: words, source: orNull(words), figure: orNull(figure), criteria: many(words) }),
);

const point = z.readonly(
  z.strictObject({
    title: orNull(words),
    text: words,
    source: orNull(words),
    figure: orNull(figure),
    answer: orNull(words),
    owner: orNull(words),
  }),
);

const contact = z.readonly(
  z.strictObject({ name: words, position: orNull(words), email: orNull(words), phone: orNull(words) }),
);

/** A comparable project that passed the consent gate (D9): `named` false means that the title hides who it was. */
const reference = z.readonly(
  z.strictObject({
    named: z.boolean(),
    title: words,
    project: orNull(words),
    text: orNull(words),
    facts: many(labelled),
    figure: orNull(figure),
    person: orNull(contact),
    will_call: z.boolean(),
  }),
);

const teamMember = z.readonly(
  z.strictObject({
    name: words,
    position: words,
    task: orNull(words),
    email: orNull(words),
    phone: orNull(words),
    hours: orNull(words),
    photo: orNull(picture),
    /** Ids of the sections this person prepared (D12). */
    prepared: many(z.string()),
  }),
);

const offer = z.readonly(
  z.strictObject({
    summary: orNull(words),
    benefits: many(claim),
    uniqueness: many(claim),
    /** Agreed inside and complete, or null (D8). */
    exclusivity: orNull(
      z.readonly(
        z.strictObject({
          scope: words,
          territory: words,
          until: orNull(day),
          months: orNull(numeral),
          open_ended: z.boolean(),
          text: orNull(words),
        }),
      ),
    ),
    points: z.readonly(
      z.strictObject({
        technical: many(point),
        compliance: many(point),
        risk: many(point),
        usability: many(point),
        pilot: many(point),
        people: many(point),
        roadmap: many(point),
        terms: many(point),
      }),
    ),
    scope_in: many(words),
    scope_out: many(words),
    milestones: many(
      z.readonly(
        z.strictObject({
          phase: orNull(words),
          text: words,
          week: orNull(numeral),
          gives: orNull(words),
          needs: orNull(words),
          review: z.boolean(),
        }),
      ),
    ),
    reviews: many(z.readonly(z.strictObject({ when: words, decides: words, who: orNull(words) }))),
    working: many(titled),
    terms: many(titled),
  }),
);

/**
 * What the client may know: an allow-list of its own, never derived from the dossier. A new dossier field is private
 * until somebody adds it here and in `disclose()` (D4). Optional fields are present, as null.
 */
export const factShape = {
  proposal: z.readonly(
    z.strictObject({
      number: orNull(words),
      revision: numeral,
      title: words,
      language: z.string(),
      date: day,
      in_reply_to: orNull(words),
      page: z.enum(['A4', 'Letter']),
      /** Western digits, or Eastern Arabic ones where the language has them. */
      digits: z.enum(['latn', 'arab']),
      next_steps: many(z.readonly(z.strictObject({ title: orNull(words), text: words }))),
    }),
  ),
  seller: z.readonly(
    z.strictObject({
      name: words,
      address: orNull(words),
      web: orNull(words),
      logo: orNull(picture),
      details: many(labelled),
    }),
  ),
  account: z.readonly(
    z.strictObject({
      name: words,
      short_name: orNull(words),
      criteria: many(z.readonly(z.strictObject({ label: words, source: orNull(words) }))),
    }),
  ),
  addressee: orNull(reader),
  /** Other members of the buying group whose names the KAM chose to print. */
  readers: many(reader),
  validity: z.readonly(
    z.strictObject({
      issued: day,
      until: day,
      days: numeral,
      /** The town of the time zone ("Riyadh"), or null where none is named. */
      place: orNull(words),
      binding: z.enum(['subject_to_contract', 'firm']),
      because: many(words),
    }),
  ),
  situation: z.readonly(
    z.strictObject({ summary: orNull(words), goals: many(said), needs: many(said), success_factors: many(said) }),
  ),
  shared_goals: many(words),
  previous_cooperation: orNull(
    z.readonly(
      z.strictObject({
        results: many(
          z.readonly(
            z.strictObject({ text: words, period: orNull(words), source: orNull(words), figure: orNull(figure) }),
          ),
        ),
      }),
    ),
  ),
  offer,
  price: orNull(price),
  /** What is assumed and what follows from it; null where the dossier makes no case. */
  case: orNull(businessCase),
  figures: z.readonly(z.record(z.string(), figure)),
  references: many(reference),
  team: many(teamMember),
  /** The single contact, also who signs unless the dossier says otherwise. */
  contact: teamMember,
  signatory: teamMember,
};
export const facts = z.readonly(z.strictObject(factShape));

export type Facts = z.infer<typeof facts>;
export type Figure = z.infer<typeof figure>;
export type Claim = z.infer<typeof claim>;
export type Point = z.infer<typeof point>;
export type Reference = z.infer<typeof reference>;
export type TeamMember = z.infer<typeof teamMember>;
export type PointFacts = Facts['offer']['points'];
