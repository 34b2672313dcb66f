import type { Words } from './Messages.ts';

/** What a template calls or prints that is refused, in layouts and in blocks. */
export const templateFaults = {
  unread: {
    message: 'The template cannot be read: a {{…}} is not closed, or closes something else.',
    fix: 'Look at the braces on this line.',
  },
  deep: {
    message: 'The template is nested too deep to be gone through.',
    fix: 'Write it with fewer blocks and brackets inside each other.',
  },
  steps: {
    message: 'From here on the template goes through lists and prints values more than {most} times.',
    fix: 'Go through each list once: a loop inside a loop over the same list prints all of it again and again.',
  },
  characters: {
    message: 'From here on the template prints more than {most} characters.',
    fix: 'Print each value once: a loop inside a loop over the same list prints all of it again and again.',
  },
  slots: {
    message: 'From here on the template places parts of the page more than {most} times.',
    fix: 'Place each slot once, and in no loop.',
  },
  absent: {
    message: 'Here, or soon after, the template prints what this proposal does not have.',
    fix: 'Put it between {{#if …}} and {{/if}}, or into a {{#with …}}.',
  },
  partial: { message: 'Partials and decorators are refused in templates.', fix: 'Write the text here.' },
  threeBraces: { message: 'Three braces are refused.', fix: 'Write two: {{…}}.' },
  blockParameters: {
    message: 'Block parameters (as |x|) are not known here.',
    fix: 'Use this, or the name of the field.',
  },
  helper: { message: 'There is no helper {helper}.', fix: 'Known are {helpers}.' },
  insideCall: { message: '{helper} cannot be inside another call.', fix: 'Write it in braces of its own.' },
  loopData: { message: '{name} is not known here.', fix: 'Only @index, @first, @last and @key are.' },
  above: { message: '{name} goes above the proposal.', fix: 'Write the path from the root of the proposal.' },
} as const satisfies Readonly<Record<string, Words>>;

const address = { fix: 'Write [words](address).' } as const;
const prose = { fix: 'Write it as plain prose.' } as const;
const takeOut = { fix: 'Take it out.' } as const;
const gap = { fix: 'Put a space between.' } as const;

/** Markdown that would not mean what it looks like. */
export const markdownFaults = {
  angleBrackets: { message: 'An address in angle brackets.', ...address },
  bareAddress: { message: 'A bare address is no link in print.', ...address },
  html: { message: 'HTML is not printed.', fix: 'Write it in Markdown, or leave it out.' },
  code: { message: 'A proposal has no code.', fix: 'Take the backticks out; use **bold** to stress a word.' },
  picture: {
    message: 'A body cannot place a picture.',
    fix: 'Leave it out; figures are placed with {{slot "figure:<id>"}}.',
  },
  struck: { message: 'Words cannot be struck through: the tildes would be printed.', fix: 'Take them out.' },
  footnote: { message: 'There are no footnotes: the mark would be printed.', fix: 'Say it in the sentence.' },
  entity: {
    message: 'A code for a character would be printed as it is.',
    fix: 'Write the character itself.',
  },
  table: { message: 'A table would be printed as lines with bars.', fix: 'Write a list, or place the facts.' },
  box: { message: 'A box to tick would be printed as brackets.', fix: 'Take the brackets out.' },
  noHeading: {
    message: 'Without a space the # is printed, and this is no heading.',
    fix: 'Put a space after it.',
  },
  underline: {
    message: 'This line makes a heading of the text above it.',
    fix: 'Leave it out; a heading is written ## Words.',
  },
  slot: {
    message: 'A slot has a line to itself.',
    fix: 'Give it a line of its own at the left margin, with an empty line before and after.',
  },
  emptyItem: { message: 'A number with nothing after it.', fix: 'Write the item, or delete the line.' },
  numberedLine: {
    message: 'A number with a point at the start of a line makes a list of it.',
    fix: 'Let another word begin the line, or write 1. where a list begins.',
  },
  openBold: { message: 'Bold that is never closed.', fix: 'Close it with **, or take the asterisks out.' },
  letterBefore: { message: 'Bold that touches a letter before it.', ...gap },
  letterAfter: { message: 'Bold that touches a letter after it.', ...gap },
  spaceBefore: { message: 'Bold that begins with a space stays plain.', ...takeOut },
  spaceAfter: { message: 'Bold that ends with a space stays plain.', ...takeOut },
  rule: { message: 'A rule across the page, which a proposal has no place for.', ...prose },
  indented: {
    message: 'A line that begins with four spaces is code, which a proposal has no place for.',
    ...prose,
  },
  definition: { message: 'An address in a line of its own would vanish.', ...prose },
  htmlBlock: { message: 'HTML, which a proposal has no place for.', ...prose },
  nested: { message: 'Lists or quotes are nested too deep to be read.', fix: 'Write them less deep.' },
  printed: {
    message: 'What this template prints is a {construct} of Markdown, which a proposal has no place for.',
    fix: 'Look at what its conditions and loops put at the beginning of a line, and write it as plain prose.',
  },
  refused: { message: 'This ({construct}), which a proposal has no place for.', ...prose },
} as const satisfies Readonly<Record<string, Words>>;
