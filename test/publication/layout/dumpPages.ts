import type { Item } from '../../../src/publication/layout/ground/Item.ts';
import type { Layout } from '../../../src/publication/layout/pages/Page.ts';
import type { Tag } from '../../../src/publication/layout/ground/Tag.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);

function pathOf(tag: Tag): string {
  const own = tag.scope === null ? tag.role : `${tag.role}(${tag.scope})`;
  return tag.parent === null || tag.parent.role === 'Document' ? own : `${pathOf(tag.parent)}/${own}`;
}

function describe(item: Item): string {
  const at = `${n(item.x)},${n(item.y)}`;
  switch (item.kind) {
    case 'glyphs':
      return `${at} w${n(item.width)} ${n(item.style.size)}/${item.style.weight} ${item.color} "${item.text}"`;
    case 'rectangle':
      return `${at} rectangle ${n(item.width)}×${n(item.height)} ${item.fill}`;
    case 'shape': {
      const line = item.line === null ? [] : [`line ${item.line.color}${item.line.dash === null ? '' : ' dashed'}`];
      const fill = item.fill === null ? [] : [`fill ${item.fill}`];
      return `${at} shape ${n(item.width)}×${n(item.height)} ${[...fill, ...line].join(' ')}`;
    }
    case 'picture': {
      const { x, y, width, height } = item.view;
      const view =
        width === item.natural.width && height === item.natural.height
          ? ''
          : ` of ${n(x)},${n(y)} ${n(width)}×${n(height)}`;
      return `${at} picture ${n(item.width)}×${n(item.height)}${view} ${item.handle}`;
    }
    case 'link':
      return `${at} link ${item.href}`;
    case 'field':
      return `${at} field ${item.form} ${item.name} ${n(item.width)}×${n(item.height)}`;
    case 'anchor':
      if (item.target === null) return `${at} empty`;
      return typeof item.target === 'string' ? `${at} section ${item.target}` : `${at} mark ${item.target}`;
  }
}

/** Pages as text, an item a line: where it stands, how it looks, what it belongs to. */
export function dumpPages({ pages }: Layout): string {
  return pages
    .map(({ items }, i) => {
      const lines = items.map((item) => {
        const owner = item.tag.kind === 'tag' ? pathOf(item.tag) : `(${item.tag.type})`;
        return `${describe(item)}  ${owner}`;
      });
      return `page ${i + 1}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
