import { expect, test } from 'vitest';
import { makeSlice, type Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { arrange } from '../../../../src/publication/layout/pages/arrange.ts';

/** A section of slices of these heights on pages of 100. */
const section = (...heights: readonly number[]): readonly Slice[] =>
  heights.map((height, i) => makeSlice({ height, items: [] }, { needs: i === 0 ? 20 : 0 }));
const signed = (height: number): readonly Slice[] => section(height);
/** What closes a document, over a guarantee that has a page of its own. */
const closingsOf = (sections: readonly (readonly Slice[])[]) =>
  [[80], [50], []].map((heights) => ({ sections, over: section(...heights) }));
const panel = (height: number): Slice => makeSlice({ height, items: [] }, { atFoot: true });

test.each<readonly [string, readonly (readonly Slice[])[], readonly number[], readonly number[]]>([
  ['the guarantee under the signatures, where the last page has room', [section(60), signed(30)], [30, 10], [90]],
  ['the signatures open the page of the guarantee', [section(50, 45), signed(50)], [40], [95, 50]],
  ['a page of its own, where nothing else is possible', [section(90), signed(80)], [40], [90, 80, 50]],
  ['with nothing over it, where it fills its page', [section(90), signed(80)], [70], [90, 80, 0]],
  ['what is signed stays with what is before it', [section(90, 10), signed(80)], [40], [90, 90, 50]],
])('%s', (_, sections, panels, used) => {
  const pages = arrange({ sections, isSigned: true, panels: panels.map(panel), closings: closingsOf(sections) }, 100);
  expect(pages.map(({ fill }) => fill.used)).toEqual(used);
});
