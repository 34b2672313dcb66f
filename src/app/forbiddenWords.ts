import { readPhone } from '../foundation/phone/readPhone.ts';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Statement } from '../foundation/diagnostics/finding.ts';
import type { Path } from '../foundation/data/Path.ts';
import type { Sought, SoughtAs } from '../foundation/names/Sought.ts';
import type { Loaded } from '../internal/dossier/load.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { everyText, firstText, type Words } from '../internal/dossier/schema/words.ts';
import { allowedForms, type Allowance } from '../internal/dossier/privacy/allowances.ts';
import { quoteOf } from '../internal/references/quote.ts';
import { consentOf } from '../internal/references/consent.ts';
import type { Neighbours } from './neighbours.ts';

/** Words that must not be in the document, why, and where they come from. */
export interface Forbidden extends Sought {
  readonly code: 'E303' | 'E901' | 'E902' | 'E903';
  /** Where it is in this dossier; null for what another one says. */
  readonly path: Path | null;
  /** Of a member: what may be written instead of the name. */
  readonly position?: string | null;
}

/** All that the document is searched for, and who may be named in it. */
export interface ForbiddenWords {
  readonly forbidden: readonly Forbidden[];
  readonly named: readonly Sought[];
  /** Names that somebody allowed on purpose. */
  readonly allowances: readonly (Allowance & Sought)[];
  /** Of other dossiers whose clients nobody could look for. */
  readonly unread: readonly Statement[];
}

/** Everything the leak scan looks for, as plain strings: the publication never sees where they live. */
export function forbiddenWords(
  dossier: Pick<Dossier, 'dmu' | 'references'>,
  expiry: CalendarDate,
  { privateWords, namedPublicly, allowances }: Pick<Loaded, 'privateWords' | 'namedPublicly' | 'allowances'>,
  { clients, unread }: Neighbours,
): ForbiddenWords {
  const named = [...namedPublicly, ...namedReferences(dossier, expiry)];
  const forbidden: readonly Forbidden[] = [
    ...silentReferences(dossier, expiry, domainsOf(named)),
    // A number may be computed: only the dossier's own texts are searched for it.
    ...privateWords
      .filter(({ kind }) => kind !== 'number' && kind !== 'price')
      .map(({ kind, as, text, path }): Forbidden => {
        const position = kind === 'name' ? positionAt(dossier, path) : null;
        return { as, text, path, code: kind === 'competitor' ? 'E903' : 'E901', position };
      }),
    ...clients.map((text): Forbidden => ({ as: 'company', text, path: null, code: 'E902' })),
  ];
  return { forbidden, named, allowances: allowances.flatMap(allowedForms), unread };
}

function positionAt({ dmu }: Pick<Dossier, 'dmu'>, [, at]: Path): string | null {
  const position = typeof at === 'number' ? dmu[at]?.position : undefined;
  return position === undefined ? null : firstText(position);
}

const soughtAs = (as: SoughtAs, words: Words | undefined): readonly Sought[] =>
  // Whoever says a number has said it, with its extension or without.
  everyText(words).map((text) => ({ as, text: as === 'phone' ? (readPhone(text)?.number ?? text) : text }));

/** Companies and people of references that the document names, with how they are reached. */
const namedReferences = ({ references }: Pick<Dossier, 'references'>, expiry: CalendarDate): readonly Sought[] =>
  references.flatMap((reference) => {
    const { print, contact } = consentOf(reference, expiry);
    const { company, person } = reference;
    return [
      ...(print === 'named'
        ? [
            ...soughtAs('company', company),
            ...soughtAs('person', person?.name),
            ...soughtAs('person', quotedIn(reference)),
          ]
        : []),
      ...(contact && person ? reachedBy(person) : []),
    ];
  });

/** Who is quoted, where that is not the person who may be called. */
const quotedIn = (reference: Dossier['references'][number]): Words | undefined => quoteOf(reference)?.by?.name;

type Person = NonNullable<Dossier['references'][number]['person']>;
const reachedBy = ({ email, phone }: Person): readonly Sought[] => [
  ...soughtAs('email', email),
  ...soughtAs('phone', phone),
];

/** Companies and people of references that may not be named (D9). */
const silentReferences = (
  { references }: Pick<Dossier, 'references'>,
  expiry: CalendarDate,
  shared: ReadonlySet<string>,
): readonly Forbidden[] =>
  references.flatMap((reference, i) => {
    const { print, contact } = consentOf(reference, expiry);
    const { company, person } = reference;
    const forbid = (sought: readonly Sought[], ...path: readonly string[]): readonly Forbidden[] =>
      sought.map((one) => ({ ...one, code: 'E303', path: ['references', i, ...path] }));
    const domain = domainOf(person?.email ?? '');
    return [
      ...(print === 'named' ? [] : forbid(soughtAs('company', company), 'company')),
      ...(print === 'named' || domain === null || shared.has(domain)
        ? []
        : forbid([{ as: 'domain', text: domain }], 'person', 'email')),
      ...(print === 'named' ? [] : forbid(soughtAs('person', quotedIn(reference)), 'quote', 'by', 'name')),
      ...(contact || person === undefined
        ? []
        : [
            ...(print === 'named' ? [] : forbid(soughtAs('person', person.name), 'person', 'name')),
            ...forbid(soughtAs('email', person.email), 'person', 'email'),
            ...forbid(soughtAs('phone', person.phone), 'person', 'phone'),
          ]),
    ];
  });

/** Whoever has an address there is not a company. */
const providers =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|mail|yandex|ya|bk|list|inbox|rambler)\.\w+$/i;
/** Names that are kept for examples name nobody. */
const kept = /^(?:example\.\w+|localhost)$/i;

function domainOf(email: string): string | null {
  const domain = email.split('@')[1]?.toLowerCase();
  return domain === undefined || providers.test(domain) || kept.test(domain) ? null : domain;
}

const domainsOf = (named: readonly Sought[]): ReadonlySet<string> =>
  new Set(named.flatMap(({ as, text }) => (as === 'email' ? (domainOf(text) ?? []) : [])));
