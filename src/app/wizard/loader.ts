import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { asRead, isPlainGroup, type Plain } from '../../foundation/data/Plain.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import { englishSigns, writeNumber } from '../../foundation/money/writeNumber.ts';
import { codePointName } from '../../foundation/text/codePointName.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';
import { isFileOf } from '../../internal/dossier/checkAnswer.ts';
import { type Loaded, understand } from '../../internal/dossier/load.ts';
import type { WrittenOffer } from '../../internal/dossier/model/Dossier.ts';
import type { ClauseFile } from '../../internal/library/clauses/readClauses.ts';
import { checkTerms } from '../../internal/library/clauses/resolveTerms.ts';
import { keepersOf } from '../../internal/library/clauses/unkept.ts';
import { type ComputedPrice, computePrice } from '../../internal/offer/computePrice.ts';
import type { Offer, Price } from '../../internal/offer/Price.ts';
import type { PriceBook } from '../../internal/prices/PriceBook.ts';
import { computeValidity } from '../../internal/validity/computeValidity.ts';
import type { Validity } from '../../internal/validity/Validity.ts';
import { firstMissing } from '../../publication/layout/text/findMissingGlyphs.ts';
import { openShaper } from '../../publication/layout/text/openShaper.ts';
import type { Shaper } from '../../publication/layout/text/Shaper.ts';
import { saidOf } from '../saidTotal.ts';
import { hasErrors } from '../findings.ts';
import { completed } from '../priceBook.ts';
import type { Home } from '../templates/Home.ts';
import { loadLook } from '../templates/loadLook.ts';
import { articlesIn } from './articles.ts';
import { clausesIn } from './clauses.ts';
import { givenAway, type Secrets, secretsOf } from './givenAway.ts';
import { saidHere } from './saidHere.ts';
import type { Loader, Total } from './questions/Question.ts';

interface Known {
  readonly home: Home;
  readonly roles: readonly string[];
  readonly today: CalendarDate;
  /** Opens the price book, when somebody asks for an article of it; null where there is none. */
  readonly book: (() => PriceBook | null) | null;
  /** Reads the clauses of the libraries, when somebody asks for them. */
  readonly clauses: () => readonly ClauseFile[];
  /** The dossier as it stands, or what the workspace says where there is none: for the look. */
  readonly looks: Parameters<typeof loadLook>[0];
}

interface Judged {
  readonly wrong: readonly Diagnostic[];
  /** Of lines whose payments do not add up yet as well. */
  readonly price: Price | null;
  /** What must not be said in it; opened when it is looked for. */
  readonly secrets: () => Secrets;
}

/** A step back or forth asks again for what was judged just before. */
const mostKept = 50;

/** The loader as the questions ask it: what it would say of a dossier that is not written yet. */
export function loaderFor(known: Known): Loader {
  const judged = new Map<string, Judged>();
  const judgeOnce = (values: Plain): Judged => {
    const key = JSON.stringify(values);
    const found = judged.get(key) ?? judge(values, known);
    if (judged.size > mostKept) judged.clear();
    judged.set(key, found);
    return found;
  };
  let shaper: Shaper | null | undefined;
  return {
    wrongWith: (values) => judgeOnce(values).wrong,
    givesAway: (values, path, text) => judgeOnce(values).secrets()(path, text),
    givenAway: (values) => givenAway(values, judgeOnce(values).secrets()),
    total: (values) => totalOf(judgeOnce(values).price),
    articles: known.book === null ? null : articlesFor(known.book, known.today),
    clauses: (language) => clausesIn(known.clauses(), language),
    hasFile: (name) => existsSync(resolve(known.home.folder, name)),
    undrawable: (path, text) => {
      if (/^[\t\n\r -~]*$/.test(text)) return null;
      shaper ??= shaperFor(known);
      return shaper === null ? null : explain(path, text, shaper);
    },
  };
}

/** Reads values as if they stood in a file: its text is not made, since this is done for every answer. */
export function readValues(values: Plain, { home, roles }: Pick<Known, 'home' | 'roles'>): Loaded<WrittenOffer> {
  const tree = treeOf(values);
  const entries = Object.entries(isPlainGroup(values) ? values : {}).filter(
    ([name, value]) => value !== null && !isFileOf(name, value),
  );
  const sources = new Map(
    entries.map(([name, value]) => [name, { value: asRead(value), tree, prefix: [name] }] as const),
  );
  const { folder } = home;
  const workspace = { folder: home.workspace, file: null, settings: null, diagnostics: [] };
  const written = { root: tree, folder, workspace, files: [], sources, unreadable: new Set<string>(), diagnostics: [] };
  const told = { languages: home.languages, roles, roleOf: () => null };
  return understand(written, told, { looksForNames: false });
}

/** Nobody sees the places; but what is said of two of them is said twice. */
const treeOf = (values: Plain): Tree => ({
  name: '',
  text: '',
  value: asRead(values),
  place: (path) => ({ file: formatPath(path), line: 1, column: 1, length: 1 }),
  span: () => null,
  remark: () => null,
});

function judge(values: Plain, known: Known): Judged {
  const loaded = readValues(values, known);
  const { partial, diagnostics, places } = loaded;
  const { validity } = partial;
  const term = validity && {
    validity,
    proposalDate: partial.proposal?.date,
    buildDate: known.today,
    country: partial.account?.country,
    tender: partial.tender,
  };
  const computed = term && computeValidity(term);
  const { price, findings } = pricedFrom(loaded, computed?.validity ?? null, known);
  const kept = { today: known.today, keepers: keepersOf({ people: partial.people, team: partial.team }) };
  const named = partial.offer?.terms.length ? checkTerms(partial.offer, known.clauses(), kept).findings : [];
  const more = [...(computed?.findings ?? []), ...findings, ...named];
  const all = [...diagnostics, ...more.map((one) => diagnose(one, places.find(one.path)))];
  let secrets: Secrets | undefined;
  const open = (): Secrets => (secrets ??= secretsOf(loaded, computed?.validity?.until ?? known.today));
  return { wrong: all.filter((one) => hasErrors([one])).map(saidHere), price, secrets: open };
}

const articlesFor =
  (open: () => PriceBook | null, today: CalendarDate): NonNullable<Loader['articles']> =>
  (typed, currency) => {
    const book = open();
    return book === null ? [] : articlesIn(book, typed, currency, today);
  };

/** The price, with the articles of the book in it. */
function pricedFrom(loaded: Loaded<WrittenOffer>, validity: Validity | null, { book, today }: Known): ComputedPrice {
  const { offer, proposal } = loaded.partial;
  // A proposal with a fault names no currency, and has said so itself.
  const isFaulty = proposal === undefined && loaded.sources.sources.has('proposal');
  if (offer === undefined || isFaulty) return { price: null, findings: [] };
  const days = { issued: validity?.issued ?? today, expiry: validity?.until ?? null };
  const hasArticles = [...offer.lines, ...offer.rateLines].some(({ sku }) => sku !== undefined);
  const whole = completed(offer, { book: hasArticles ? (book?.() ?? null) : null, isUnread: false }, loaded, days);
  if (whole.offer === null) return { price: null, findings: whole.findings };
  const { price, findings } = computePrice(whole.offer, proposal?.currency);
  return {
    price: price ?? computePrice(unpaid(whole.offer), proposal?.currency).price,
    findings: [...whole.findings, ...findings],
  };
}

/** The total depends on no payment: it is known while these do not add up. */
const unpaid = (offer: Offer): Offer => ({
  ...offer,
  payments: [],
  billing: undefined,
  lines: offer.lines.map((line) => ({ ...line, billing: undefined })),
});

/** What one signs for in each currency, as the document says it: a sum, or each charge; and with tax where there is any. */
function totalOf(price: Price | null): Total | null {
  const currencies = price?.currencies ?? [];
  const sums = currencies.flatMap(({ currency, firstYear, secondYear, charges }) => {
    if (firstYear === null) return [];
    const whole = { of: secondYear === null ? 'whole' : 'first_year', sums: firstYear } as const;
    const signed = charges.length === 0 ? [whole] : charges.map(({ each, sums }) => ({ of: each, sums }));
    return signed.map(({ of, sums: { net, total, taxes } }) => {
      const withTax = taxes.length === 0 ? '' : `, with tax ${writeNumber(total, englishSigns)} ${currency}`;
      return `${writeNumber(net, englishSigns)} ${currency}${saidOf[of]}${withTax}`;
    });
  });
  if (sums.length === 0) return null;
  const taxed = currencies.filter(({ firstYear }) => (firstYear?.taxes.length ?? 0) > 0);
  return { said: sums.join(' and '), isTaxed: taxed.length > 0 };
}

/** The faces of the look that the dossier's folder leads to; null where they cannot be read, which is told elsewhere. */
function shaperFor({ looks, home }: Known): Shaper | null {
  const { look } = loadLook(looks, home);
  return look === null ? null : openShaper(look.fonts);
}

function explain(path: Path, text: string, shaper: Shaper): Diagnostic | null {
  const character = firstMissing(text, shaper);
  if (character === null) return null;
  const codePoint = codePointName(character);
  return diagnose(finding('E501', 'noGlyph', { path, found: text, character, codePoint }), null);
}
