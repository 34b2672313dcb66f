/** Rows whose steps are data: they are walked with a copy of `templates/` and a workspace. */
export const dataRecipes = [
  'a role',
  'an argument block',
  'a criterion of the client',
  'a language',
  'a look',
] as const;
