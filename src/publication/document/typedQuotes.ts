/** What a straight sign of a text is: the beginning or the end of a quotation, or an apostrophe. */
export type TypedQuote = 'open' | 'close' | 'apostrophe';

const straight = /["']/;
const quote = /["'«»„“”‘’‚]/u;
const wordSign = /[\p{L}\p{M}\p{N}]/u;

/** Before a quotation: nothing, a space, a bracket, a dash or a slash. */
const before = /[\s(\[{/—–‑-]/u;

const extension =
  '(?:pdf|docx?|xlsx?|pptx?|csv|txt|ya?ml|json|xml|html?|png|jpe?g|svg|zip|md|js|ts|py|exe|dwg|dxf|stp|step)';

/** Addresses, names of files, and what is written for a machine: signs in them are theirs. */
const foreign: readonly RegExp[] = [
  /\S*(?:@|:\/\/|www\.)\S*/giu,
  new RegExp(String.raw`[\p{L}\p{N}_'.-]+\.${extension}(?![\p{L}\p{N}])`, 'giu'),
  /\S*[=<>{}\\|\x60$]\S*/gu,
  // A code: figures beside a sign inside a word, O'12 or X'00FF', but not 2026's.
  /\S*[\p{L}\p{N}]['"](?=[\p{L}]*\p{N})[\p{L}\p{N}]\S*/gu,
];

/** Parts of words that begin with an apostrophe: '90s, 'tis. */
const cut = /^'(?:\d\ds?(?![\p{L}\p{N}])|(?:tis|twas|twill|em|til|cause)(?!\p{L}))/iu;

/** "rock 'n' roll": both signs. */
const and = /(?<=[\s-])'n'(?=[\s-])/giu;

/** Numbers are no part of a quotation that they would end: 19", 3/4", 5' 6". */
const figure = /[\p{N}½¼¾⅓⅔⅛⅜⅝⅞]/u;

type Sides = Readonly<Record<'left' | 'right', string>>;

/** The nearest signs on both sides that are no quotes; empty at an end of the text. */
function sidesOf(text: string, at: number): Sides {
  let [from, to] = [at - 1, at + 1];
  while (from >= 0 && quote.test(text.charAt(from))) from -= 1;
  while (to < text.length && quote.test(text.charAt(to))) to += 1;
  return { left: letterAt(text, from), right: letterAt(text, to) };
}

/** A whole character, wherever in it one looks. */
function letterAt(text: string, at: number): string {
  const low = /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return at < 0 ? '' : String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0).replace('\0', '');
}

/** What the signs of a text are, by their places; those that nobody can tell are not among them. */
export function typedQuotes(text: string): ReadonlyMap<number, TypedQuote> {
  if (!straight.test(text)) return new Map();
  const places = freePlaces(text);
  const found = new Map<number, TypedQuote>();
  for (const { index } of text.matchAll(and)) for (const at of [index, index + 2]) found.set(at, 'apostrophe');
  for (const at of places) if (isApostrophe(text, at)) found.set(at, 'apostrophe');
  const rest = places.filter((at) => !found.has(at));
  for (const sign of ['"', "'"]) pair(text, sign, rest, found);
  return found;
}

/** Where signs stand that are not a machine's. */
function freePlaces(text: string): readonly number[] {
  const taken = foreign.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: part, index }) => [index, index + part.length] as const),
  );
  return [...text.matchAll(/["']/g)]
    .map(({ index }) => index)
    .filter((at) => !taken.some(([from, to]) => from <= at && at < to));
}

/** Inside a word, or in front of a part of one: L'Oréal, 2026's, '90s. */
function isApostrophe(text: string, at: number): boolean {
  if (text.charAt(at) !== "'") return false;
  const [left, right] = [letterAt(text, at - 1), letterAt(text, at + 1)];
  if (/\p{L}/u.test(left) && /\p{L}/u.test(right)) return true;
  if (/\p{N}/u.test(left)) return /^'s(?!\p{L})/u.test(text.slice(at));
  return !wordSign.test(left) && cut.test(text.slice(at)) && !/^'\S+?'(?!\p{L})/u.test(text.slice(at));
}

/** Pairs the signs of one kind; where one is left over, none of them is a quotation. */
function pair(text: string, sign: string, places: readonly number[], found: Map<number, TypedQuote>): void {
  const kinds = new Map<number, TypedQuote>();
  const own = places.filter((at) => text.charAt(at) === sign);
  let open = 0;
  for (const [i, at] of own.entries()) {
    const { left, right } = sidesOf(text, at);
    const opens = (left === '' || before.test(left)) && wordSign.test(right);
    const closes = left !== '' && !/[\s(\[{]/u.test(left) && !wordSign.test(right);
    // Short words of Arabic are written together with what follows: و"الاسم".
    const leans = /\p{Script=Arabic}/u.test(left) && /\p{Script=Arabic}/u.test(right) && open === 0;
    if (opens || leans) {
      kinds.set(at, 'open');
      open += 1;
    } else if (closes && open > 0 && !isPossessive(text, at, own[i + 1])) {
      kinds.set(at, 'close');
      open -= 1;
    } else if (closes && sign === "'" && /\p{L}/u.test(left)) kinds.set(at, 'apostrophe');
    else if (!figure.test(left)) return;
  }
  if (open === 0) for (const [at, kind] of kinds) found.set(at, kind);
}

/** "the clients' needs" inside a quotation that ends further on. */
const isPossessive = (text: string, at: number, next: number | undefined): boolean =>
  text.charAt(at) === "'" &&
  /s/iu.test(text.charAt(at - 1)) &&
  next !== undefined &&
  !wordSign.test(sidesOf(text, next).right);
