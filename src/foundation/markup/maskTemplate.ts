/** Stands for a value that is not known yet; of no use in a text of its own, and no letter, space or mark of Markdown. */
export const valueMark = '\uE000';
/** Stands for `{{#if}}`, `{{/if}}`, `{{slot}}` and comments, which leave no words where they are. */
export const structureMark = '\uE002';

const mustache = /\{\{[^{}]*\}\}/g;
const isStructure = (tag: string): boolean => /^\{\{~?\s*([#/^!]|else\b|slot\b)/.test(tag);

/** The text with every `{{…}}` covered by marks of the same length, so that places stay where they are. */
export const maskTemplate = (body: string): string =>
  body.replace(mustache, (tag) => (isStructure(tag) ? structureMark : valueMark).repeat(tag.length));

/** What Markdown will see: values as one mark, lines of nothing but structure left out, as Handlebars does. */
export const asRendered = (masked: string): string =>
  masked
    .split('\n')
    .flatMap((line) => {
      const words = line.replaceAll(structureMark, '');
      return words.trim() === '' && words.length < line.length ? [''] : [words.replaceAll(/\uE000+/g, valueMark)];
    })
    .join('\n');
