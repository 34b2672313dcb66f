import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { isToldElsewhere } from '../../src/internal/selection/whyUnprinted.ts';
import { publicTexts } from '../../src/internal/dossier/privacy/publicTexts.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { chooseForms } from '../../src/publication/layout/blocks/chooseForms.ts';
import { checkData } from './buildData.ts';
import { everything, isPublic, otherForms, plantCanaries, type Canary } from './canaries.ts';
import { dataLeaves, isRecord, patternOf, type Data, type Path } from './leaves.ts';
import { publicLeaves } from './publicLeaves.ts';

/** A code of a closed list, printed with its amounts. */
const elsewhere: ReadonlySet<string> = new Set(['offer.lines[].currency']);
/** The number by which a line finds its article: with another one it has no price. */
const isArticle = (path: Path): boolean => path.join('.') === 'offer.lines.7.sku';
const isTraced = (path: Path): boolean => isPublic(path) && !elsewhere.has(patternOf(path)) && !isArticle(path);

interface Fixture {
  readonly sections: Readonly<Record<string, unknown>>;
  readonly tokens: readonly Canary[];
}

function fixtureOf(data: Data): Fixture {
  const planted = plantCanaries(data, (path) => !isTraced(path));
  // A source that names a talk prints its day.
  const cited = new Set(
    dataLeaves(data).flatMap(({ path, value }) => (String(value).startsWith('interaction:') ? [formatPath(path)] : [])),
  );
  const tokens = planted.canaries.filter(({ path }) => isTraced(path) && !cited.has(formatPath(path)));
  return { sections: isRecord(planted.data) ? planted.data : {}, tokens };
}

const full = fixtureOf(everything);
const others = fixtureOf(otherForms);
const { sections } = full;
const offer = isRecord(sections.offer) ? sections.offer : {};

const readers = [{ position: 'Head', role: 'director' }];
const talks = (Array.isArray(sections.interactions) ? sections.interactions : []).map((talk: unknown) => ({
  ...(isRecord(talk) ? talk : {}),
  with: [],
}));
const plain = { ...(isRecord(sections.proposal) ? sections.proposal : {}), addressee: undefined, addressees: [] };
// Whoever signs is among the readers, or by name.
const signing = isRecord(sections.signatories) ? sections.signatories : {};
const clients: readonly unknown[] = Array.isArray(signing.client) ? signing.client : [];
const [member, ...named] = clients;
const signers = { ...signing, client: [{ ...(isRecord(member) ? member : {}), member: 'dmu-1' }, ...named] };
const kinds = ['technical', 'risk', 'people', 'roadmap', 'figure', 'reference', 'exclusivity', 'uniqueness', 'benefit'];
const arguments_ = isRecord(sections.arguments) ? sections.arguments : {};

/** Every public text, found from the schema: is it in the document, or is it told that it is not? Never both, never neither. */
describe('every text for the client is printed, or told', () => {
  test.each<readonly [string, Fixture, object]>([
    ['with everything', full, {}],
    ['with packages, and other forms', others, {}],
    ['with one reader', full, { dmu: readers, interactions: talks, proposal: plain, signatories: signers }],
    ['with one argument a reader', full, { arguments: { ...arguments_, max_per_member: 1, pin: [] } }],
    [
      'without most kinds',
      full,
      { arguments: { ...arguments_, exclude: kinds.map((kind) => `kind:${kind}`), pin: [] } },
    ],
    ['with sums only', full, { offer: { ...offer, detail: 'total' } }],
    [
      'in a quotation',
      full,
      { proposal: { ...plain, kind: 'quotation' }, dmu: readers, interactions: talks, signatories: signers },
    ],
    [
      'in another language',
      full,
      { proposal: { ...plain, language: 'ru' }, dmu: readers, interactions: talks, signatories: signers },
    ],
  ])('%s', (_, { sections, tokens }, more) => {
    const { composed, diagnostics } = checkData({ ...sections, ...more });
    if (composed === null) throw new Error(JSON.stringify(diagnostics.filter(({ code }) => code.startsWith('E'))));
    const texts = textsOf(chooseForms(composed.document)).map(({ text }) => text.toLowerCase());
    const told = composed.unprinted.flatMap(({ path, reason }) =>
      'fields' in reason ? reason.fields.map((field) => `${formatPath(path)}.${field}`) : [formatPath(path)],
    );
    const places = composed.unprinted
      .filter(({ reason }) => !isToldElsewhere(reason))
      .map(({ path }) => formatPath(path));
    const wrong = tokens.flatMap(({ path, token }) => {
      const at = formatPath(path);
      if (patternOf(path).startsWith('dmu')) return [];
      const isPrinted = texts.some((text) => text.includes(token.toLowerCase()));
      // Lines that a price of sums hides are told as one fact; what is offered beside is printed.
      if (told.includes('offer.lines') && at.startsWith('offer.lines[')) return [];
      // The head of a column is told with what stands under it.
      if (patternOf(path) === 'offer.columns[].head' && told.some((part) => part.includes('.more.'))) return [];
      const isTold = told.some((part) => at === part || at.startsWith(`${part}.`) || at.startsWith(`${part}[`));
      return isPrinted === isTold ? [`${at}: ${isPrinted ? 'printed and told' : 'neither'}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(tokens.length).toBeGreaterThan(90);
    const codes = diagnostics.filter(({ code }) => code === 'I330' || code === 'W330');
    // A reference that is left out is told once, with what would bring it in.
    const leftOut = diagnostics.filter(({ code }) => code === 'I304');
    expect([...codes, ...leftOut].map(({ path }) => formatPath(path)).sort()).toEqual([...places].sort());
  });

  test('the texts that are looked at are those that the schema makes public', () => {
    const found = new Set(
      [everything, otherForms].flatMap((data) =>
        publicTexts(isRecord(data) ? data : {}).map(({ path }) => patternOf(path)),
      ),
    );
    expect([...publicLeaves].filter((pattern) => !found.has(pattern) && !elsewhere.has(pattern))).toEqual([]);
    const ofReferences = [...found].filter((pattern) => !publicLeaves.has(pattern));
    expect(ofReferences.filter((pattern) => !pattern.startsWith('references[]'))).toEqual([]);
    // A bridge of the dossier's own block is a note of the KAM's.
    expect(found.has('arguments.blocks[].bridge')).toBe(false);
  });
});
