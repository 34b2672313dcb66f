import type { Place } from '../../../src/publication/layout/ground/Setting.ts';
import { makeTag } from '../../../src/publication/layout/ground/Tag.ts';
import { testSetting } from './testSetting.ts';

const { text } = testSetting.frame;

/** A place for one block in the text of a page, in a section of its own. */
export const testPlace = (section: Place['section']): Place => ({
  setting: testSetting,
  parent: makeTag('Sect', null),
  wide: text,
  measure: text,
  section,
  underHeading: false,
  dense: false,
  layChildren: () => [],
});
