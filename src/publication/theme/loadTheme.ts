import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Reading } from '../../foundation/schema/Reading.ts';
import { readSection } from '../../foundation/schema/readSection.ts';
import { valueAt, isGroup } from '../../foundation/schema/valueAt.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Tree } from '../../foundation/yaml/Tree.ts';
import { checkContrast } from './checkContrast.ts';
import { checkMeasures } from './checkMeasures.ts';
import { printedBrand } from './deriveColors.ts';
import { resolveTheme } from './resolveTheme.ts';
import type { Theme } from './Theme.ts';
import { themeFile, themeLayer, type ThemeFile } from './themeFile.ts';
import * as z from 'zod/mini';

/** A look, and all that is wrong with its files or worth knowing; null where an error stands in the way. */
export interface LoadedTheme {
  readonly theme: Theme | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts a look together from its files: the one that was asked for, then each that it extends; the last holds every key.
 * Every file is read alone first, so that all that is wrong is told at once and at its place.
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

  const misfits = checkMeasures(file).map((misfit) => diagnose({ code: 'E107', ...misfit }, place(misfit.path)));
  if (misfits.length > 0) return { theme: null, diagnostics: misfits };
  const theme = resolveTheme(file);
  return { theme, diagnostics: [...darkened(file, place), ...checkContrast(theme, place)] };
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
 * The values of one file laid over those of the file that it extends, group by group. What the schema takes as one value
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

/** A path's place in the nearest file that holds it, else in the one that was asked for. */
export function placeIn(layers: readonly Tree[]): (path: Path, at?: 'value' | 'key') => Place {
  return (path, at) => {
    const holder = layers.find(({ value }) => valueAt(value, path) !== undefined) ?? layers[0];
    return holder?.place(path, at) ?? { file: '', line: 1, column: 1, length: 1 };
  };
}

/** A pale brand cannot be read on paper: said once, from what to what. */
function darkened({ brand }: ThemeFile, place: (path: Path) => Place): readonly Diagnostic[] {
  const printed = printedBrand(brand);
  if (printed === brand.toUpperCase()) return [];
  return [
    diagnose(
      {
        code: 'I135',
        message: `The brand is too pale for text on white: ${printed}, a darker tone of it, is printed in its place.`,
        path: ['brand'],
        found: brand,
        fix: `Nothing to do; or write the dark tone that you want, such as "${printed}".`,
      },
      place(['brand']),
    ),
  ];
}
