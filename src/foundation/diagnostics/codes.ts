/** Who has to act: whoever wrote the input, whoever runs the machine, a policy that says no, or nobody. */
export type CodeClass = 'input' | 'environment' | 'refused' | 'bug' | 'none';

const input = (title: string): { readonly title: string; readonly class: CodeClass } => ({ title, class: 'input' });
const environment = (title: string): { readonly title: string; readonly class: CodeClass } => ({
  title,
  class: 'environment',
});
const refused = (title: string): { readonly title: string; readonly class: CodeClass } => ({ title, class: 'refused' });
const told = (title: string): { readonly title: string; readonly class: CodeClass } => ({ title, class: 'none' });

/** Every code the program knows, with its title. Stable once released; the documentation is made from this table. */
export const codes = Object.freeze({
  E100: input('The file cannot be read as YAML'),
  E101: input('The file is not in UTF-8'),
  E102: input('The file is larger or deeper than a dossier can be'),
  E103: input('A key stands twice'),
  E104: input('A YAML feature that dossiers do not use'),
  E105: input('Something mandatory is missing'),
  E106: input('A value of the wrong type'),
  E107: input('A value that is not possible here'),
  E108: input('A character that must not be in a text'),
  E109: input('The file does not hold one set of fields'),
  E110: input('Unknown role'),
  E111: input('Unknown language'),
  E112: input('Unknown kind of argument'),
  E113: input('Unknown key'),
  E114: input('An id that nothing bears'),
  E115: input('An id twice'),
  E120: input('A named file is missing or may not be read'),
  E121: input('A named file is not what it should be'),
  E122: input('A named file lies outside the folder'),
  E201: input('No validity'),
  E202: input('Two forms of validity'),
  E203: input('An impossible date or time zone'),
  E204: refused('The validity has ended'),
  E205: input('The validity ends before the issue date'),
  W205: told('A validity of under seven days'),
  W206: told('A validity of over ninety days'),
  W207: told("The validity ends on the client's weekend"),
  E211: input('No member of the decision-making unit'),
  E220: input('The team lacks somebody, a position or a contact'),
  E221: input('No seller'),
  W301: told('A must-have met by a stand-in'),
  W302: told('A must-have met by nothing'),
  W303: told('A director without an understanding of the situation'),
  E303: refused('A reference named that may not be'),
  E305: input('Consent that is neither true nor false'),
  W306: told('Consent not asked for yet'),
  W307: told('Consent that ends before the validity does'),
  I308: told('One function only among several members'),
  W309: told('Nobody decides'),
  E310: input('A pinned block that cannot be used'),
  E311: input('Pinned and excluded at one level'),
  W311: told('Earlier cooperation that is not printed'),
  I312: told('A block for one member, without a bridge to the others'),
  E313: input('Two chosen blocks in conflict'),
  E320: input('A library block without front matter'),
  E321: input("A library file whose name is not its block's"),
  E322: input('A block that calls or places what it may not'),
  E323: input('A block that names what no proposal has'),
  E324: input('Markdown that would not mean what it looks like'),
  E325: input('A block with words in no language'),
  W326: told('A block that is due for review'),
  W327: told('A retired block that is still pinned'),
  W328: told('A block that lacks a language'),
  I329: told('A block that no dossier chooses'),
  E401: input('A figure that cannot be used'),
  E402: input('A typed result that differs from the computed one'),
  E410: input('Payments that do not add up'),
  E411: input('An exchange rate, or its date, is missing'),
  E501: input('A character that no font covers'),
  W502: told('A text that is missing in the asked language'),
  W504: told('The document is longer than its page budget'),
  E511: input('A picture that cannot be used'),
  W511: told('A picture that a draft does without'),
  W512: told('A picture that makes the file large'),
  I513: told('Photos that are not printed, since somebody has none'),
  E601: environment('A file argument that is not there'),
  E602: environment('An output that is not ours to replace'),
  E603: environment('An output that cannot be written'),
  E700: { title: 'A bug of ours', class: 'bug' },
  W701: told('Dependence on one client'),
  W702: told('A discount above the limit'),
  W703: told('A margin under the floor'),
  W901: told('Private words in a public text'),
  E901: refused('Private words in the output'),
  E902: refused('Another client in the output'),
  I101: told('Kept for later'),
} as const);

export type Code = keyof typeof codes;

/** Whether a word is one of our codes. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(codes, word);
}
