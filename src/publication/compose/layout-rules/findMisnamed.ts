import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/faults.ts';
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

/** Calls without a name, or with one that nothing bears; holes of a phrase that its call does not fill (E140). */
export const findMisnamed = (calls: readonly NamedCall[], locale: Locale): readonly TemplateFault[] =>
  calls.flatMap((call) => {
    const known = named[call.helper];
    if (known === undefined) return [];
    return misnamed(call, known, locale) ?? (known === phrase ? unfilled(call, locale) : []);
  });

function misnamed(call: NamedCall, { noun, names }: Named, locale: Locale): readonly TemplateFault[] | null {
  const { helper, name, line, column } = call;
  const at = { code: 'E140', line, column } as const;
  if (name === '')
    return [{ ...at, message: `${helper} needs the name of a ${noun} in quotes.`, fix: `Write {{${helper} "…"}}.` }];
  const candidates = names(locale);
  if (candidates.includes(name)) return null;
  const meant = didYouMean(name, candidates);
  const choice = noun === 'phrase' ? 'Phrases are the keys of the locale.' : `Known are ${candidates.join(', ')}.`;
  const fix = meant === null ? choice : `Did you mean ${meant}?`;
  return [{ ...at, message: `There is no ${noun} ${name}.`, found: name, fix }];
}

function unfilled({ name, keys, line, column }: NamedCall, { phrases }: Locale): readonly TemplateFault[] {
  const words = phrases[name];
  const open = (words === undefined ? [] : holesOf(words)).filter((hole) => !keys.includes(hole));
  return open.map((hole) => ({
    code: 'E140',
    line,
    column,
    message: `The phrase ${name} has a hole {${hole}}, which nothing fills here.`,
    found: name,
    fix: `Fill it: {{t "${name}" ${hole}=…}}.`,
  }));
}
