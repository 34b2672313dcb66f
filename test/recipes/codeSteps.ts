import type { WitnessName } from './witnesses.ts';

/** A row whose steps are code: how one begins, and which tests ask for what the compiler does not see. */
export interface CodeRecipe {
  /** What is exchanged in the row's steps, by their place in the row. */
  readonly edits: readonly { readonly step: number; readonly from: string | RegExp; readonly to: string }[];
  readonly witnesses?: readonly WitnessName[];
}

const optionalWords = 'recipe: z.optional(words),';

/** The beginning of each row of code, with the least that adds something. */
export const codeRecipes: Readonly<Record<string, CodeRecipe>> = {
  'a way to lay the cover out': { edits: [{ step: 0, from: 'coverLayouts = [', to: "coverLayouts = ['recipe', " }] },
  'a way to lay the guarantee out': {
    edits: [{ step: 0, from: 'guaranteeLayouts = [', to: "guaranteeLayouts = ['recipe', " }],
  },
  'a private field': {
    edits: [{ step: 0, from: 'tags: about(', to: `${optionalWords} tags: about(` }],
    witnesses: ['value'],
  },
  'a public field': {
    edits: [
      { step: 0, from: 'tags: about(', to: `${optionalWords} tags: about(` },
      { step: 1, from: 'scope_in: many(wording),', to: 'scope_in: many(wording), recipe: orNull(wording),' },
    ],
    witnesses: ['value', 'publicLeaf', 'print'],
  },
  'a slot': {
    edits: [{ step: 0, from: /readonly Block\[\]>> = \{/, to: 'readonly Block[]>> = { recipe: () => [],' }],
    witnesses: ['slotPlace', 'slotDescription'],
  },
  'a section': {
    edits: [{ step: 0, from: 'sectionIds = [', to: "sectionIds = ['recipe'," }],
    witnesses: ['sectionPlace', 'sectionTitle'],
  },
  'a kind of argument': {
    edits: [
      { step: 0, from: 'argumentKinds = [', to: "argumentKinds = ['recipe'," },
      { step: 0, from: 'pointKinds = [', to: "pointKinds = ['recipe'," },
      { step: 1, from: 'technical: many(point),', to: 'technical: many(point), recipe: many(point),' },
    ],
    witnesses: ['kindPhrases', 'starter'],
  },
  'a block on the page': {
    edits: [{ step: 0, from: /\n {2}\| GuideLegend;/, to: "\n  | GuideLegend | { readonly type: 'recipe' };" }],
  },
  'a form of chart': {
    edits: [{ step: 0, from: ' | Timeline;', to: " | Timeline | { readonly form: 'recipe' };" }],
  },
  'an output format': {
    edits: [
      {
        step: 0,
        from: 'export const formats = {',
        to: "export const formats = { recipe: { format: 'recipe', extension: 'txt', files: 'one', isOurs: isOurPdf },",
      },
    ],
  },
  'a picture of the dossier': {
    edits: [
      { step: 0, from: 'tags: about(', to: 'recipe: z.optional(text), tags: about(' },
      { step: 1, from: 'scope_in: many(wording),', to: 'scope_in: many(wording), recipe: orNull(picture),' },
      {
        step: 2,
        from: 'readonly logo: PictureHandle | null;',
        to: 'readonly logo: PictureHandle | null; readonly recipe: PictureHandle | null;',
      },
    ],
    witnesses: ['value', 'picture'],
  },
  'a question of the wizard': {
    edits: [
      {
        step: 0,
        from: /title: 'Your team',\s+steps: \[/,
        to: "title: 'Your team', steps: [{ id: 'r', prompt: 'R?' },",
      },
    ],
  },
  'a command': {
    edits: [],
    witnesses: ['command'],
  },
  'a message': {
    edits: [
      {
        step: 0,
        from: 'documentMessages = {',
        to: "documentMessages = { E599: { title: 'x', class: 'input', says: { full: { message: 'M.', fix: 'F.' } } },",
      },
    ],
  },
};
