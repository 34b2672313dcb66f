import { Lexer, type MarkedToken, type Token } from 'marked';

export type MarkdownInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly MarkdownInline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly MarkdownInline[] };

export type MarkdownBlock =
  | { readonly type: 'paragraph'; readonly children: readonly MarkdownInline[] }
  | { readonly type: 'heading'; readonly depth: number; readonly children: readonly MarkdownInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly MarkdownBlock[])[] }
  | { readonly type: 'quote'; readonly children: readonly MarkdownBlock[] };

/** A construct of Markdown that a proposal has no use for: reported, never printed as it is. */
export class MarkdownRefused extends Error {
  readonly construct: string;
  /** The source of it. */
  readonly raw: string;

  constructor(construct: string, raw: string) {
    super(`${construct} cannot be in a proposal: "${raw.trim().slice(0, 40)}".`);
    this.construct = construct;
    this.raw = raw;
  }
}

const known: ReadonlySet<string> = new Set(
  'paragraph heading list blockquote space text strong em link escape br code codespan html table image hr del def checkbox list_item'.split(
    ' ',
  ),
);
const isMarked = (token: Token): token is MarkedToken => known.has(token.type);

/** The only place that knows marked: Markdown (CommonMark with GFM off) to a small tree. */
export function readMarkdown(source: string): readonly MarkdownBlock[] {
  return blocksOf(new Lexer({ gfm: false }).lex(source));
}

const blocksOf = (tokens: readonly Token[]): readonly MarkdownBlock[] => tokens.flatMap(blockOf);

function blockOf(token: Token): readonly MarkdownBlock[] {
  if (!isMarked(token)) throw new MarkdownRefused(token.type, token.raw);
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
      return [{ type: 'paragraph', children: inlinesOf(token.tokens) }];
    case 'text':
      return [{ type: 'paragraph', children: inlinesOf(token.tokens ?? [token]) }];
    case 'heading':
      return [{ type: 'heading', depth: token.depth, children: inlinesOf(token.tokens) }];
    case 'list':
      return [{ type: 'list', ordered: token.ordered, items: token.items.map((item) => blocksOf(item.tokens)) }];
    case 'blockquote':
      return [{ type: 'quote', children: blocksOf(token.tokens) }];
    default:
      throw new MarkdownRefused(token.type, token.raw);
  }
}

const inlinesOf = (tokens: readonly Token[]): readonly MarkdownInline[] => tokens.map(inlineOf);

function inlineOf(token: Token): MarkdownInline {
  if (!isMarked(token)) throw new MarkdownRefused(token.type, token.raw);
  switch (token.type) {
    case 'text':
    case 'escape':
      return { type: 'text', value: token.text };
    case 'br':
      return { type: 'text', value: ' ' };
    case 'strong':
      return { type: 'strong', children: inlinesOf(token.tokens) };
    case 'em':
      return { type: 'emphasis', children: inlinesOf(token.tokens) };
    case 'link':
      return { type: 'link', href: token.href, children: inlinesOf(token.tokens) };
    default:
      throw new MarkdownRefused(token.type, token.raw);
  }
}
