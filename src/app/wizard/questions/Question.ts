import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import type { Plain } from '../../../foundation/data/Plain.ts';
import type { ChargeKind } from '../../../proposal/Recurring.ts';
import type { Role } from '../../../internal/roles/Role.ts';
import type { Positions } from '../../../internal/roles/suggestRole.ts';
import type { Currencies } from '../tables/currencies.ts';
import type { TaxTable } from '../tables/taxRates.ts';

/** What a person answers: words, yes or no, or nothing (null). */
export type Answer = string | boolean | null;

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** One question as it is asked: everything that a face needs to show it. */
export interface Question {
  /** The same question has the same key in every run: `dmu[0].position`. */
  readonly key: string;
  readonly topic: string;
  readonly prompt: string;
  /** Why it matters, or what was found wrong; a few sentences. */
  readonly notes: readonly string[];
  /** `rows` are texts like any other, and keep the rows and cells of what is pasted (`cells.ts`). */
  readonly kind: 'text' | 'rows' | 'choice' | 'yes-no';
  readonly choices: readonly Choice[];
  /** What Enter alone answers. */
  readonly suggestion: string | null;
  /** Whether the suggestion is what this person has answered before. */
  readonly isRemembered: boolean;
  /** Whether it may be left open. */
  readonly optional: boolean;
  /** What is wrong with an answer, in the loader's words; null when it is right. */
  readonly check: (answer: Answer) => string | null;
  /** Whether an answer of an earlier run still has the form that is asked for. */
  readonly fits: (answer: Answer) => boolean;
  /** What is odd about an answer that may stand: it is said once, and the same answer again is taken. */
  readonly doubt: (answer: Answer) => string | null;
}

/** An article of the price book as it is offered to choose from. */
export interface Article {
  readonly sku: string;
  /** `LIC-1: Licence, 96.00 EUR a seat, each month` */
  readonly name: string;
  /** How often it is charged. */
  readonly recurring: ChargeKind;
  /** Its list price in the currency that was asked for; null where the book has none. */
  readonly listed: string | null;
}

/** What the price comes to. */
export interface Total {
  /** `182,000.00 EUR, with tax 227,500.00 EUR` */
  readonly said: string;
  /** Whether a line bears a tax, its own or that of its article. */
  readonly isTaxed: boolean;
}

/** A clause of the library, in one language. */
export interface AgreedClause {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the loader would say, asked before anything is written. */
export interface Loader {
  /** Every error of a dossier with these values. */
  readonly wrongWith: (values: Plain) => readonly Diagnostic[];
  /** The total of the price, whatever is said of its payments; null where there is none yet. */
  readonly total: (values: Plain) => Total | null;
  /** What a text at a path tells the client that it must not know, in words; null where it tells nothing. */
  readonly givesAway: (values: Plain, path: Path, text: string) => string | null;
  /** The same of every text of a dossier with these values. */
  readonly givenAway: (values: Plain) => readonly { readonly path: Path; readonly says: string }[];
  /** Articles by their number, or by all of some words, for a currency; null where there is no price book. */
  readonly articles: ((typed: string, currency: string) => readonly Article[]) | null;
  /** The clauses of the library in a language, by their titles; none where there is no library of clauses. */
  readonly clauses: (language: string) => readonly AgreedClause[];
  /** Whether a file of this name stands beside the dossier. */
  readonly hasFile: (name: string) => boolean;
  /** What is said of the first character that no font of the look has; null where it has all. */
  readonly undrawable: (path: Path, text: string) => Diagnostic | null;
}

/** What the wizard knows before it asks. */
export interface Setting {
  readonly mode: 'new' | 'mend' | 'renew';
  /** What is written already, the workspace's sections included. */
  readonly base: Plain;
  /** What is wrong with it, at single values. */
  readonly wrong: readonly Wrong[];
  readonly today: CalendarDate;
  readonly languages: readonly string[];
  /** The documents' language where a dossier names none. */
  readonly language: string;
  readonly roles: readonly Pick<Role, 'id' | 'note' | 'buyingRole'>[];
  readonly positions: Positions;
  readonly currencies: Currencies;
  readonly taxRates: TaxTable;
  readonly loader: Loader;
}

export type Wrong = Pick<Diagnostic, 'path' | 'message' | 'fix' | 'suggestion'>;

/** What a question may look at. */
export interface Context {
  readonly setting: Setting;
  readonly values: Plain;
  /** The entry that is asked about; empty outside lists. */
  readonly item: Path;
  /** The answer to another question of the same entry. */
  readonly said: (id: string) => Answer | undefined;
}

type Says = string | ((context: Context) => string);

/** One question as data. */
export interface Spec {
  /** Unique in its group, and among the questions outside groups. */
  readonly id: string;
  /** Where the answer is written, from the entry or the top; what steers the wizard alone has none. */
  readonly at?: string;
  readonly prompt: Says;
  /** What is asked for, in the list of answers, where the question is too long for it. */
  readonly label?: string;
  readonly why?: Says | undefined;
  readonly kind?: Question['kind'];
  /** Without it no proposal can be built. */
  readonly mandatory?: boolean;
  readonly when?: ((context: Context) => boolean) | undefined;
  readonly choices?: (context: Context) => readonly Choice[];
  readonly suggest?: (context: Context) => string | null;
  /** Smooths what was typed, before it is checked. */
  readonly tidy?: (typed: string) => string;
  /** What was typed by another name, or can be read in two ways: one reading is taken, of several it is asked which. */
  readonly readings?: (typed: string, context: Context) => readonly Choice[];
  /** A rule of this question beyond the loader's. */
  readonly refuses?: (answer: string, context: Context) => string | null;
  /** What may stand but is probably a slip. */
  readonly doubts?: (answer: string, context: Context) => string | null;
  /** What the answer writes, where it is not just itself at its place. */
  readonly writes?: (answer: Answer, context: Context) => readonly Edit[];
  /** What is said of the answer, with the next question. */
  readonly tells?: (answer: Answer, context: Context) => string | null;
  /** What was answered, where that does not stand at `at`; empty where nothing was. */
  readonly shows?: (context: Context) => string;
  /** Whether it is passed over on the way, and only asked where somebody chooses it. */
  readonly aside?: (context: Context) => boolean;
}

/** More about an entry, for who needs it: offered where another entry is. */
export interface Extra {
  readonly id: string;
  readonly name: string;
  readonly when?: (context: Context) => boolean;
  readonly specs: readonly Spec[];
  /** What comes one after another: its place is counted from the entry. */
  readonly list?: Group;
  /** It is about the whole, and not about the entry. */
  readonly ofWhole?: boolean;
}

/** Entries one after another: persons, price lines, figures; or plain texts, ended by an empty answer. */
export interface Group {
  readonly group: 'list' | 'map' | 'texts';
  readonly id: string;
  readonly at: string;
  /** What it holds, in the list of answers. */
  readonly title: string;
  readonly mandatory?: boolean;
  readonly when?: (context: Context) => boolean;
  /** Whether it is passed over on the way, and only asked where somebody chooses it. */
  readonly aside?: (context: Context) => boolean;
  /** Asked before the first entry; without a yes there is none. */
  readonly opens?: Spec | undefined;
  readonly specs: readonly Spec[];
  readonly extras?: readonly Extra[];
  /** Lists inside an entry: their places are counted from it. */
  readonly inner?: readonly Group[];
  /** Its entries are there already: each is asked about in turn, and none is added. */
  readonly each?: true;
  /** What goes with an entry that is deleted, where that is not it alone. */
  readonly removes?: (item: Path, values: Plain) => readonly Edit[];
  /** "Another person?" */
  readonly more: string;
  /** One entry in the running summary. */
  readonly tell: (entry: Plain, context: Pick<Context, 'setting' | 'values'>) => string;
  /** What all entries come to. */
  readonly sum?: (context: Context) => string | null;
  /** What the entry's id is made of. */
  readonly named?: (entry: Plain) => string;
}

/** What some documents need and most do not: it is chosen from a list, and asked then. */
export interface Need {
  readonly id: string;
  /** As it stands in the list. */
  readonly name: string;
  readonly steps: readonly (Spec | Group)[];
  readonly when?: (context: Context) => boolean;
}

export interface Topic {
  readonly title: string;
  readonly steps: readonly (Spec | Group)[];
  /** The list from which its steps are chosen; without one all are asked. */
  readonly needs?: readonly Need[];
}
