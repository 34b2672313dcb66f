import type { Home } from './Home.ts';
import { namesIn } from './findTemplate.ts';

const localeFile = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.yaml$/;

/** The languages that a dossier can be written in: the files of `locales/`, the user's own among them. */
export const languagesOf = (home: Home): readonly string[] =>
  namesIn(home, 'locales').flatMap((name) => {
    const language = localeFile.exec(name)?.[1];
    return language === undefined ? [] : [language];
  });
