import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { formsOf, holesIn, inBraces, type Phrase } from './Locale.ts';

/** Plural forms that stand for several numbers and say none: "some years" for 2 and for 10. */
export function lostNumbers(phrase: Phrase, counted: readonly string[], id: string): readonly Statement[] {
  const forms = typeof phrase === 'string' ? [['other', phrase] as const] : Object.entries(phrase);
  return forms.flatMap(([category, form]) => {
    const lost = counted.filter((hole) => !holesIn(form).includes(hole));
    const [hole] = lost;
    if (hole === undefined || !standsForSeveral(category, id)) return [];
    return [statement('E153', 'lostNumber', { found: form, hole: inBraces(hole) })];
  });
}

/** In English "one" is the number 1 alone; in Russian it is 21 and 31 as well. */
function standsForSeveral(category: string, id: string): boolean {
  const rules = new Intl.PluralRules(id);
  const some = [...Array.from({ length: 101 }, (_, number) => number), 1_000_000, 2_000_000];
  return some.filter((number) => rules.select(number) === category).length > 1;
}

/** Every form for many numbers says which of them is meant; a form for one number alone may have it in words. */
export function countedIn(all: readonly Phrase[]): {
  readonly plural: boolean;
  readonly counted: readonly string[];
} {
  const others = all.flatMap((phrase) => (typeof phrase === 'string' ? [] : (phrase.other ?? phrase.many ?? [])));
  const [first = '', ...rest] = others;
  const common = holesIn(first).filter((hole) => rest.every((form) => holesIn(form).includes(hole)));
  const isCounted = (hole: string): boolean =>
    ['count', 'years', 'months'].includes(hole) ||
    all.some((phrase) => !formsOf(phrase).every((form) => holesIn(form).includes(hole)));
  return { plural: others.length > 0, counted: common.filter(isCounted) };
}
