import type { Extent } from './pageFrame.ts';
import type { GlyphRun, Item, LinkArea } from './Item.ts';
import type { Setting } from './Setting.ts';
import { makeTag, type Artifact, type Tag } from './Tag.ts';
import type { Line, Run } from '../text/Line.ts';
import type { Script } from '../text/Shaper.ts';

/** Runs that follow each other in reading order, with one link or none and in one language. */
interface Chunk {
  readonly runs: readonly Run[];
  readonly href: string | null;
  readonly language: string | null;
}

function chunksOf(line: Line, setting: Setting): readonly Chunk[] {
  const chunks: (Chunk & { runs: Run[] })[] = [];
  for (const run of [...line.runs].sort((a, b) => a.order - b.order)) {
    const last = chunks.at(-1);
    // Signs and figures are of the language around them; an address is of none.
    const language =
      run.href !== null || (run.script === null && last)
        ? (last?.language ?? null)
        : languageOf(run.script, setting.language);
    if (last?.href === run.href && last.language === language) last.runs.push(run);
    else chunks.push({ runs: [run], href: run.href, language: run.href === null ? language : null });
  }
  return chunks;
}

/** The element of a chunk: words that run from right to left say themselves in reading order (ISO 32000-1, 14.9.4). */
function tagOf(chunk: Chunk, bidi: boolean, tag: Tag): Tag {
  const actual = bidi ? chunk.runs.map(({ text }) => text).join('') : null;
  if (chunk.href !== null) return makeTag('Link', tag, { actual });
  return actual === null && chunk.language === null ? tag : makeTag('Span', tag, { actual, language: chunk.language });
}

function glyphsOf(
  { text, glyphs, style, direction, start, width, color }: Run,
  x: number,
  y: number,
  tag: Tag | Artifact,
  setting: Setting,
): GlyphRun {
  return {
    kind: 'glyphs',
    x: x + start,
    y,
    width,
    tag,
    text,
    glyphs,
    style,
    direction,
    color: setting.theme.color[color],
    outline: false,
  };
}

function linkOf(
  { runs, href }: Chunk,
  x: number,
  y: number,
  tag: Tag,
  { shaper: { ascent, descent } }: Setting,
): readonly LinkArea[] {
  if (href === null) return [];
  const size = Math.max(...runs.map(({ style }) => style.size));
  const start = Math.min(...runs.map((run) => run.start));
  const end = Math.max(...runs.map((run) => run.start + run.width));
  const label = runs.map(({ text }) => text).join('');
  const area = { x: x + start, y: y - ascent * size, width: end - start, height: (ascent + descent) * size };
  return [{ kind: 'link', ...area, tag, href, label }];
}

/** Items of one measured line whose baseline is at `y`. */
export function placeLine(
  line: Line,
  y: number,
  across: Extent,
  tag: Tag | Artifact,
  setting: Setting,
  align: 'start' | 'end' | 'center' = 'start',
): readonly Item[] {
  const rest = across.width - line.width;
  const x = across.start + (align === 'end' ? rest : align === 'center' ? rest / 2 : 0);
  if (tag.kind === 'artifact') return line.runs.map((run) => glyphsOf(run, x, y, tag, setting));
  const bidi = line.runs.some(({ direction }) => direction === 'rtl');
  const chunks = chunksOf(line, setting).map((chunk) => ({ chunk, owner: tagOf(chunk, bidi, tag) }));
  const ownerOf = (run: Run): Tag => chunks.find(({ chunk }) => chunk.runs.includes(run))?.owner ?? tag;
  // Glyphs run from left to right, elements in reading order: where these differ, the elements are named first.
  const named = bidi && chunks.length > 1 ? chunks : [];
  return [
    ...named.map(({ owner }): Item => ({ kind: 'anchor', x, y, width: 0, tag: owner, target: null })),
    ...line.runs.flatMap((run) => {
      const owner = ownerOf(run);
      const link = chunks.find(({ chunk }) => chunk.href !== null && chunk.runs.at(-1) === run);
      const area = link === undefined || bidi ? [] : linkOf(link.chunk, x, y, owner, setting);
      return [glyphsOf(run, x, y, owner, setting), ...area];
    }),
    ...(bidi ? chunks.flatMap(({ chunk, owner }) => linkOf(chunk, x, y, owner, setting)) : []),
  ];
}

/** The script that a language is written in, where it is not Latin. */
const written: Readonly<Record<string, Script>> = { ar: 'arab', ru: 'cyrl', el: 'grek' };
/** The likeliest language of words in a script, among those that proposals are written in. */
const likeliest: Readonly<Record<Script, string>> = { latn: 'en', cyrl: 'ru', arab: 'ar', grek: 'el' };

/** The language (BCP 47) of words whose script is not that of the document's language; null for its own words. */
function languageOf(script: Script | null, document: string): string | null {
  const [base = document] = document.split('-');
  return script === null || script === (written[base] ?? 'latn') ? null : likeliest[script];
}
