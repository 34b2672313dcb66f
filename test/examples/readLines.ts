import { getDocumentProxy } from 'unpdf';

interface Part {
  readonly text: string;
  readonly leftToRight: boolean;
  readonly x: number;
  readonly y: number;
}

/** The text items of a page as pdf.js finds them. */
async function partsOf(page: { getTextContent(): Promise<{ items: readonly unknown[] }> }): Promise<readonly Part[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return [];
    const { str, transform } = item;
    if (typeof str !== 'string' || !Array.isArray(transform) || str === '') return [];
    const [x, y] = [Number(transform[4]), Number(transform[5])];
    return [{ text: str, leftToRight: /[\p{Nd}A-Za-z]/u.test(str) && !/\p{Script=Arabic}/u.test(str), x, y }];
  });
}

/** Puts the parts of a line that runs from right to left back into reading order: what UAX 9, L2 did, undone. */
function inReadingOrder(line: readonly Part[]): readonly Part[] {
  const order: Part[] = [];
  let held: Part[] = [];
  for (const part of [...line].reverse()) {
    if (part.leftToRight) held.unshift(part);
    else {
      order.push(...held, part);
      held = [];
    }
  }
  return [...order, ...held];
}

/** The words of a PDF, squeezed: the text of every page in reading order, without white space. */
export async function readSqueezed(bytes: Uint8Array, direction: 'ltr' | 'rtl'): Promise<string> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const lines: Part[][] = [];
  for (let number = 1; number <= proxy.numPages; number += 1) {
    let y = Number.NaN;
    let x = Infinity;
    for (const part of await partsOf(await proxy.getPage(number))) {
      // A line of another block starts to the left of the one before, at any height.
      const goesOn = Math.abs(part.y - y) < 0.01 && part.x >= x;
      if (goesOn) lines.at(-1)?.push(part);
      else lines.push([part]);
      ({ x, y } = part);
    }
  }
  const ordered = direction === 'rtl' ? lines.map(inReadingOrder) : lines;
  return ordered
    .flat()
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
}
