/** Commands that have a file `define<Name>.ts` and are not in the list of the program. */
export const unregistered = (files: readonly string[], commands: readonly string[]): readonly string[] =>
  files
    .flatMap((file) => /^define(\w+)\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => !commands.includes(name.toLowerCase()));

/** Roles that no row of the README's table names. */
export function rolesNotNamed(roles: readonly { readonly id: string }[], readme: string): readonly string[] {
  const [, table = ''] = readme.split('| role | must have |');
  const [rows = ''] = table.split('\n\n');
  const named = [...rows.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  return roles.map(({ id }) => id).filter((id) => !named.includes(id));
}
