import { PictureFault } from '../picture/PictureFault.ts';
import type { Element } from './readXml.ts';

export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  /** `name`, `.class`, `#id` or `*`. */
  readonly selector: string;
  readonly declarations: Declarations;
}

/** The declarations that hold for an element, the strongest last word: attributes, rules, then its own style. */
export type Cascade = (element: Element) => Declarations;

/** `fill: red; stroke: none` as a map. */
export function readDeclarations(text: string): Declarations {
  return new Map(
    text.split(';').flatMap((part) => {
      const [name = '', ...value] = part.split(':');
      const words = value.join(':').replace(/!\s*important/i, '');
      return name.trim() === '' ? [] : [[name.trim().toLowerCase(), words.trim()] as const];
    }),
  );
}

const simple = /^(\*|[.#]?[A-Za-z_][\w-]*)$/;

const mostStyles = 10_000;

function readRules({ text, line }: Element): readonly Rule[] {
  const fault = (what: string): PictureFault =>
    new PictureFault(
      `The SVG has styles that are not understood (${what}, line ${line}).`,
      'Export it with "presentation attributes" or "inline styles" instead of a style sheet.',
    );
  // Longer styles are no logo's, and would take long to read.
  if (text.length > mostStyles) throw fault(`more than ${mostStyles} characters of them`);
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
  if (/@|url\s*\(\s*['"]?\s*(?!['"#\s])/i.test(css)) throw fault('a rule with @, or a link');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const rest = rules.reduce((left, [all]) => left.replace(all, ''), css).trim();
  if (rest !== '') throw fault('brackets that do not match');
  return rules.flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((given) => {
      const selector = given.trim();
      if (!simple.test(selector)) throw fault(`the selector "${selector.slice(0, 40)}"`);
      return { selector, declarations: readDeclarations(body) };
    }),
  );
}

/** The weakest first: `*`, element, class, id. */
const ranks: Readonly<Partial<Record<string, number>>> = { '*': 0, '.': 2, '#': 3 };
const rankOf = ({ selector }: Rule): number => ranks[selector.charAt(0)] ?? 1;

const stylesIn = (element: Element): readonly Element[] =>
  element.name === 'style' ? [element] : element.children.flatMap(stylesIn);

/** Reads every style sheet of a drawing: simple rules by class, element and id. */
export function readStyles(root: Element): Cascade {
  const rules = stylesIn(root).flatMap(readRules);
  const sorted = rules.toSorted((one, other) => rankOf(one) - rankOf(other));
  return ({ name, attributes }) => {
    const own = new Set(['*', name, `#${attributes.get('id') ?? ''}`]);
    for (const word of (attributes.get('class') ?? '').split(/\s+/)) own.add(`.${word}`);
    return new Map([
      ...attributes,
      ...sorted.filter(({ selector }) => own.has(selector)).flatMap(({ declarations }) => [...declarations]),
      ...readDeclarations(attributes.get('style') ?? ''),
    ]);
  };
}
