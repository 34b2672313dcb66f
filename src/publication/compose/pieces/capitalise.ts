import type { Proposal } from '../../../proposal/Proposal.ts';
import type { Locale } from '../../locale/Locale.ts';

/** Names of the proposal by which a text may begin: "tesa" of "tesa SE", "van der Berg" of a person. */
export type SmallNames = readonly string[];

/** Names that are written with a small letter wherever they stand, and are no words of a language. Data only: add one here. */
const knownNames: ReadonlySet<string> = new Set(
  `adidas npm npx vodafone ebm-papst thyssenkrupp hansgrohe bofrost comdirect congstar trivago idealo zooplus otelo
   freenet mobilcom-debitel klarmobil norisbank bpost ista uvex flydubai flyadeal flynas stc nginx kubectl systemd
   iptables pnpm rsync jq dbt`.split(/\s+/),
);

/** Signs of units, and what stands before another sign of them (µm, dB). Those that are words as well (in, bar, с) are left out. */
const units =
  /^(?:[kmµμcdn]?m|[kmµμnp]?g|mcg|[mµμnpk]mol|[mk]?cal|lbs?|oz|ft|gal|mph|dpi|ppi|fps|bpm|px|[kmg]?bps|t|[mcdh]?l|[kmMGT]?Hz|[kMG]?W|[kMG]?Wh|h|s|min|[mµμn]s|kn|lm|lx|dB|ha|pcs|rpm|ppm|ppb|psi|kbit|mbit|gbit|мм|см|дм|м|км|мкм|нм|кг|г|мг|мкг|нг|[мнк]?моль|мкмоль|к?кал|т|л|мл|ч|мин|сек|мс|шт|га|кВт|дБ|тыс|млн|млрд|руб)[²³]?$/u;

/** A part of another text by its number, as one quotes it: "п. 2", "p. 4". */
const quotedPart =
  /^(?:пп?|ст|ч|гл|разд|прил|абз|стр|с|сс|рис|табл|pp?|cll?|sect?|paras?|art|ch|figs?|nos?|ref|vol)\.[ \u00A0\u202F]?\p{N}/u;

/** What is written before a name or a short form without changing it: "non-EU clients", "mid-2026". */
const prefixes =
  /^(?:non|pre|post|mid|anti|sub|multi|inter|intra|trans|cross|не|до|после|анти|пост|меж|суб|супер)[-‑‐]/u;

/** A point, an at sign or the like between letters: an address, a file, a name such as d.velop or h&m. */
const heldTogether = /[\p{L}\p{N}][.@_&+\\:][\p{L}\p{N}\\/]|[@_\\]|\+\+|^\p{L}\/\p{L}$/u;
const digitOrCapital = /[\p{N}\p{Lu}]/u;

/** The first word as it stands, without the signs that end a part of a sentence. */
const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0].replace(/[.,;:!?…)»”"]+$/u, '') ?? '';

/** Whether a first word begins small for good: a name, an address, a unit, or a letter that has no capital of its own. */
function staysSmall(word: string): boolean {
  if (heldTogether.test(word) || knownNames.has(word)) return true;
  if (
    word.split(/[/·*-]/u).every((part) => units.test(part)) ||
    units.test(/^\p{L}{2,}(?=[-‑‐])/u.exec(word)?.[0] ?? '')
  )
    return true;
  return digitOrCapital.test(word) && !prefixes.test(word);
}

/** A capital as the language writes it: Turkish İ, Dutch IJ; Greek ones keep their accent. */
function upperFirst(text: string, language: string): string {
  const [base = language] = language.split('-');
  if (base === 'nl' && text.startsWith('ij')) return `IJ${text.slice(2)}`;
  const letter = /^\p{Ll}/u.exec(text)?.[0] ?? '';
  const upper = ['tr', 'az', 'lt'].includes(base) ? letter.toLocaleUpperCase(base) : letter.toUpperCase();
  // ß would be two letters, and letters such as ǆ or those of Georgian have no capital for the start of a text.
  const isOwn = Array.from(upper).length === 1 && !/[ǆǉǌǳ]|\p{Script=Georgian}/u.test(letter);
  return isOwn ? upper + text.slice(letter.length) : text;
}

/** The first letter as a capital, where the script has capitals and no name, unit or address begins the text. */
export function capitalised(text: string, { id }: Pick<Locale, 'id'>, names: SmallNames): string {
  if (!/^\p{Ll}/u.test(text)) return text;
  if (quotedPart.test(text)) return text;
  const isNamed = names.some((name) => text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)));
  return isNamed || staysSmall(firstWord(text)) ? text : upperFirst(text, id);
}

/** Words that begin a surname and say nothing alone. */
const particle =
  /^(?:v[ao]n|de[rnls]?|d[aiou]s?|del|della|la|le|te[rn]|zu[mr]?|bin|ibn|bint|al|el|af|av|фон|де|ван|дер|бин|ибн|аль|эль)$/u;

/** The beginning of a name up to its first word that says something by itself. */
function beginningOf(name: string): string {
  const words = name.split(/\s+/u);
  const first = words.findIndex((word) => !particle.test(word));
  return words.slice(0, (first < 0 ? words.length : first) + 1).join(' ');
}

/** The names of a proposal that begin small: client, seller, references, and everybody who is named. */
export function smallNamesOf({
  account,
  seller,
  references,
  team,
  contact,
  signatory,
  addressee,
  readers,
}: Proposal): SmallNames {
  const people = [contact, signatory, addressee, ...team, ...readers, ...references.map(({ person }) => person)];
  const companies = [
    account.name,
    account.short_name,
    seller.name,
    ...references.map(({ named, title }) => (named ? title : null)),
  ];
  return [...companies, ...people.map((person) => person?.name ?? null)]
    .flatMap((name) => (name === null || !/^\p{Ll}/u.test(name.text) ? [] : [name.text, beginningOf(name.text)]))
    .filter((name, i, all) => all.indexOf(name) === i);
}
