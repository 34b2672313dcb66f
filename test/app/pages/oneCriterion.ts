import { stringify } from 'yaml';
import { prepare } from '../../../src/app/build.ts';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import { readLocale } from '../../../src/publication/locale/localeFile.ts';
import { put } from '../../cli/workFolder.ts';
import { temporaryFolder } from '../../foundation/disk/temporaryFolder.ts';

export type Language = 'en' | 'ru' | 'ar';

const rest = {
  seller: { name: 'Fjord Handling AS' },
  validity: { days: 30 },
  dmu: [{ name: 'Ingrid Solberg', position: 'Managing Director', role: 'director' }],
  situation: { goals: ['Ship every order within 24 hours'] },
  team: [{ name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' }],
};
const base = {
  summary: 'A line',
  uniqueness: ['Parts in four hours'],
  lines: [{ text: 'Sorting line', qty: 1, unit_price: '182000.00' }],
};

/** A word of no language, so that it stands nowhere else. */
export const sought = 'Zyqqen';
export const criteria = ['speed'];

/** As many texts as fill more than a page, the last of which answers. */
export const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `Matter ${i} that takes its room on the page`);

const phrasesOf = (language: Language) =>
  readLocale(language, readPackageText(`templates/locales/${language}.yaml`)).phrases;
const phrases = { en: phrasesOf('en'), ru: phrasesOf('ru'), ar: phrasesOf('ar') };

export function phraseIn(language: Language, key: string): string {
  const phrase = phrases[language][key];
  if (typeof phrase !== 'string') throw new Error(`${language} has no sentence ${key}.`);
  return phrase;
}

export interface Given {
  readonly offer?: object;
  readonly more?: object;
  /** Blocks of the library that carry the criterion: kind and body. */
  readonly library?: Readonly<Record<string, string>>;
  /** The blocks of the library carry no criterion. */
  readonly mute?: true;
  /** A layout of one's own. */
  readonly layout?: string;
  /** What the answer says; in the words of the language where it is a name of a phrase. */
  readonly says?: string;
}

const block = (kind: string, body: string, language: Language, answers: string): string =>
  `---\nlang: ${language}\nid: own-${kind}\nkind: ${kind}\nstatus: approved\nversion: 1\norder: 9999\ncriteria: [${answers}]\n---\n${body}\n`;

export function documentOf({ offer = {}, more = {}, library = {}, mute, layout }: Given, language: Language): Document {
  const folder = temporaryFolder();
  for (const [kind, body] of Object.entries(library))
    put(folder, `library/own-${kind}.md`, block(kind, body, language, mute === true ? '' : 'speed'));
  if (layout !== undefined) put(folder, 'layouts/proposal.hbs', layout);
  const own = Object.keys(library).map((kind) => `own-${kind}`);
  const file = put(
    folder,
    'dossier.yaml',
    stringify(
      {
        ...rest,
        proposal: { title: 'Automation', currency: 'EUR', language },
        account: { name: 'Northwind Traders', criteria: [{ id: 'speed', label: 'Speed' }] },
        arguments: own.length === 0 ? {} : { library: './library', pin: own },
        ...more,
        offer: { ...base, ...offer },
      },
      { aliasDuplicateObjects: false },
    ),
  );
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
  const { composed, diagnostics } = prepare(request, { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined });
  if (composed === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  return composed.document;
}
