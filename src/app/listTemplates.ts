import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { namesAt } from './templates/findTemplate.ts';
import { homeOf, type Home, type Origin } from './templates/Home.ts';
import { ownLooks, type OwnLook } from './templates/ownLooks.ts';
import { nameOf, pathOf, type TemplateKind } from './templates/kinds.ts';

/** One template that a dossier here would use. */
export interface ListedTemplate {
  readonly name: string;
  readonly origin: Origin;
  /** From the folder one stands in; the package's from the package's. */
  readonly file: string;
  /** Whether it stands in the place of one of the package. */
  readonly replaces: boolean;
}

/** Every look, layout or language that a dossier in this folder can use, by name; looks in folders of their own first. */
export function listTemplates(kind: TemplateKind): readonly ListedTemplate[] {
  const home = homeOf('dossier.yaml');
  const names = new Set(home.levels.flatMap((level) => namesOf(kind, level)));
  const named = [...names].sort().flatMap((name) => {
    const levels = home.levels.filter(({ folder }) => existsSync(join(folder, pathOf(kind, name))));
    const [first] = levels;
    if (first === undefined) return [];
    const absolute = join(first.folder, pathOf(kind, name));
    const file = first.origin === 'package' ? pathOf(kind, name) : relative('', absolute);
    const replaces = first.origin !== 'package' && levels.some(({ origin }) => origin === 'package');
    return [{ name, origin: first.origin, file, replaces }];
  });
  return kind === 'themes' ? [...ownLooks(home).map(listed), ...named] : named;
}

const listed = ({ name, level: { origin }, absolute }: OwnLook): ListedTemplate => ({
  name,
  origin,
  file: relative('', absolute),
  replaces: false,
});

const namesOf = (kind: TemplateKind, level: Home['levels'][number]): readonly string[] =>
  namesAt(level, kind).flatMap((entry) => {
    const name = nameOf(kind, entry);
    return name === null ? [] : [name];
  });
