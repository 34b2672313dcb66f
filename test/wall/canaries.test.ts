import { describe, expect, test } from 'vitest';
import { outputName } from '../../src/app/outputName.ts';
import { compose } from '../../src/publication/compose/compose.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import { facts } from '../../src/proposal/Facts.ts';
import { buildData, buildPages, buildWord, buildWorkbook, checkData } from './buildData.ts';
import { everything, otherForms, plantCanaries } from './canaries.ts';
import { dataLeaves, withLeaf, type Path } from './leaves.ts';
import { pictureCanary, pictureFor, unreadPictures } from './pictures.ts';
import { foundCanaries, missingLeaves, silentTexts, wordsLeaving } from './coverage.ts';
import { publicLeaves, steering } from './publicLeaves.ts';
import { schemaLeaves } from './schemaLeaves.ts';
import { textsOfDocx } from '../publication/output/docx/readDocx.ts';
import { textsOfPdf } from './textsOfPdf.ts';
import { sampleOf } from '../size.ts';

const { data, canaries } = plantCanaries(everything);
const checked = checkData(data);
const errorsOf = (diagnostics: readonly { readonly code: string }[]): readonly unknown[] =>
  diagnostics.filter(({ code }) => code.startsWith('E'));

const found = (texts: readonly string[]): readonly string[] => foundCanaries(canaries, texts);

describe('the fixture covers the schema', () => {
  test('every leaf of the schema stands in everything.yaml, or in otherForms.yaml where that excludes it', () => {
    expect(missingLeaves(schemaLeaves, everything, otherForms)).toEqual([]);
  });

  test('every picture that everything.yaml names is read', () => {
    const read = checkData(everything).inputs.map(({ name }) => name);
    expect(unreadPictures(everything, read)).toEqual([]);
  });

  test('the public list names only leaves that exist', () => {
    const known = new Set(schemaLeaves.map(({ pattern }) => pattern));
    expect([...publicLeaves, ...steering].filter((pattern) => !known.has(pattern))).toEqual([]);
  });

  test('the dossier with canaries is sound', () => {
    expect(errorsOf(checked.diagnostics)).toEqual([]);
    expect(canaries.length).toBeGreaterThan(100);
  });
});

describe('no private text reaches what leaves the company (D4)', () => {
  test('the proposal, the document, the file name', () => {
    const { composed } = checked;
    if (!composed) throw new Error('no document');
    const { document, printable } = wordsLeaving(composed);
    expect(found(document)).toEqual([]);
    expect(printable.length).toBeGreaterThan(100);
    expect(found(printable)).toEqual([]);
  });

  test('the PDF, in every way of reading it', async () => {
    const { bytes, diagnostics } = await buildData(data);
    expect(errorsOf(diagnostics)).toEqual([]);
    if (!bytes) throw new Error('no PDF');
    expect(found(await textsOfPdf(bytes))).toEqual([]);
  });

  test('the SVG pages: texts, packed pictures, names', async () => {
    const texts = await buildPages(data);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.join('')).toMatch(/data:image\/jpeg;.*data:image\/png;/s);
    expect(found(texts)).toEqual([]);
  });

  test('the Word document: every part, unpacked, those of the archives in it too', async () => {
    const { bytes, diagnostics } = await buildWord(data);
    expect(errorsOf(diagnostics)).toEqual([]);
    if (!bytes) throw new Error('no document');
    const texts = textsOfDocx(bytes);
    expect(texts.filter((text) => /^word\/(?:document|footnotes|charts\/chart1)\.xml$/.test(text))).toHaveLength(3);
    expect(texts.some((text) => text.includes('!xl/worksheets/'))).toBe(true);
    expect(found(texts)).toEqual([]);
  });

  test('the workbook: every part, and nothing in it is hidden', async () => {
    const { bytes, diagnostics } = await buildWorkbook(data);
    expect(errorsOf(diagnostics)).toEqual([]);
    if (!bytes) throw new Error('no workbook');
    const texts = textsOfDocx(bytes);
    expect(texts.filter((text) => /^xl\/worksheets\/sheet\d+\.xml$/.test(text)).length).toBeGreaterThan(3);
    expect(found(texts)).toEqual([]);
    expect(texts.filter((text) => /hidden|<comment|absPath/.test(text))).toEqual([]);
  });

  test('what somebody wrote beside the pixels of a picture', async () => {
    for (const name of ['a.svg', 'a.png', 'a.jpg'])
      expect(pictureFor(name).toString('latin1').split(pictureCanary).length).toBeGreaterThan(3);
    const { bytes } = await buildData(everything);
    if (!bytes) throw new Error('no PDF');
    const pdf = await textsOfPdf(bytes);
    expect(pdf.join('')).toMatch(/DCTDecode.*SMask|SMask.*DCTDecode/s);
    const { bytes: word } = await buildWord(everything);
    if (!word) throw new Error('no document');
    const texts = [...pdf, ...(await buildPages(everything)), ...textsOfDocx(word)];
    expect(texts.filter((text) => text.toLowerCase().includes(pictureCanary))).toEqual([]);
    expect(texts.filter((text) => /logo\.svg|sara\.jpg|tom\.png/.test(text))).toEqual([]);
  });

  test('every public text does reach it, so the list says something', () => {
    expect(silentTexts(checkData(everything).composed?.document ?? failed())).toEqual([]);
  });
});

const failed = (why: unknown = ''): never => {
  throw new Error(`no document ${JSON.stringify(why)}`);
};

describe('opening the wall for any one field is caught', () => {
  const locale = readLocale('en', readPackageText('templates/locales/en.yaml'));
  const layout = readPackageText('templates/layouts/proposal.hbs');
  const proposal = checked.composed?.proposal ?? failed(checked.diagnostics);

  const opened = (token: string): Proposal => ({
    ...proposal,
    offer: { ...proposal.offer, summary: { text: token, from: null } },
  });

  test.each(sampleOf(canaries, 6).map((canary) => [canary.path.join('.'), canary.token]))('%s', (_, token) => {
    const texts = textsOf(compose(opened(token), { layout, locale, topics: [], draft: null })).map(({ text }) => text);
    expect(found(texts)).not.toEqual([]);
  });

  test('the PDF as well: all of them at once', async () => {
    const all = canaries.map(({ token }) => token);
    const leaky = withLeaf(everything, ['offer', 'scope_in'], null);
    const { bytes } = await buildData(withScope(leaky, all));
    if (!bytes) throw new Error('no PDF');
    expect(new Set(found(await textsOfPdf(bytes)).map((hit) => hit.split(' ').slice(1).join(' ')))).toEqual(
      new Set(all),
    );
  });

  test('the schema of the facts refuses a field that it does not know', () => {
    const told = checkedFacts();
    expect(facts.safeParse(told).success).toBe(true);
    expect(facts.safeParse({ ...told, dmu: [] }).success).toBe(false);
    expect(facts.safeParse({ ...told, offer: { ...proposal.offer, internal: {} } }).success).toBe(false);
    expect(facts.safeParse({ ...told, account: { ...proposal.account, industry: 'retail' } }).success).toBe(false);
  });

  const checkedFacts = (): object => {
    return Object.fromEntries(Object.entries(proposal).filter(([key]) => key !== 'blocks'));
  };
  test('the Word document as well: all of them at once', async () => {
    const all = canaries.map(({ token }) => token);
    const { bytes } = await buildWord(withScope(withLeaf(everything, ['offer', 'scope_in'], null), all));
    if (!bytes) throw new Error('no document');
    expect(new Set(found(textsOfDocx(bytes)).map((hit) => hit.split(' ').slice(1).join(' ')))).toEqual(new Set(all));
  });

  const withScope = (base: unknown, items: readonly string[]): unknown => {
    if (typeof base !== 'object' || base === null || !('offer' in base) || typeof base.offer !== 'object') return base;
    return { ...base, offer: { ...base.offer, scope_in: items } };
  };
});

describe('a private number, date or choice changes nothing', () => {
  const documentOf = (from: unknown): string => {
    const { composed, diagnostics } = checkData(from);
    if (!composed) throw new Error(JSON.stringify(errorsOf(diagnostics)));
    return JSON.stringify(composed.document) + outputName(composed.proposal);
  };
  const before = documentOf(everything);

  test.each<[string, Path, unknown]>([
    ['a share of revenue', ['account', 'internal', 'revenue_share_percent'], '61'],
    ['an attitude', ['dmu', 0, 'internal', 'attitude'], 'opponent'],
    ['a birthday', ['dmu', 0, 'internal', 'personal', 'birthday'], '11-23'],
    ['a day of contact', ['dmu', 0, 'internal', 'last_contact'], '2026-10-01'],
    ['a date of deletion', ['dmu', 0, 'internal', 'personal', 'delete_after'], '2029-01-01'],
    ['a margin', ['offer', 'internal', 'margin_percent'], '44'],
    ['a floor', ['offer', 'internal', 'margin_floor_percent'], '11'],
    ['a limit of discount', ['offer', 'internal', 'max_discount_percent'], '50'],
    ['uses of a reference', ['references', 0, 'internal', 'uses_this_quarter'], 9],
    ['a day of asking', ['references', 0, 'consent', 'asked'], '2026-05-02'],
    ['a day of giving', ['references', 0, 'consent', 'given'], '2026-06-02'],
    ['an end of consent after the expiry', ['references', 0, 'consent', 'valid_until'], '2027-01-01'],
    ['a channel', ['follow_up', 'channel'], 'call'],
    ['days to confirm', ['follow_up', 'confirm_after_business_days'], 3],
    ['interim results', ['follow_up', 'interim_results'], '2026-12-09'],
    ['a tender', ['tender', 'deadline'], '2026-12-01'],
    ['how long bids must hold', ['tender', 'validity_days'], 12],
    ['months of preparation', ['tender', 'prepare_months'], 3],
    ['new or existing', ['account', 'kind'], 'new'],
    ['where it stands', ['proposal', 'status'], 'sent'],
    ['what happened', ['proposal', 'history', 0, 'event'], 'frozen'],
    ['until when it was extended', ['proposal', 'history', 0, 'until'], '2027-01-31'],
    ['the digest of a file', ['proposal', 'history', 0, 'sha256'], 'a'.repeat(64)],
    ['a day on which something happened', ['proposal', 'history', 1, 'date'], '2026-11-22'],
    ['which rule was approved', ['offer', 'internal', 'approvals', 0, 'rule'], 'below_floor'],
    ['when', ['offer', 'internal', 'approvals', 0, 'date'], '2026-11-02'],
    ['the digest of it', ['offer', 'internal', 'approvals', 0, 'sha256'], 'a'.repeat(64)],
    ['what was a talk', ['interactions', 0, 'kind'], 'reference_call'],
    ['what is due', ['interactions', 0, 'next', 'on'], '2026-12-24'],
    ['a withheld value', ['figures', 'hidden', 'value'], '78.5'],
    ['a withheld date', ['figures', 'hidden', 'as_of'], '2026-02-02'],
  ])('%s', (_, path, value) => {
    expect(dataLeaves(everything).some((leaf) => leaf.path.join('.') === path.join('.'))).toBe(true);
    expect(documentOf(withLeaf(everything, path, value))).toBe(before);
  });
});
