/** Files that define commands and that the program does not import. */
export const unregistered = (files: readonly string[], program: string): readonly string[] =>
  files.filter((file) => file.startsWith('define') && !program.includes(`/${file}'`));

/** Roles that no row of the README's table names. */
export function rolesNotNamed(roles: readonly { readonly id: string }[], readme: string): readonly string[] {
  const [, table = ''] = readme.split('| role | must have |');
  const [rows = ''] = table.split('\n\n');
  const named = [...rows.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  return roles.map(({ id }) => id).filter((id) => !named.includes(id));
}
