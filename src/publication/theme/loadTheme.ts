import { parse } from 'yaml';
import * as z from 'zod/mini';
import { deriveColors } from './deriveColors.ts';
import { colorTokens, derivedTokens, typeRoles, type Hex, type Theme, type TypeRole, type TypeStyle } from './Theme.ts';

const hex = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));
const l = z.number().check(z.gte(0), z.lte(1));
const derivation = z.union([
  z.strictObject({ l, c: z.number() }),
  z.strictObject({ l, c_max: z.number() }),
  z.strictObject({ l, neutral: z.number() }),
  z.strictObject({ l, chroma: z.number(), hue: z.number(), hue_if_near: z.number() }),
]);
const style = z.strictObject({
  size: z.number(),
  leading: z.number(),
  weight: z.union([z.literal(300), z.literal(400), z.literal(500), z.literal(600)]),
  tracking: z._default(z.number(), 0),
  color: z.enum(colorTokens),
});
const geometry = z.strictObject({
  width: z.number(),
  height: z.number(),
  margins: z.strictObject({ start: z.number(), end: z.number(), top: z.number(), bottom: z.number() }),
  header_top: z.number(),
  footer_rule: z.number(),
  panel: z.number(),
});
const step = z.tuple([z.number(), z.number(), z.number()]);
const numbers = <const K extends string>(keys: readonly K[]) => z.record(z.enum(keys), z.number());

const schema = z.strictObject({
  id: z.string(),
  brand: hex,
  page: z.strictObject({ A4: geometry, Letter: geometry }),
  panel_inset: z.number(),
  grid: numbers(['columns', 'gutter', 'label_columns', 'unit']),
  space: numbers([
    'xxs',
    'xs',
    's',
    'm',
    'l',
    'xl',
    'xxl',
    'block',
    'block_dense',
    'dense_from',
    'under_rule',
    'section',
  ]),
  color: z.record(z.enum(derivedTokens), derivation),
  type: z.record(z.enum(typeRoles), style),
  fit: z.strictObject({
    cover_title: z.array(step),
    cover_client: z.array(step),
    key_number: z.array(z.number()),
  }),
  font: numbers(['arabic_scale', 'arabic_leading', 'arabic_title_leading', 'light_from']),
  line: numbers(['hair', 'rule', 'strong']),
  table: numbers(['pad', 'pad_dense', 'dense_from', 'gap']),
});

/**
 * Reads a theme from the text of its `theme.yaml`; `brand` replaces the theme's own colour.
 * @throws {Error} with the key that is wrong
 */
export function loadTheme(yaml: string, brand: Hex | null = null): Theme {
  const { brand: own, color, ...rest } = schema.parse(parse(yaml));
  const type: Readonly<Record<TypeRole, TypeStyle>> = rest.type;
  return Object.freeze({ ...rest, type, color: deriveColors(brand ?? own, color) });
}
