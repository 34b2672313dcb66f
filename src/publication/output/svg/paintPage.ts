import type { Pictures } from '../../assets/picture/DecodedPicture.ts';
import type { Item, LinkArea, Rectangle, Shape } from '../../layout/ground/Item.ts';
import type { Page } from '../../layout/pages/Page.ts';
import { checkLink, isInside } from '../../document/link.ts';
import type { Stamp } from '../stamp/Stamp.ts';
import { stampXml } from '../stamp/stampXml.ts';
import { svgMark } from './isOurSvg.ts';
import { type Outlines, paintGlyphs } from './paintGlyphs.ts';
import { paintPicture } from './paintPicture.ts';

import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import { short } from './pathData.ts';
import type { Tag } from '../../layout/ground/Tag.ts';

const place = (item: Rectangle | LinkArea): string =>
  `x="${short(item.x, 3)}" y="${short(item.y, 3)}" width="${short(item.width, 3)}" height="${short(item.height, 3)}"`;

function paintShape({ x, y, points, closed, fill, line }: Shape): string {
  const path = points.map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${short(x + dx, 3)} ${short(y + dy, 3)}`).join('');
  const dash = line?.dash ? ` stroke-dasharray="${line.dash.map((length) => short(length)).join(' ')}"` : '';
  const stroke = line === null ? '' : ` stroke="${line.color}" stroke-width="${short(line.width)}"${dash}`;
  return `<path fill="${fill ?? 'none'}"${stroke} d="${path}${closed ? 'Z' : ''}"/>`;
}

/** An area to press: it draws nothing, and lies above everything that is drawn. */
function paintLink(item: LinkArea): string {
  // Each page is a file of its own, whose name the pages do not know.
  if (isInside(item.href)) return '';
  checkLink(item.href);
  const label = escapeXml(item.label);
  return `<a href="${escapeXml(item.href)}" aria-label="${label}"><rect ${place(item)} fill="none" pointer-events="all"/></a>`;
}

/** What all pages share. */
interface SvgPens {
  readonly outlines: Outlines;
  readonly pictures: Pictures;
}

/** What a page says of itself. */
interface SvgAbout {
  readonly title: string;
  readonly language: string;
  readonly stamp: Stamp | null;
}

/** One page as an SVG: outlines instead of letters, so that it looks the same wherever it is opened. */
export function paintPage(page: Page, { title, language, stamp }: SvgAbout, { outlines, pictures }: SvgPens): string {
  const defined = new Map<string, string>();
  const paint = (item: Item): string => {
    switch (item.kind) {
      case 'rectangle':
        return `<rect ${place(item)} fill="${item.fill}"/>`;
      case 'shape':
        return paintShape(item);
      case 'glyphs':
        return paintGlyphs(item, outlines, ({ name, data }) => defined.set(name, `<path id="${name}" d="${data}"/>`));
      case 'picture': {
        const picture = pictures.get(item.handle);
        if (picture === undefined) throw new Error('A page shows a picture that nobody loaded.');
        return paintPicture(item, picture);
      }
      case 'link':
      case 'field':
      case 'anchor':
        return '';
    }
  };
  const drawn = page.items.map(paint).filter((element) => element !== '');
  const links = page.items.flatMap((item) => (item.kind === 'link' ? [paintLink(item)] : []));
  const [width, height] = [short(page.width, 3), short(page.height, 3)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    svgMark,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" xml:lang="${escapeXml(language)}" role="group">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(wordsOf(page.items))}</desc>`,
    ...(stamp === null ? [] : [`<metadata>${stampXml(stamp)}</metadata>`]),
    `<defs>${[...defined.values()].join('\n')}</defs>`,
    // Links are outside the picture: what is inside an image is not read out one by one.
    `<g role="img" aria-label="${escapeXml(title)}" stroke-miterlimit="10">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...drawn,
    '</g>',
    ...links,
    '</svg>',
    '',
  ].join('\n');
}

/** The words of a page in reading order, for those who cannot see it: no header or footer, alternatives for figures. */
function wordsOf(items: readonly Item[]): string {
  const read = new Set<Tag>();
  const words: string[] = [];
  for (const item of items) {
    const { tag } = item;
    if (tag.kind === 'artifact') continue;
    // Words that run from right to left are said in reading order, once for all their runs.
    const whole = tag.actual ?? (tag.role === 'Figure' ? tag.alt : null);
    if (whole !== null) {
      if (!read.has(tag)) words.push(whole);
      read.add(tag);
    } else if (item.kind === 'glyphs') words.push(item.text);
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}
