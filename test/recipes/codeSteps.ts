import type { WitnessName } from './witnesses.ts';

/** A row whose steps are code: how one begins, and which tests ask for what the compiler does not see. */
export interface CodeRecipe {
  /** The new thing's name: what the compiler says of it has this word. */
  readonly word: string;
  /** What is exchanged in the row's steps, by their place in the row. */
  readonly edits: readonly { readonly step: number; readonly from: string | RegExp; readonly to: string }[];
  readonly witnesses?: readonly WitnessName[];
}

const factAfter = 'scope_in: many(scoped),';
const logoHandle = 'readonly logo: PictureHandle | null;';

/** The beginning of each row of code, with the least that adds something. */
export const codeRecipes: Readonly<Record<string, CodeRecipe>> = {
  'a way to lay the cover out': {
    word: 'newCover',
    edits: [{ step: 0, from: 'coverLayouts = [', to: "coverLayouts = ['newCover', " }],
  },
  'a way to lay the guarantee out': {
    word: 'newGuarantee',
    edits: [{ step: 0, from: 'guaranteeLayouts = [', to: "guaranteeLayouts = ['newGuarantee', " }],
  },
  'a private field': {
    word: 'newPrivate',
    edits: [{ step: 0, from: 'tags: about(', to: 'newPrivate: z.optional(words), tags: about(' }],
    witnesses: ['value'],
  },
  'a public field': {
    word: 'newPublic',
    edits: [
      { step: 0, from: 'tags: about(', to: 'newPublic: z.optional(words), tags: about(' },
      { step: 1, from: factAfter, to: `${factAfter} newPublic: orNull(wording),` },
    ],
    witnesses: ['value', 'publicLeaf', 'print'],
  },
  'a slot': {
    word: 'newSlot',
    edits: [{ step: 0, from: /readonly Block\[\]>> = \{/, to: 'readonly Block[]>> = { newSlot: () => [],' }],
    witnesses: ['slotPlace', 'slotDescription'],
  },
  'a section': {
    word: 'newSection',
    edits: [{ step: 0, from: 'sectionIds = [', to: "sectionIds = ['newSection'," }],
    witnesses: ['sectionPlace', 'sectionTitle'],
  },
  'a kind of argument': {
    word: 'newKind',
    edits: [
      { step: 0, from: 'argumentKinds = [', to: "argumentKinds = ['newKind'," },
      { step: 0, from: 'pointKinds = [', to: "pointKinds = ['newKind'," },
      { step: 1, from: 'technical: many(point),', to: 'technical: many(point), newKind: many(point),' },
      { step: 5, from: 'export const mends = {', to: "export const mends = { newKind: 'Add one.'," },
    ],
    witnesses: ['kindPhrases', 'starter', 'initPoints'],
  },
  'a block on the page': {
    word: 'newBlock',
    edits: [{ step: 0, from: /\n {2}\| GuideLegend;/, to: "\n  | GuideLegend | { readonly type: 'newBlock' };" }],
  },
  'a form of chart': {
    word: 'newChart',
    edits: [{ step: 0, from: ' | Timeline;', to: " | Timeline | { readonly form: 'newChart' };" }],
  },
  'an output format': {
    word: 'newFormat',
    edits: [
      {
        step: 1,
        from: 'export const formats = {',
        to: "export const formats = { newFormat: { format: 'new', extension: 'new', files: 'one', isOurs: isOurPdf },",
      },
    ],
  },
  'a picture of the dossier': {
    word: 'newPicture',
    edits: [
      { step: 0, from: 'tags: about(', to: 'newPicture: z.optional(text), tags: about(' },
      { step: 1, from: factAfter, to: `${factAfter} newPicture: orNull(picture),` },
      { step: 2, from: logoHandle, to: `${logoHandle} readonly newPicture: PictureHandle | null;` },
    ],
    witnesses: ['value', 'picture'],
  },
  'a question of the wizard': {
    word: 'newQuestion',
    edits: [
      {
        step: 0,
        from: /title: 'Your team',\s+steps: \[/,
        to: "title: 'Your team', steps: [{ id: 'newQuestion', prompt: 'Anything else?' },",
      },
    ],
  },
  'a phrase': { word: 'newPhrase', edits: [], witnesses: ['phrase'] },
  'a command': { word: 'newCommand', edits: [], witnesses: ['command'] },
  'a kind of file that is read': {
    word: 'newFile',
    edits: [
      {
        step: 0,
        from: 'export const sizeLimits = {',
        to: "export const sizeLimits = { newFile: { what: 'a new file', most: MB },",
      },
    ],
  },
  'a message': {
    word: 'newMessage',
    edits: [
      {
        step: 0,
        from: 'documentMessages = {',
        to: "documentMessages = { E599: { title: 'New', class: 'input', says: { newMessage: { message: 'A.', fix: 'B.' } } },",
      },
    ],
  },
};
