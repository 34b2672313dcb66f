import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { parseYaml } from '../../../src/foundation/yaml/parseYaml.ts';
import type { Tree } from '../../../src/foundation/yaml/locate.ts';
import { loadTheme, type LoadedTheme } from '../../../src/publication/theme/loadTheme.ts';
import type { Theme } from '../../../src/publication/theme/Theme.ts';

/** The file of a built-in look. */
export const shipped = (name: string): string => readPackageText(`templates/themes/${name}/theme.yaml`);

export function treeOf(text: string, name = 'theme.yaml'): Tree {
  const { tree, diagnostics } = parseYaml(text, name);
  if (tree === null) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return tree;
}

/** Texts of theme files, each before the one that it extends; the last one extends modern. */
export const load = (...texts: readonly string[]): LoadedTheme =>
  loadTheme([...texts.map((text) => treeOf(text)), treeOf(shipped('modern'), 'modern/theme.yaml')]);

/** The look of such texts, which may have no errors. */
export function lookOf(...texts: readonly string[]): Theme {
  const { theme, diagnostics } = load(...texts);
  if (theme === null) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return theme;
}

/** A built-in look. */
export const themeOf = (name: string): Theme => (name === 'modern' ? lookOf() : lookOf(shipped(name)));
