import fc from 'fast-check';

export type Data = Readonly<Record<string, unknown>>;

/** Words of each language: short and long ones, names of other scripts, numbers with units, one that never ends. */
const vocabulary = {
  en: 'the a of to store team delivery warehouse onboarding 12 % 4,200 km 24 hours reliability internationalisation Łódź ООО «Ромашка» شركة-نور ISO/IEC 27001:2022',
  ru: 'и в на до склад смена команда поставка эксплуатационная 12 % 4 200 км 24 часа взаимозаменяемость DHL № 5 г. Тверь شركة SAP S/4HANA',
  ar: 'في من إلى المستودع الفريق التسليم 12 % 4,200 كم 24 ساعة الموثوقية والاستمرارية SAP S/4HANA (ISO 27001) ООО «Ромашка» HL7',
} as const;
export type Language = keyof typeof vocabulary;

const endless = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

export const wordsOf = (language: Language, least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 60, arbitrary: fc.constantFrom(...vocabulary[language].split(' ')) },
        { weight: 1, arbitrary: fc.constant(endless) },
      ),
      {
        minLength: least,
        maxLength: most,
      },
    )
    .map((words) => `A${words.join(' ')}`);

export const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
export const upTo = <T>(most: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.array(arbitrary, { maxLength: most });
