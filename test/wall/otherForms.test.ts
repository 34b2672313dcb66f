import { describe, expect, test } from 'vitest';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { compose } from '../../src/publication/compose/compose.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { buildData, checkData } from './buildData.ts';
import { everything, otherForms, plantCanaries } from './canaries.ts';
import { foundCanaries, patternsOf, silentTexts, wordsLeaving } from './coverage.ts';
import { patternOf } from './leaves.ts';
import { textsOfPdf } from './textsOfPdf.ts';

const { data, canaries } = plantCanaries(otherForms);
const { composed, diagnostics } = checkData(data);
if (composed === null) throw new Error(JSON.stringify(diagnostics));
const found = (texts: readonly string[]): readonly string[] => foundCanaries(canaries, texts);

const known = new Set(patternsOf(everything));
const added = canaries.filter(({ path }) => !known.has(patternOf(path)));

/** Packages, and the other form of a goal, a payment, a discount: what everything.yaml cannot hold beside its own. */
describe('fields that exclude those of everything.yaml (D4)', () => {
  test('of the packages every id is planted, and every text is for the client', () => {
    expect(added.map(({ path }) => path.join('.'))).toEqual([
      'offer.payments.0.of.0',
      'offer.payments.1.of.0',
      'offer.packages.group',
      'offer.packages.recommended',
      'offer.packages.features.1.in.0',
    ]);
  });

  test('no private text is in the document or in what a block could print', () => {
    const words = wordsLeaving(composed);
    expect(found(words.document)).toEqual([]);
    expect(found(words.printable)).toEqual([]);
  });

  test('nor in the PDF', async () => {
    const { bytes } = await buildData(data);
    if (!bytes) throw new Error('no PDF');
    expect(found(await textsOfPdf(bytes))).toEqual([]);
  });

  test('every public text is in the document', () => {
    const { composed: plain } = checkData(otherForms);
    if (plain === null) throw new Error('no document');
    // An open choice leaves no case, and nothing to exchange.
    const silent = silentTexts(plain.document, otherForms).filter((place) => !/^(finance|offer\.rates)\./.test(place));
    expect(silent).toEqual([]);
  });

  const locale = readLocale('en', readPackageText('templates/locales/en.yaml'));
  const layout = readPackageText('templates/layouts/proposal.hbs');

  test.each(added.map(({ path, token }) => [path.join('.'), token]))(
    'opening the wall for %s is caught',
    (_, token) => {
      const { proposal } = composed;
      const opened = { ...proposal, offer: { ...proposal.offer, summary: { text: token, from: null } } };
      const texts = textsOf(compose(opened, { layout, locale, topics: [], draft: null })).map(({ text }) => text);
      expect(found(texts)).not.toEqual([]);
    },
  );
});
