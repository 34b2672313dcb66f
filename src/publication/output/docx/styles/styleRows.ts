import type { Theme, TypeStyle } from '../../../theme/Theme.ts';
import type { StyleRow } from './StyleRow.ts';

/** How far lists are indented, in pt. */
const listIndent = 15;
/** Round the bar of a quote. */
const quoteIndent = 12;

/** White letters belong on a panel, which gives them their colour itself. */
const onPaper = (type: TypeStyle): TypeStyle =>
  type.color === 'paper' || type.color === 'on_surface' ? { ...type, color: 'ink' } : type;

/** The styles of titles and headings. */
export function headingStyles({ type, space, h1, h2, line }: Theme): readonly StyleRow[] {
  return [
    {
      style: 'title',
      name: 'Title',
      next: 'body',
      type: onPaper(type.cover_title),
      after: space.l,
      keepLines: true,
      quick: true,
    },
    {
      style: 'heading1',
      name: 'heading 1',
      next: 'body',
      type: type.h1,
      before: space.section,
      after: space.m,
      keepNext: true,
      keepLines: true,
      outline: 0,
      below: h1.below?.stroke ?? null,
      quick: true,
    },
    {
      style: 'heading2',
      name: 'heading 2',
      next: 'body',
      type: type.h2,
      before: h2.space_above,
      after: h2.space_below,
      keepNext: true,
      keepLines: true,
      outline: 1,
      above: h2.place === 'label_column' ? { width: line.rule, color: 'rule' } : null,
      quick: true,
    },
    {
      style: 'heading3',
      name: 'heading 3',
      next: 'body',
      type: type.h3,
      before: space.m,
      after: space.xs,
      keepNext: true,
      keepLines: true,
      outline: 2,
      quick: true,
    },
  ];
}

/** The styles of prose and lists. */
export function proseStyles({ type, space }: Theme): readonly StyleRow[] {
  const list = { type: type.body, after: space.xs, indent: listIndent, hanging: listIndent, quick: true } as const;
  return [
    { style: 'body', name: 'Body Text', type: type.body, after: space.s, quick: true },
    { style: 'lead', name: 'Lead', next: 'body', type: type.lead, after: space.l, quick: true },
    { style: 'statement', name: 'Statement', next: 'body', type: type.statement, after: space.m, quick: true },
    { style: 'small', name: 'Small', type: { ...type.small, color: 'ink2' }, after: space.xxs, quick: true },
    { style: 'note', name: 'Note', type: type.note, after: space.xs, quick: true },
    { style: 'label', name: 'Label', next: 'body', type: type.note, after: space.xxs, keepNext: true },
    {
      style: 'caption',
      name: 'caption',
      next: 'body',
      type: type.figure_title,
      before: space.l,
      after: space.xs,
      keepNext: true,
      keepLines: true,
      quick: true,
    },
    { style: 'bullet', name: 'List Bullet', ...list },
    { style: 'numbered', name: 'List Number', ...list },
    {
      style: 'quote',
      name: 'Quote',
      next: 'quotedBy',
      type: type.quote,
      before: space.m,
      after: space.xs,
      indent: quoteIndent,
      bar: { width: 1.5, color: 'soft' },
      quick: true,
    },
    {
      style: 'quotedBy',
      name: 'Quoted By',
      type: { ...type.small, color: 'ink2' },
      after: space.m,
      indent: quoteIndent,
    },
  ];
}

/** The styles of tables and of what stands side by side. */
export function displayStyles({ type, space, fit }: Theme): readonly StyleRow[] {
  return [
    { style: 'cell', name: 'Table Text', type: type.cell, quick: true },
    { style: 'head', name: 'Table Head', type: type.table_head, keepNext: true, quick: true },
    { style: 'total', name: 'Table Total', type: type.total, keepNext: true },
    { style: 'person', name: 'Person', type: type.person, keepNext: true },
    { style: 'contact', name: 'Contact Name', type: type.contact, keepNext: true },
    {
      style: 'keyNumber',
      name: 'Key Number',
      type: { ...type.key_number, size: fit.key_number[1] ?? type.key_number.size },
      keepNext: true,
    },
    { style: 'cellNumber', name: 'Cell Number', type: type.cell_number, keepNext: true },
    { style: 'referenceNumber', name: 'Reference Number', type: type.reference_number, keepNext: true },
    { style: 'promise', name: 'Promise', type: onPaper(type.promise), after: space.s },
    { style: 'expiry', name: 'Expiry', type: onPaper(type.expiry) },
    {
      style: 'missing',
      name: 'Missing',
      type: { ...type.small, color: 'signal_text' },
      before: space.s,
      after: space.s,
      frame: { width: 0.5, color: 'signal_text' },
    },
  ];
}

/** The styles of the cover, of what every page repeats, and of the contents. */
export function pageStyles({ type, space }: Theme, width: number): readonly StyleRow[] {
  return [
    { style: 'coverSeller', name: 'Cover Seller', type: type.cover_seller },
    { style: 'coverClient', name: 'Cover Client', type: onPaper(type.cover_client), after: space.xs },
    { style: 'coverDate', name: 'Cover Date', type: type.cover_date },
    { style: 'coverIssued', name: 'Cover Issued', type: type.cover_issued },
    {
      style: 'contentsTitle',
      name: 'TOC Heading',
      next: 'body',
      type: type.h1,
      before: space.section,
      after: space.m,
      keepNext: true,
    },
    {
      style: 'contents1',
      name: 'toc 1',
      next: 'body',
      type: type.body,
      after: space.xxs,
      tabs: [{ at: width, align: 'end', dots: true }],
    },
    { style: 'header', name: 'header', type: type.note, tabs: [{ at: width, align: 'end' }] },
    { style: 'footer', name: 'footer', type: type.note, tabs: [{ at: width, align: 'end' }] },
    { style: 'footnote', name: 'footnote text', type: type.note, after: space.xxs },
    { style: 'draft', name: 'Draft', type: { ...type.h2, weight: 600, color: 'signal_text' }, after: space.xs },
    { style: 'gap', name: 'Gap', type: { ...type.note, size: 2, leading: 2 } },
  ];
}
