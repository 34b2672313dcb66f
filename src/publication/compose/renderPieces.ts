import { readMarkdown } from '../../foundation/markup/readMarkdown.ts';
import { renderTemplate, type Helper, type HelperCall } from '../../foundation/markup/renderTemplate.ts';
import { isLeaf, type Leaf } from '../../proposal/leaves.ts';
import type { Block } from '../document/Block.ts';
import type { Inlines, Source } from '../document/Inline.ts';
import { sectionIds, type SectionId } from '../../proposal/sectionIds.ts';
import { joined, plain, sentence, type Composer } from './pieces/Composer.ts';
import { leadOf } from './pieces/leadOf.ts';
import { beginsWith } from './pieces/statements.ts';
import { withoutHidden } from './pieces/withoutHidden.ts';
import { piecesOf, type Piece, HoleTable } from './blocksOf.ts';

/** What the surroundings give a template: its slots by name, and the chosen blocks of a section. */
interface Surroundings {
  readonly slot: (name: string) => readonly Block[] | null;
  readonly blocks: (section: SectionId) => readonly Block[];
  /** Where the template's own words were written: in a block of a library, or in a layout of the user's own. */
  readonly source: Source;
}

/** Names that a layout may call besides `if`, `unless`, `each` and `with`. */
export const layoutHelpers: ReadonlySet<string> = new Set([
  'section',
  'hanging',
  'lead',
  'leadPhrase',
  'statement',
  'sentence',
  'slot',
  'blocks',
  't',
]);

/** Names that a library block's body may call. */
export const bodyHelpers: ReadonlySet<string> = new Set(['sentence', 'slot']);

/** Handlebars, then Markdown, then values back in their holes. */
export function renderPieces(template: string, composer: Composer, around: Surroundings): readonly Piece[] {
  const holes = new HoleTable();
  let section: SectionId | null = null;

  const helpers: Readonly<Record<string, Helper>> = {
    section: ({ params, body }) => {
      const id = sectionIds.find((known) => known === params[0]);
      if (id === undefined) throw new Error(`The layout has a section ${String(params[0])}, which nobody knows.`);
      section = id;
      return holes.alone({ kind: 'section', id }) + body() + holes.alone({ kind: 'end' });
    },
    hanging: ({ params, body }) =>
      holes.alone({ kind: 'hanging', label: composer.words(String(params[0])) }) +
      body() +
      holes.alone({ kind: 'end' }),
    lead: ({ params }) => holes.alone({ kind: 'lead', lead: sentenceOf(composer, params[0]), isWritten: true }),
    leadPhrase: ({ params }) =>
      holes.alone({ kind: 'lead', lead: leadOf(composer, String(params[0])), isWritten: false }),
    statement: ({ params, hash }) => {
      const children = titledSentence(composer, params[0], hash.title);
      return holes.alone({ kind: 'blocks', blocks: [{ type: 'paragraph', role: 'statement', children }] });
    },
    sentence: ({ params, hash }) => {
      const line = sentenceOf(composer, params[0], hash.inside === true);
      return line.length === 0 ? '' : holes.inline(line);
    },
    t: ({ params, hash }: HelperCall) =>
      holes.inline(
        composer.words(
          String(params[0]),
          Object.fromEntries(Object.entries(hash).map(([name, value]) => [name, lineOf(composer, value)])),
        ),
      ),
    slot: ({ params }) => {
      composer.meter.slot();
      const blocks = around.slot(String(params[0]));
      if (blocks === null) throw new Error(`There is no slot ${String(params[0])}.`);
      return holes.alone({ kind: 'blocks', blocks });
    },
    blocks: () => holes.alone({ kind: 'blocks', blocks: section === null ? [] : around.blocks(section) }),
  };

  const context = trackLeaves(withoutHidden(composer.proposal), (leaf) => {
    const said = composer.say(leaf);
    composer.meter.value(plain(said).length);
    return holes.inline(said);
  });
  if (typeof context !== 'object' || context === null) return [];
  return composer.meter.run(nameOf(around.source), () =>
    piecesOf(readMarkdown(renderTemplate(template, context, helpers, composer.meter)), holes, around.source),
  );
}

const lineOf = (composer: Composer, value: unknown): Inlines => {
  const leaf = TrackedLeaf.leafOf(value);
  return leaf === null ? [] : composer.say(leaf);
};

/** The same as a sentence of its own, or `inside` one that has begun. */
function sentenceOf(composer: Composer, value: unknown, inside = false): Inlines {
  const leaf = TrackedLeaf.leafOf(value);
  return leaf === null ? [] : sentence(inside ? composer.say(leaf) : composer.start(leaf), composer.locale);
}

/** Under a title both: what is said of it leans on it, unless it begins with its words. */
function titledSentence(composer: Composer, value: unknown, title: unknown): Inlines {
  const [text, name] = [TrackedLeaf.leafOf(value), TrackedLeaf.leafOf(title)];
  const isSaid = name === null || text === null || beginsWith(plain(composer.say(text)), plain(composer.say(name)));
  const said = sentenceOf(composer, value);
  return isSaid ? said : joined([sentenceOf(composer, title), said], ' ');
}

/** What a template is known by: its block, its file, or no name where the package has it. */
const nameOf = (source: Source): string =>
  source === null ? '' : 'block' in source ? source.block : 'file' in source ? source.file : '';

/** A value on its way into a template: prints itself through a hole, and shows a template nothing else of itself. */
class TrackedLeaf {
  readonly #leaf: Leaf;
  readonly #print: (leaf: Leaf) => string;

  constructor(leaf: Leaf, print: (leaf: Leaf) => string) {
    this.#leaf = leaf;
    this.#print = print;
  }

  /** The value that a template handed to a helper; null for anything else. */
  static leafOf(value: unknown): Leaf | null {
    return value instanceof TrackedLeaf ? value.#leaf : null;
  }

  /** Called by Handlebars for `{{path}}`; what it returns is not escaped, and needs not be: it is a sentinel. */
  toHTML(): string {
    return this.#print(this.#leaf);
  }
}

/** The same tree with every leaf tracked; null, booleans and the shape stay as they are, so `{{#if}}` and `{{#each}}` work. */
function trackLeaves(value: unknown, print: (leaf: Leaf) => string): unknown {
  // A code, such as a currency's, is printed as it is.
  if (typeof value === 'string') return new TrackedLeaf({ text: value, from: null }, print);
  if (Array.isArray(value)) return value.map((item: unknown) => trackLeaves(item, print));
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) return new TrackedLeaf(value, print);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, trackLeaves(item, print)]),
  );
}
