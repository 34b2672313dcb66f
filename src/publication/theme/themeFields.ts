import * as z from 'zod/mini';
import { about, flag, numberFrom, oneOf, text, asNumber, asTyped, leafTypes } from '../../foundation/schema/fields.ts';
import { expected } from '../../foundation/schema/expected.ts';
import { colorTokens } from './color.ts';
import type { Weight } from './Theme.ts';

/** The smallest text on any page, but of a chart's figures, and the thinnest line that every printer draws. */
const smallest = 8;
const smallestInCharts = 7.5;
const thinnest = 0.5;
const thickest = 6;

/** A colour as `#RRGGBB`. */
export const hex = z
  .pipe(
    asTyped,
    z.string(expected('E132', 'color')).check(z.regex(/^#[0-9A-Fa-f]{6}$/, expected('E132', 'colorInHex'))),
  )
  .register(leafTypes, { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$', examples: ['#0E5A50'] });

/** One of the colours that follow from the brand. */
export const color = oneOf(colorTokens);
/** The same, or none. */
export const colorOrNone = oneOf([...colorTokens, 'none']);

/** A length in pt. */
export const length = (most: number): z.ZodMiniType<number> => numberFrom(0, most);

const lineNames = ['none', 'hair', 'rule', 'strong'] as const;
type LineName = (typeof lineNames)[number];

const isLine = (value: unknown): value is number | LineName =>
  typeof value === 'number' ? value >= thinnest && value <= thickest : lineNames.some((name) => name === value);

const plainLine = z
  .pipe(asNumber, z.custom<number | LineName>(isLine, expected('E107', 'stroke', { least: thinnest, most: thickest })))
  .register(leafTypes, { type: ['string', 'number'], examples: [...lineNames] });

/** A line: a name from `line:`, a thickness in ink, or a thickness with a colour. */
export const stroke = z.union([plainLine, z.strictObject({ line: numberFrom(thinnest, thickest), color })]);
export type WrittenStroke = z.output<typeof stroke>;

/** A rule under a title: none, or a line with its distance. */
export const ruleBelow = z.union([
  oneOf(['none']),
  z.strictObject({ line: numberFrom(thinnest, thickest), color, gap: length(60) }),
]);

const isWeight = (value: unknown): value is Weight => value === 300 || value === 400 || value === 500 || value === 600;

const weight = z
  .pipe(asNumber, z.custom<Weight>(isWeight, expected('E107', 'weight')))
  .register(leafTypes, { enum: [300, 400, 500, 600, '300', '400', '500', '600'] });

const size = numberFrom(smallest, 72);
const leading = numberFrom(smallestInCharts, 120);
const tracking = z._default(numberFrom(-3, 5), 0);
const common = { weight, tracking, color };
const breaking = about('Lines of even length, or each as full as it goes', oneOf(['balanced', 'ragged']));

const several = <S extends z.ZodMiniType>(item: S): z.ZodMiniArray<S> =>
  z.array(item).check(z.minLength(1, expected('E105', 'sizes')));

/** How text is set. */
export const textStyle = { size, leading, ...common };
export const style = z.strictObject(textStyle);

/** The same for the figures and names of charts. */
export const chartStyle = z.strictObject({ ...textStyle, size: numberFrom(smallestInCharts, 72) });

/** The same for the large word behind a draft. */
export const largeStyle = z.strictObject({
  size: numberFrom(smallest, 300),
  leading: numberFrom(smallest, 400),
  ...common,
});

/** The same with sizes that are tried in turn until the text needs no more than `lines` lines. */
export const fittingStyle = z.strictObject({
  size: about('One size, or several to try', z.union([size, several(size)])),
  leading: about('One leading, or one for each size', z.union([leading, several(leading)])),
  lines: z._default(numberFrom(1, 9), 3),
  ...common,
});

/** Sizes or leadings as a list, also where a file has a single one. */
export const listed = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** Key numbers: sizes to try, one leading for the row. */
export const numberStyle = z.strictObject({ size: z.union([size, several(size)]), leading, ...common });

export const h1Style = z.strictObject({
  size,
  leading,
  ...common,
  number: about('Colour of the section’s number', color),
  place: about('Position of the number', oneOf(['label_column', 'inline'])),
  below: about('A rule under the title', ruleBelow),
  break: breaking,
});

export const h2Style = z.strictObject({
  size,
  leading,
  ...common,
  place: about('Position of the label of a block', oneOf(['label_column', 'above'])),
  numbered: about('Whether blocks are numbered (7.1)', flag),
  number: about('Colour of that number', color),
  space_above: length(80),
  space_below: length(40),
});

export const leadStyle = z.strictObject({ size, leading, ...common, break: breaking });

export const figureStyle = z.strictObject({
  size,
  leading,
  ...common,
  numbered: about('Whether charts are numbered', flag),
});

const share = numberFrom(0, 1);

/**
 * How a tone is derived from the brand: a lightness, and a chroma as factor, ceiling, near-grey, or fixed with its hue; a
 * place between the brand and soft; or a colour.
 */
export const derivation = z.union(
  [
    z.strictObject({ l: share, c: numberFrom(0, 3) }),
    z.strictObject({ between: oneOf(['brand and soft']), c: numberFrom(0, 3) }),
    z.strictObject({ l: share, c_max: numberFrom(0, 0.4) }),
    z.strictObject({ l: share, neutral: numberFrom(0, 0.4) }),
    z.strictObject({ l: share, chroma: numberFrom(0, 0.4), hue: numberFrom(0, 360), hue_if_near: numberFrom(0, 360) }),
    hex,
  ],
  expected('E132', 'colorOrDerivation'),
);

/** Static TrueType files by weight. */
export const fontFiles = z.strictObject({
  300: z.optional(text),
  400: z.optional(text),
  500: z.optional(text),
  600: z.optional(text),
});
