import { SaxesParser, type SaxesTagNS } from 'saxes';
import { fault, type PictureFault } from '../picture/PictureFault.ts';
import { refuseAttribute, refuseElement } from './refuse.ts';

/** An element of a drawing; elements that are not SVG (an editor's notes) are not in the tree. */
export interface Element {
  readonly name: string;
  /** Line of its start in the file, from 1. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The words directly in it: style rules. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const mostDepth = 40;
const mostElements = 10_000;

/** Attributes of SVG itself, `xlink:href` as `href`; those of editors are left out. */
function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(
    Object.values(attributes).flatMap(({ uri, local, value }) =>
      uri === '' || (uri === xlink && local === 'href') ? [[local, value] as const] : [],
    ),
  );
}

const broken = (line: number): PictureFault => fault('svgBroken', { line });

/**
 * Reads the elements of an SVG. Nothing is expanded and nothing is fetched; what could run, move or lead outside is
 * refused wherever it is.
 */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Growing = { name: '', line: 1, attributes: new Map(), children: [], text: '' };
  const ancestors: Growing[] = [top];
  let count = 0;
  let line = 1;
  /** Depth of the foreign element that is being passed over; 0 outside. */
  let foreign = 0;
  parser.on('error', () => {
    throw broken(parser.line);
  });
  parser.on('doctype', (doctype) => {
    if (!doctype.includes('[')) return;
    throw fault('svgEntities', { line: parser.line });
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') throw fault('svgStyleSheet', { line: parser.line });
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > mostElements || ancestors.length + foreign > mostDepth) throw fault('svgManyParts');
    const attributes = attributesOf(tag);
    if (foreign > 0 || (tag.uri !== svg && tag.uri !== '')) {
      // A browser runs a script whatever its namespace; whoever wrote one meant it.
      if (tag.local === 'script') refuseElement(tag.local, line);
      foreign += 1;
      return;
    }
    refuseElement(tag.local, line);
    for (const [name, value] of attributes) refuseAttribute(tag.local, name, value, line);
    const element: Growing = { name: tag.local, line, attributes, children: [], text: '' };
    ancestors.at(-1)?.children.push(element);
    ancestors.push(element);
  });
  const addText = (words: string): void => {
    const inner = ancestors.at(-1);
    if (foreign === 0 && inner?.name === 'style') inner.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (foreign > 0) foreign -= 1;
    else ancestors.pop();
  });
  parser.write(text).close();
  const [root] = top.children;
  if (root?.name !== 'svg') throw broken(1);
  return root;
}
