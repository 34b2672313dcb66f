import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { chartStyle, neighbours } from './chartStyle.ts';
import { apart, contrast, leastApart, readable, type ColorToken } from './color.ts';
import { groundOf, inside, numberOnPanel, onPanel, themeOn, underWords } from './readableOn.ts';
import { typeRoles, type Ground, type Theme, type TypeRole } from './Theme.ts';

/** Text on a ground, as a look uses it, and the key that gives the text its colour. */
interface Pair {
  readonly text: ColorToken;
  readonly ground: ColorToken;
  readonly path: Path;
}

/** The panel that a role is printed on; null where that is the page. */
function panelOf(role: TypeRole, { cover, validity }: Theme): Ground | null {
  if (role === 'cover_title' || role === 'cover_client')
    return cover.layout === 'panel' ? underWords(cover.panel) : null;
  if (role === 'promise' || role === 'expiry') return validity.layout === 'panel' ? validity.panel : null;
  return null;
}

const pathOf = (role: TypeRole): Path => (role === 'table_head' ? ['table', 'head', 'color'] : ['type', role, 'color']);

function ofRoles(theme: Theme): readonly Pair[] {
  // The large word of a draft is an outline behind the page, and the initials are on a tile.
  return typeRoles
    .filter((role) => role !== 'draft' && role !== 'tile')
    .map((role) => {
      const { color } = theme.type[role];
      const panel = panelOf(role, theme);
      return panel === null
        ? { text: color, ground: 'paper', path: pathOf(role) }
        : { text: onPanel(panel, color, theme), ground: groundOf(panel), path: pathOf(role) };
    });
}

function ofParts(theme: Theme): readonly Pair[] {
  const { callout, card, h1, h2, cover, validity, type } = theme;
  const fill = callout.fill ?? 'paper';
  const tile = card.avatar.fill ?? 'paper';
  const number = numberOnPanel(validity.panel, theme);
  const tokens = ['ink', 'ink2', 'brand', 'signal_text'] as const;
  return [
    ...tokens.map((text): Pair => ({ text, ground: 'paper', path: ['color', text] })),
    { text: h1.number, ground: 'paper', path: ['type', 'h1', 'number'] },
    ...(h2.numbered ? [{ text: h2.number, ground: 'paper', path: ['type', 'h2', 'number'] } as const] : []),
    { text: callout.text, ground: fill, path: ['callout', 'text'] },
    { text: callout.label, ground: fill, path: ['callout', 'label'] },
    { text: 'ink2', ground: fill, path: ['callout', 'fill'] },
    { text: card.avatar.text, ground: tile, path: ['card', 'avatar', 'text'] },
    ...(['note', 'small', 'body'] as const).map((role): Pair => ({
      text: type[role].color,
      ground: card.contact_fill ?? 'paper',
      path: pathOf(role),
    })),
    ...(cover.layout === 'panel' && underWords(cover.panel) === 'solid'
      ? [{ text: 'on_surface', ground: 'surface', path: ['brand'] } as const]
      : []),
    { text: number, ground: groundOf(validity.panel), path: ['brand'] },
  ];
}

/** Words on wash (strips, cards, rows of a table), and inside the bars of charts. */
function onFills(theme: Theme): readonly Pair[] {
  const { subject, context, target } = chartStyle(theme);
  const words = ['ink', 'ink2', 'ink3', 'brand', 'signal_text'] as const;
  return [
    ...words.map((text): Pair => ({ text, ground: 'wash', path: ['color', 'wash'] })),
    ...[subject, context].map((ground): Pair => ({ text: inside(ground, theme), ground, path: ['chart', 'series'] })),
    { text: target, ground: 'paper', path: ['color', 'signal_text'] },
  ];
}

/** Every text that is hard to read on its ground: one finding for each pair of colours. */
export function checkContrast(theme: Theme): readonly Finding[] {
  const seen = new Set<string>();
  return [...ofRoles(theme), ...ofParts(theme), ...onFills(theme)].flatMap(({ text, ground, path }) => {
    const { color } = themeOn(ground === 'surface' ? null : ground, theme);
    const ratio = contrast(color[text], color[ground]);
    const pair = `${text} ${ground}`;
    if (ratio >= readable || seen.has(pair)) return [];
    seen.add(pair);
    // What can't be seen at all might be the expiry (D13).
    const code = ratio < visible && path.some((step) => ofExpiry.has(step)) ? 'E132' : 'W134';
    const colors = { textColor: color[text], groundColor: color[ground] };
    const details = { text, ground, ...colors, contrast: cut(ratio), readable, path, found: text };
    return [finding(code, 'lowContrast', details)];
  });
}

/** Neighbours in charts that cannot be told apart: one finding for each pair of colours. */
export function checkSeries(theme: Theme): readonly Finding[] {
  const { color } = theme;
  const seen = new Set<string>();
  return neighbours(theme).flatMap(([, one, other]) => {
    const pair = [one, other].sort().join(' ');
    const ratio = apart(color[one], color[other]);
    if (ratio >= leastApart || seen.has(pair)) return [];
    seen.add(pair);
    const colors = { one, other, oneColor: color[one], otherColor: color[other] };
    const details = { ...colors, contrast: cut(ratio), least: leastApart, path: ['chart', 'series'], found: one };
    return [finding('W134', 'alike', details)];
  });
}

/** Below this contrast text is invisible. */
const visible = 1.5;
/** The roles that print the expiry, on the cover, in the footers and in the guarantee. */
const ofExpiry: ReadonlySet<string | number> = new Set(['expiry', 'cover_date', 'note', 'promise', 'small']);

/** Cut, not rounded: 4.49 is not 4.5. */
const cut = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
