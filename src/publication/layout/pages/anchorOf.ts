import type { Section } from '../../document/Section.ts';
import type { Item } from '../Item.ts';
import type { Setting } from '../Setting.ts';
import { ground } from '../Tag.ts';

/** Marks the place where a section starts: for page numbers and bookmarks. */
export function anchorOf(section: Section, setting: Setting): Item {
  return { kind: 'anchor', x: setting.frame.text.start, y: 0, width: 0, tag: ground, section: section.id };
}
