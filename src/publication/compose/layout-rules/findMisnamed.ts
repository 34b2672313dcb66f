import { statement } from '../../../foundation/diagnostics/finding.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/faults.ts';
import { ownSlot } from '../../../proposal/bodySlots.ts';
import { sectionIds } from '../../../proposal/sectionIds.ts';
import { holesOf, type Locale } from '../../locale/Locale.ts';
import { slots } from '../slots/index.ts';

interface Named {
  readonly noun: string;
  readonly names: (locale: Locale) => readonly string[];
}

const phrase: Named = { noun: 'phrase', names: ({ phrases }) => Object.keys(phrases) };

/** What the name behind each helper has to be. */
const named: Readonly<Record<string, Named>> = {
  section: { noun: 'section', names: () => sectionIds },
  slot: { noun: 'slot', names: () => Object.keys(slots) },
  hanging: phrase,
  leadPhrase: phrase,
  t: phrase,
};

/** Calls without a name, or with one that there is not; holes of a phrase that its call does not fill (E140). */
export const findMisnamed = (calls: readonly NamedCall[], locale: Locale): readonly TemplateFault[] =>
  calls.flatMap((call) => {
    const known = named[call.helper];
    if (known === undefined) return [];
    return misnamed(call, known, locale) ?? (known === phrase ? unfilled(call, locale) : []);
  });

function misnamed(call: NamedCall, { noun, names }: Named, locale: Locale): readonly TemplateFault[] | null {
  const { helper, name: found, line, column } = call;
  const at = { line, column };
  if (found === '') return [{ ...at, ...statement('E140', 'unnamed', { helper, noun }) }];
  const candidates = names(locale);
  if (candidates.includes(found) || (helper === 'slot' && ownSlot(found) !== null)) return null;
  const suggestion = didYouMean(found, candidates);
  const stated =
    noun === 'phrase'
      ? statement('E140', 'noPhrase', { found, suggestion })
      : statement('E140', 'noName', { found, suggestion, noun, names: candidates });
  return [{ ...at, ...stated }];
}

function unfilled({ name: phrase, keys, line, column }: NamedCall, { phrases }: Locale): readonly TemplateFault[] {
  const words = phrases[phrase];
  const open = (words === undefined ? [] : holesOf(words)).filter((hole) => !keys.includes(hole));
  return open.map((hole) => ({
    line,
    column,
    ...statement('E140', 'unfilled', { phrase, hole, found: phrase }),
  }));
}
