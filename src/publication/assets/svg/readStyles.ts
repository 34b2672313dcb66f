import { fault } from '../picture/PictureFault.ts';
import type { Element } from './readXml.ts';

export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  /** `name`, `.class`, `#id` or `*`. */
  readonly selector: string;
  readonly declarations: Declarations;
}

/** The declarations that apply to an element; later ones win: attributes, rules, then its `style`. */
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
  // No logo has longer styles, and reading them would take long.
  if (text.length > mostStyles) throw fault('svgLongStyles', { most: mostStyles, line });
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
  if (/@|url\s*\(\s*['"]?\s*(?!['"#\s])/i.test(css)) throw fault('svgStyleRule', { line });
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const rest = rules.reduce((left, [all]) => left.replace(all, ''), css).trim();
  if (rest !== '') throw fault('svgStyleBrackets', { line });
  return rules.flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((given) => {
      const selector = given.trim();
      if (!simple.test(selector)) throw fault('svgStyleSelector', { selector: selector.slice(0, 40), line });
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
    const selectors = new Set(['*', name, `#${attributes.get('id') ?? ''}`]);
    for (const word of (attributes.get('class') ?? '').split(/\s+/)) selectors.add(`.${word}`);
    return new Map([
      ...attributes,
      ...sorted.filter(({ selector }) => selectors.has(selector)).flatMap(({ declarations }) => [...declarations]),
      ...readDeclarations(attributes.get('style') ?? ''),
    ]);
  };
}
