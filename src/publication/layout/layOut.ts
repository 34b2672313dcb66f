import type { Annex, Document } from '../document/Document.ts';
import { sectionIds } from '../../proposal/sectionIds.ts';
import type { Target } from '../document/Inline.ts';
import { addressOf } from '../document/link.ts';
import { toDigits } from '../locale/Locale.ts';
import type { Theme } from '../theme/Theme.ts';
import { compactTheme } from '../theme/compactTheme.ts';
import { withArabicLeading } from '../theme/withArabicLeading.ts';
import { chooseForms } from './blocks/chooseForms.ts';
import type { Item } from './ground/Item.ts';
import { numberBlocks } from './pages/numberBlocks.ts';
import { findLongLetter } from './pages/findLongLetter.ts';
import { layAnnexes } from './pages/layAnnexes.ts';
import { layBody } from './pages/layBody.ts';
import { closedBySteps } from './pages/layClosing.ts';
import { fitCover } from './pages/fitCover.ts';
import { nothingLeft, type CoverLeft } from './pages/LaidCover.ts';
import { withAddresses } from './pages/withoutAddresses.ts';
import { enlarge, enlargeEntry } from './pages/enlarge.ts';
import { layDraftMark } from './pages/layDraftMark.ts';
import { layFooter } from './pages/layFooter.ts';
import { layHeader } from './pages/layHeader.ts';
import { mirrorPage, type Layout, type OutlineEntry, type Page, treeOfTags } from './pages/Page.ts';
import { outlineOf } from './pages/outlineOf.ts';
import { runningTitles } from './pages/runningTitles.ts';
import { pageFrame } from './ground/pageFrame.ts';
import type { BodyPage } from './pages/paginate.ts';
import { withGuide } from './pages/withGuide.ts';
import type { Setting } from './ground/Setting.ts';
import { makeTag, type Tag } from './ground/Tag.ts';
import type { Shaper } from './text/Shaper.ts';
import { likeTables } from './table/likeTables.ts';
import { findTooWide } from './table/findTooWide.ts';

/** The page of each place that page numbers lead to. */
type TargetPages = ReadonlyMap<Target, number>;

/** Rounds of layout until the page numbers in the text are those of the pages. */
const mostRounds = 6;

function settingOf(document: Document, theme: Theme, shaper: Shaper, known: TargetPages): Setting {
  const sized = document.form === 'short' ? compactTheme(theme) : theme;
  const own = document.direction === 'rtl' ? withArabicLeading(sized) : sized;
  const numeral = (value: number) => toDigits(String(value), document.digits);
  const numbers = numberBlocks(document, own, numeral);
  return {
    theme: own,
    shaper,
    direction: document.direction,
    language: document.language,
    frame: pageFrame(own, document.page),
    form: document.form,
    decimalSign: document.decimalSign,
    numeral,
    pageOf: (target, or = target) => pageLabel(document, known.get(target) ?? known.get(or) ?? 0, known, numeral),
    leadsTo: (target, or = target) => {
      const place = known.has(target) ? target : or;
      return known.has(place) ? addressOf(place) : null;
    },
    numberOf: (block) => numbers.get(block) ?? null,
    likeTables: likeTables(document),
    referees: refereesIn(document),
    figure: document.running.figure,
    continued: document.running.continued,
    issued: document.issued,
    expires: document.expires,
  };
}

/** Whom one may ask about a project, in the order of the sections. */
const refereesIn = ({ sections }: Document): Setting['referees'] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'referenceCard' && block.box !== null ? [block.box] : []));

/** The number of a page as it is printed: an annex counts its own. */
function pageLabel(
  { annexes, running }: Document,
  page: number,
  known: TargetPages,
  numeral: Setting['numeral'],
): string {
  const annex = annexes.findLast(({ id }) => (known.get(id) ?? Infinity) <= page);
  if (annex === undefined) return numeral(page);
  return annexPage(annex, page - (known.get(annex.id) ?? page) + 1, running.annexPage, numeral);
}

/** "A-1". */
const annexPage = ({ letter }: Annex, number: number, pattern: string, numeral: Setting['numeral']): string =>
  pattern.replace('{letter}', letter).replace('{page}', numeral(number));

function layRound(document: Document, setting: Setting): readonly Page[] {
  const root = makeTag('Document', null);
  const { width, height } = setting.frame;
  const bodies = layBody(document, root, setting).map((body) => inFrame(body, setting));
  const shown = runningTitles(
    document,
    bodies.map(({ items }) => items),
    setting.numeral,
  );
  const hasCover = hasOne(document);
  // A cover has neither header nor footer, and a head is its own header.
  const first = hasCover ? 2 : 1;
  const count = bodies.length + first - 1;
  const inner = bodies.map(({ items, fill }, i) => ({
    items: [
      ...(hasCover || i > 0 ? layHeader(document.running, shown[i] ?? '', setting) : []),
      ...items,
      ...layFooter(document.running, { page: i + first, of: count }, setting),
    ],
    fill,
  }));
  const behind = annexPages(document, root, setting);
  const finish = (items: readonly Item[], fill: Page['fill']): Page => {
    const page = { width, height, items, fill };
    return document.direction === 'rtl' ? mirrorPage(page) : page;
  };
  const cover = hasCover ? [{ items: fitCover(document.cover, root, setting).items, fill: null }] : [];
  return [...cover, ...inner, ...behind].map(({ items, fill }, i) => {
    if (document.draft === null) return finish(items, fill);
    const isCover = hasCover && i === 0;
    const mark = layDraftMark(document.draft, isCover ? 'cover' : 'page', setting);
    const [ground, rest] = isCover ? [items.slice(0, 1), items.slice(1)] : [[], items];
    return finish([...ground, ...mark.behind, ...rest, ...mark.above], fill);
  });
}

/** A body at its place on the page. */
const inFrame = ({ items, fill }: BodyPage, { frame }: Setting): BodyPage => ({
  items: items.map((item) => ({ ...item, y: item.y + frame.top })),
  fill,
});

/** The pages behind the guarantee, with the same header and footer; the expiry stands on each of them too. */
const annexPages = (document: Document, root: Tag, setting: Setting): readonly BodyPage[] =>
  layAnnexes(document, root, setting).map(({ annex, number, body }) => {
    const { items, fill } = inFrame(body, setting);
    const page = annexPage(annex, number, document.running.annexPage, setting.numeral);
    return {
      items: [
        ...layHeader(document.running, annex.running, setting),
        ...items,
        ...layFooter(document.running, { page, of: null }, setting),
      ],
      fill,
    };
  });

/** Whether it has a cover: not a short document, which has a head, nor a letter. */
const hasOne = ({ form, coverless }: Document): boolean => form === 'full' && coverless !== true;

interface Round {
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  readonly found: TargetPages;
}

/** One layout with the page numbers of the round before. */
function layOnce(document: Document, theme: Theme, shaper: Shaper, known: TargetPages): Round {
  const setting = settingOf(document, theme, shaper, known);
  const pages = layRound(document, setting);
  return { pages, outline: outlineOf(document, pages, setting), found: targetPages(pages) };
}

/** The first page on which each target stands. */
function targetPages(pages: readonly Page[]): TargetPages {
  const found = new Map<Target, number>();
  for (const [i, { items }] of pages.entries())
    for (const item of items)
      if (item.kind === 'anchor' && item.target !== null && !found.has(item.target)) found.set(item.target, i + 1);
  return found;
}

/** The pages once the guide has its own: what follows the summary moves one page on. */
function besideGuide({ sections }: Document, found: TargetPages): TargetPages {
  const at = sections.findIndex(({ id }) => id === 'guide');
  if (at < 0) return found;
  const guide = found.get(sections[at + 1]?.id ?? 'guide') ?? 0;
  const moved = [...found].map(([target, page]) => [target, page < guide ? page : page + 1] as const);
  return new Map([...moved, ['guide', guide]]);
}

const guess: TargetPages = new Map(sectionIds.map((id, i) => [id, i + 2]));

/** The document with what its cover has room for, and the addresses that leave it inside. */
function withFittedCover(
  document: Document,
  theme: Theme,
  shaper: Shaper,
): { readonly document: Document; readonly left: CoverLeft } {
  if (!hasOne(document)) return { document, left: nothingLeft };
  const { cover, left } = fitCover(
    document.cover,
    makeTag('Document', null),
    settingOf(document, theme, shaper, guess),
  );
  return { document: withAddresses(document, cover, left), left };
}

/**
 * Lays a document out: pure, the same pages for the same input. A first round tells how many pages there are, and so
 * what room the reader's guide gets; then page numbers in the text are found by laying out until they stand still.
 */
export function layOut(document: Document, theme: Theme, shaper: Shaper): Layout {
  const { document: chosen, left: coverLeft } = withFittedCover(chooseForms(document, theme.scale), theme, shaper);
  const bare = layOnce(chosen, theme, shaper, guess);
  // Where its steps close the document, their section has a shorter title everywhere.
  const guidedAs = (isClosed: boolean): Document =>
    withGuide(isClosed ? closedBySteps(chosen) : chosen, bare.pages.length, bare.found);
  let isClosed = bare.found.has('next_steps');
  let guided = guidedAs(isClosed);
  let known = besideGuide(guided, bare.found);
  for (let round = 1; ; round += 1) {
    const { pages, outline, found } = layOnce(guided, theme, shaper, known);
    const isAsTitled = found.has('next_steps') === isClosed;
    const isStill = isAsTitled && [...found].every(([target, page]) => known.get(target) === page);
    if (isStill || round === mostRounds) {
      const setting = settingOf(guided, theme, shaper, known);
      const told = { tooWide: findTooWide(guided, setting), longLetter: findLongLetter(guided, setting), coverLeft };
      const printed = pages.map((page) => enlarge(page, theme.scale));
      const marks = outline.map((entry) => enlargeEntry(entry, theme.scale));
      return { direction: document.direction, pages: printed, tags: treeOfTags(pages), outline: marks, ...told };
    }
    if (!isAsTitled) {
      isClosed = !isClosed;
      guided = guidedAs(isClosed);
    }
    known = found;
  }
}
