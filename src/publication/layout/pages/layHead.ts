import type { Cover, CoverPart } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole, TypeStyle } from '../../theme/Theme.ts';
import { fillRect, ruleBox } from '../ground/draw.ts';
import { beside, blank, layText, lower, stack, type TextOptions } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { layLogo } from './coverParts.ts';

/** From the page's upper edge: no header stands over a head. */
const headTop = 40;
/** The size of the title, and of the word that says what the document is; in pt. */
const titleSize = 20;
const kindSize = 14;
/** The date is marked over its cell. */
const markHeight = 2.25;
const underLabel = 2.5;
/** Over the title, and round the dates. */
const overTitle = 17.5;
const aroundDates = 10;
const insideDates = 7.5;
/** How wide the cells of a row are to one another: a reference of the client's may be long. */
const shares = { date: 1, expiry: 1.25, reference: 1.1, request: 1.6 };

/** A style in another size, its lines as far apart for it as they were. */
const inSize = (type: TypeStyle, size: number): TypeStyle => ({
  ...type,
  size,
  leading: Math.ceil((size * type.leading) / type.size / 2.5) * 2.5,
  tracking: 0,
});

/** Writes one paragraph in an extent. */
const writer =
  (tag: Tag, setting: Setting) =>
  (words: Inlines, role: TypeRole, at: Extent, options: TextOptions = {}): Box =>
    layText(words, role, at, makeTag('P', tag), setting, options);

/** Who writes, at the start; what it is and its number, at the end. */
function layMasthead(cover: Cover, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const [name = frame.text, kind = frame.text] = columnsOf(frame.text, 2, theme.grid.gutter);
  const write = writer(tag, setting);
  const type = inSize({ ...theme.type.h1, weight: 600, color: 'brand' }, kindSize);
  const end = stack([
    write(cover.kind, 'h1', kind, { type, align: 'end' }),
    write(cover.reference, 'small', kind, { align: 'end', color: 'ink2' }),
  ]);
  if (cover.logo === null) return beside([write(cover.seller, 'cover_seller', name), end]);
  return beside([{ height: theme.cover.logo_box[1], items: layLogo(cover.logo, frame.text, 0, tag, setting) }, end]);
}

interface Cell {
  readonly label: Inlines;
  readonly value: Inlines;
  readonly share: number;
  readonly isExpiry?: true;
}

const cellsOf = ({ issued, expiry, reference, referenceLabel, request }: Cover): readonly Cell[] => [
  { label: issued.label, value: issued.date, share: shares.date },
  { label: expiry.label, value: expiry.date, share: shares.expiry, isExpiry: true },
  ...(reference.length === 0 ? [] : [{ label: referenceLabel, value: reference, share: shares.reference }]),
  ...(request === undefined ? [] : [{ ...request, share: shares.request }]),
];

/** Splits an extent by shares, with a gutter between them. */
function sharedOut(across: Extent, parts: readonly number[], gutter: number): readonly Extent[] {
  const width = across.width - gutter * (parts.length - 1);
  const sum = parts.reduce((all, part) => all + part, 0);
  let { start } = across;
  return parts.map((part) => {
    const column = { start, width: (width * part) / sum };
    start += column.width + gutter;
    return column;
  });
}

/** Issued, valid until (D13), number and the client's reference between two rules; the expiry speaks loudest. */
function layDates(cover: Cover, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const { gutter } = theme.grid;
  const cells = cellsOf(cover);
  const columns = sharedOut(
    frame.text,
    cells.map(({ share }) => share),
    gutter,
  );
  const write = writer(tag, setting);
  const laid = cells.map(({ label, value, isExpiry }, i) => {
    const at = columns[i] ?? frame.text;
    return {
      at,
      isExpiry,
      label: write(label, 'note', at),
      value: write(value, 'cover_issued', at, {
        type: inSize({ ...theme.type.cover_issued, weight: isExpiry ? 600 : 400 }, 10),
      }),
    };
  });
  // Values begin on one line, however many their labels have.
  const drop = Math.max(...laid.map(({ label }) => label.height)) + underLabel;
  const rows = laid.map(({ label, value }) => beside([label, lower(value, drop)]));
  const marks = laid.flatMap(({ at, isExpiry }) =>
    isExpiry ? [fillRect(at, 0, markHeight, theme.footer.marker ?? 'brand', setting)] : [],
  );
  const content = stack([
    ruleBox(frame.text, 'strong', setting),
    blank(insideDates),
    beside(rows),
    blank(insideDates),
    ruleBox(frame.text, 'rule', setting),
  ]);
  return { ...content, items: [...content.items, ...marks] };
}

/** The client with its data and whom it is for, who submits it, whom to ask. */
function layParties(cover: Cover, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const columns = columnsOf(frame.text, 3, theme.grid.gutter);
  const write = writer(tag, setting);
  const named = (name: Inlines, lines: readonly Inlines[], at: Extent): readonly Box[] => [
    write(name, 'small', at, { weight: 600 }),
    ...lines.map((line) => write(line, 'small', at)),
  ];
  const part = ({ label, name, lines }: CoverPart, at: Extent): Box =>
    stack([write(label, 'note', at), blank(underLabel), ...named(name, lines, at)]);
  const [readers, contact, seller] = cover.foot;
  const [first = frame.text, second = frame.text, third = frame.text] = columns;
  const people = readers?.below === undefined ? [] : [readers, ...(readers.beside ?? [])];
  const attention = people.flatMap(({ name, lines }, i) => [
    blank(i === 0 ? theme.space.xs : 0),
    ...(i === 0 && readers !== undefined ? [write(readers.label, 'note', first), blank(underLabel)] : []),
    ...named(name, lines, first),
  ]);
  const client = stack([
    write(cover.preparedFor, 'note', first),
    blank(underLabel),
    ...named(cover.client, cover.clientLines, first),
    ...attention,
  ]);
  return beside([
    client,
    ...(seller === undefined ? [] : [part(seller, second)]),
    ...(contact === undefined ? [] : [part(contact, third)]),
  ]);
}

/** What a short document begins with in place of a cover: who writes what to whom, when, and until when it holds. */
export function layHead(cover: Cover, root: Tag, setting: Setting): Slice {
  const { frame, theme } = setting;
  const { type } = theme;
  const tag = makeTag('Sect', root);
  const own = inSize(type.cover_title, titleSize);
  const color = own.color === 'paper' ? 'ink' : own.color;
  const masthead = layMasthead(cover, tag, setting);
  const title = layText(cover.title, 'cover_title', frame.text, makeTag('H1', tag), setting, {
    type: { ...own, color },
    breaking: 'balanced',
  });
  const box = stack([
    masthead,
    blank(overTitle),
    title,
    blank(aroundDates),
    layDates(cover, tag, setting),
    blank(aroundDates),
    layParties(cover, tag, setting),
  ]);
  const lift = frame.top - headTop;
  return makeSlice({ height: box.height - lift, items: box.items }, { lift });
}
