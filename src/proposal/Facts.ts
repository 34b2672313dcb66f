import * as z from 'zod/mini';
import { annex } from './Annex.ts';
import { answerPlaces } from './answerPlaces.ts';
import { businessCase } from './BusinessCase.ts';
import { commitmentShape } from './Commitments.ts';
import { claim, figure, point, scoped } from './claims.ts';
import { costsElsewhere } from './CostsElsewhere.ts';
import { documentKinds } from './documentKinds.ts';
import { day, many, numeral, orNull, picture, wording } from './leaves.ts';
import { ownPicture } from './Picture.ts';
import { milestone, plan } from './Plan.ts';
import { price } from './Price.ts';
import { profile } from './Profile.ts';
import { revision, signatories } from './Signatories.ts';
import { requirements } from './Requirement.ts';
import { serviceLevels } from './ServiceLevels.ts';
import { specialTerms } from './SpecialTerms.ts';
import { table } from './Table.ts';
import { work } from './Work.ts';
import { teamMember } from './TeamMember.ts';

/** What the client looks at first, and our answer to it in a line where the dossier has one. */
const criterion = z.readonly(
  z.strictObject({
    label: wording,
    source: orNull(wording),
    answer: orNull(wording),
    points: orNull(numeral),
  }),
);

const statement = z.readonly(z.strictObject({ text: wording, source: orNull(wording) }));
const labelled = z.readonly(z.strictObject({ label: wording, value: wording }));
const titled = z.readonly(z.strictObject({ title: wording, text: wording }));
/** A step with a title of its own, or none. */
const step = z.readonly(z.strictObject({ title: orNull(wording), text: wording }));
const reader = z.readonly(z.strictObject({ name: orNull(wording), position: orNull(wording) }));

const contact = z.readonly(
  z.strictObject({ name: wording, position: orNull(wording), email: orNull(wording), phone: orNull(wording) }),
);

/** A comparable project that passed the consent gate (D9): `named` false means that the title hides who it was. */
const reference = z.readonly(
  z.strictObject({
    named: z.boolean(),
    title: wording,
    project: orNull(wording),
    text: orNull(wording),
    /** What they say, and who says it: null for whoever is asked about it, and for a client that is not named. */
    quote: orNull(
      z.readonly(
        z.strictObject({
          text: wording,
          by: orNull(z.readonly(z.strictObject({ name: wording, position: orNull(wording) }))),
        }),
      ),
    ),
    facts: many(labelled),
    figure: orNull(figure),
    criteria: many(wording),
    /** Whom to ask, where this person agreed to share the contact. */
    person: orNull(contact),
    /** Who recommends, where only the name may be given. */
    referee: orNull(z.readonly(z.strictObject({ name: wording, position: orNull(wording) }))),
    /** Whether that person agreed to take a call. */
    will_call: z.boolean(),
  }),
);

const offer = z.readonly(
  z.strictObject({
    summary: orNull(wording),
    benefits: many(claim),
    uniqueness: many(claim),
    /** Agreed inside and complete, or null (D8). */
    exclusivity: orNull(
      z.readonly(
        z.strictObject({
          scope: wording,
          territory: wording,
          until: orNull(day),
          months: orNull(numeral),
          open_ended: z.boolean(),
          text: orNull(wording),
        }),
      ),
    ),
    special_terms: specialTerms,
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
    scope_in: many(scoped),
    scope_out: many(scoped),
    milestones: many(milestone),
    /** Null where no milestone has a span. */
    plan: orNull(plan),
    reviews: many(z.readonly(z.strictObject({ when: wording, decides: wording, who: orNull(wording) }))),
    working: many(titled),
    terms: many(titled),
    law: orNull(wording),
    /** The strongest first. */
    precedence: many(wording),
    ...commitmentShape,
  }),
);

/**
 * What the client may know: an allow-list of its own, never derived from the dossier. A new dossier field is private
 * until somebody adds it here and in `disclose()` (D4). Optional fields are present, as null.
 */
export const factShape = {
  proposal: z.readonly(
    z.strictObject({
      kind: z.enum(documentKinds),
      /** Whether the client signs here: always, and in a tender only where the buyer asks for it. */
      has_acceptance: z.boolean(),
      number: orNull(wording),
      revision: numeral,
      title: wording,
      language: z.string(),
      date: day,
      in_reply_to: orNull(wording),
      /** What it shows, and its picture: null where the file is missing, in a draft. */
      cover_picture: orNull(z.readonly(z.strictObject({ text: wording, picture: orNull(picture) }))),
      /** Whether the footers say so, in the language's word or in the dossier's own. */
      is_confidential: z.boolean(),
      confidential: orNull(wording),
      page: z.enum(['A4', 'Letter']),
      /** Western digits, or Eastern Arabic ones where the language has them. */
      digits: z.enum(['latn', 'arab']),
      /** The versions that the client got, the newest last. */
      history: many(revision),
      /** What the guide leads from: the topics of the readers, or the client's criteria. */
      guide: z.enum(['topics', 'criteria']),
      /** Where each of the client's criteria is answered in a line; `pages`: nowhere but on the page that it leads to. */
      answers: z.enum(answerPlaces),
      next_steps: many(step),
    }),
  ),
  seller: z.readonly(
    z.strictObject({
      name: wording,
      address: orNull(wording),
      web: orNull(wording),
      logo: orNull(picture),
      details: many(labelled),
      /** Null where the dossier says nothing of it. */
      profile: orNull(profile),
    }),
  ),
  account: z.readonly(
    z.strictObject({
      name: wording,
      short_name: orNull(wording),
      address: orNull(wording),
      details: many(labelled),
      invoices_to: orNull(wording),
      notices_to: orNull(wording),
      sites: many(z.readonly(z.strictObject({ name: orNull(wording), address: orNull(wording) }))),
      criteria: many(criterion),
      /** What the points of the criteria come to; null where there are none. */
      points: orNull(numeral),
    }),
  ),
  addressee: orNull(reader),
  /** Who stands on the cover beside the addressee, in the order in which the KAM wrote them: rank is protocol. */
  readers: many(reader),
  validity: z.readonly(
    z.strictObject({
      issued: day,
      until: day,
      days: numeral,
      /** The town of the time zone ("Riyadh"), or null where none is named. */
      place: orNull(wording),
      binding: z.enum(['subject_to_contract', 'firm']),
      because: many(wording),
    }),
  ),
  situation: z.readonly(
    z.strictObject({
      summary: orNull(wording),
      goals: many(statement),
      needs: many(statement),
      success_factors: many(statement),
    }),
  ),
  shared_goals: many(wording),
  previous_cooperation: orNull(
    z.readonly(
      z.strictObject({
        results: many(
          z.readonly(
            z.strictObject({ text: wording, period: orNull(wording), source: orNull(wording), figure: orNull(figure) }),
          ),
        ),
      }),
    ),
  ),
  offer,
  price: orNull(price),
  costs_elsewhere: costsElsewhere,
  /** Tables of the writer's own, by their ids. */
  tables: z.readonly(z.record(z.string(), table)),
  /** Pictures of the proposal's own, by their ids. */
  pictures: z.readonly(z.record(z.string(), ownPicture)),
  annexes: many(annex),
  letter: orNull(z.readonly(z.strictObject({ greeting: wording, paragraphs: many(wording), close: wording }))),
  steps: many(step),
  /** What the client asks for, point by point, with our answers. */
  requirements,
  /** What is promised of a service that runs; null where nothing is. */
  service_levels: orNull(serviceLevels),
  /** What is assumed and what follows from it; null where the dossier makes no case. */
  case: orNull(businessCase),
  figures: z.readonly(z.record(z.string(), figure)),
  references: many(reference),
  /** Earlier contracts on public record, as they are written. */
  works: many(work),
  team: many(teamMember),
  /** The single contact, also who signs unless the dossier says otherwise. */
  contact: teamMember,
  signatory: teamMember,
  signatories,
};
export const facts = z.readonly(z.strictObject(factShape));

export type Facts = z.infer<typeof facts>;
export type Reference = z.infer<typeof reference>;
export type PointFacts = Facts['offer']['points'];
