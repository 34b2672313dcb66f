import * as z from 'zod/mini';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Reading } from '../../foundation/schema/Reading.ts';
import { readSection } from '../../foundation/schema/readSection.ts';
import { isGroup, valueAt } from '../../foundation/data/valueAt.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';
import { checkContrast, checkSeries } from './checkContrast.ts';
import { checkMeasures } from './checkMeasures.ts';
import { printedBrand } from './deriveColors.ts';
import { resolveTheme } from './resolveTheme.ts';
import type { Theme } from './Theme.ts';
import { themeFile, themeLayer, type ThemeFile } from './themeFile.ts';

/** The theme of a look, and the findings of its files; null where one of them is an error. */
export interface LoadedTheme {
  readonly theme: Theme | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Resolves a look from its files: the one that was asked for, then each that it extends; the last holds every key.
 * Every file is checked by itself first, so that all faults are reported at once and at their places.
 */
export function loadTheme(layers: readonly Tree[]): LoadedTheme {
  const found: Diagnostic[] = [];
  const report = (more: readonly Diagnostic[]): void => void found.push(...more);
  for (const { value, place } of layers) readSection(themeLayer, reading(value, place, themeLayer), report);
  if (found.length > 0) return { theme: null, diagnostics: found };

  const merged = layers.toReversed().reduce<unknown>((base, { value }) => mergeLayers(themeFile, base, value), {});
  const place = placeIn(layers);
  const file = readSection(themeFile, reading(merged, place, themeFile), report);
  if (file === undefined) return { theme: null, diagnostics: found };

  const placed = (finding: Finding): Diagnostic => diagnose(finding, place(finding.path));
  const misfits = checkMeasures(file);
  if (misfits.length > 0) return { theme: null, diagnostics: misfits.map(placed) };
  const theme = resolveTheme(file);
  return { theme, diagnostics: [...darkened(file), ...checkContrast(theme), ...checkSeries(theme)].map(placed) };
}

const reading = (value: unknown, place: Reading['place'], schema: Reading['schema']): Reading => ({
  section: null,
  sections: [],
  schema,
  value,
  place,
});

type Schema = z.core.$ZodType;

/**
 * The values of one file laid over those of the file that it extends, group by group. What is one value in the schema
 * (a list, a colour's rule, a family of fonts) is replaced whole.
 */
function mergeLayers(schema: Schema, base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!(schema instanceof z.ZodMiniObject) || !isGroup(base) || !isGroup(over)) return over;
  const fields: Readonly<Record<string, Schema>> = schema._zod.def.shape;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, field === undefined ? over[key] : mergeLayers(field, base[key], over[key])];
    }),
  );
}

/** The place of a path in the nearest file that holds it, else in the one that was asked for. */
export function placeIn(layers: readonly Tree[]): (path: Path, at?: 'value' | 'key') => Place {
  return (path, at) => {
    const holder = layers.find(({ value }) => valueAt(value, path) !== undefined) ?? layers[0];
    return holder?.place(path, at) ?? { file: '', line: 1, column: 1, length: 1 };
  };
}

/** Text in a brand that is too pale for it is printed darker. */
function darkened({ brand }: ThemeFile): readonly Finding[] {
  const printed = printedBrand(brand);
  if (printed === brand.toUpperCase()) return [];
  return [finding('I135', 'darkened', { path: ['brand'], found: brand, printed })];
}
