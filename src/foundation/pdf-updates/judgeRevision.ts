import { isA, nameIn, textOf, type PdfDict, type PdfValue } from '../pdf/PdfValue.ts';
import type { PdfObject, Revision } from '../pdf/Revision.ts';
import { unpackStream } from '../pdf/unpackStream.ts';
import type { Change, Touch } from './Afterwards.ts';
import { judgeForm } from './judgeForm.ts';
import { sameMetadata } from './sameMetadata.ts';
import type { State } from './State.ts';
import { Verdicts } from './Verdicts.ts';

/** What one update is held against. */
export interface Held {
  readonly bytes: Buffer;
  /** The trailer of the file before any update. */
  readonly trailer: PdfDict;
  /** The file before any update, and after this one. */
  readonly before: State;
  readonly now: State;
}

/** Everything that an update does besides signing and filling in. */
export function judgeRevision({ objects, trailer }: Revision, held: Held): readonly Change[] {
  const { before, now } = held;
  const verdicts = new Verdicts(before, now);
  for (const key of ['Root', 'Info'] as const) {
    const given = trailer.entries.get(key);
    if (textOf(given) !== textOf(held.trailer.entries.get(key)) && (key === 'Root' || given !== undefined))
      verdicts.blame('catalog');
  }
  if (trailer.entries.has('Encrypt') || trailer.entries.has('XRefStm')) verdicts.blame('unreadable');
  const added = judgeCatalog(held, verdicts);
  judgeInformation(held, verdicts);
  for (const object of before.objects) if (isPage(object) && objects.has(object.id)) judgePage(object, added, verdicts);
  for (const object of objects.values())
    if (!verdicts.allowed.has(object.id)) verdicts.blame(kindOf(before.object(object.id) ?? object), object.id);
  return verdicts.changes;
}

/** The catalog may get a form, and what belongs to signatures; gives the fields that are new. */
function judgeCatalog({ bytes, trailer }: Held, verdicts: Verdicts): ReadonlySet<number> {
  const { before, now } = verdicts;
  const root = trailer.entries.get('Root');
  const [old, catalog] = [before.dict(root), now.dict(root)];
  if (old === null || catalog === null || !isA('reference', root)) {
    verdicts.blame('catalog');
    return new Set();
  }
  verdicts.allowed.add(root.id);
  for (const key of verdicts.differing(old, catalog)) {
    const value = catalog.entries.get(key);
    if (key === 'Perms' || key === 'DSS' || key === 'Extensions') verdicts.allow(value);
    else if (key !== 'AcroForm' && key !== 'Version' && key !== 'Metadata')
      verdicts.blame(key === 'Pages' ? 'pages' : key === 'Names' || /Action$|^AA$/.test(key) ? 'script' : 'catalog');
  }
  judgeMetadata(bytes, old.entries.get('Metadata'), catalog.entries.get('Metadata'), verdicts);
  return judgeForm(catalog.entries.get('AcroForm'), old.entries.get('AcroForm'), verdicts);
}

/** The metadata may say who saved the file, and when. */
function judgeMetadata(
  bytes: Buffer,
  old: PdfValue | undefined,
  given: PdfValue | undefined,
  verdicts: Verdicts,
): void {
  if (!isA('reference', given)) {
    if (given !== old) verdicts.blame('metadata');
    return;
  }
  const first = isA('reference', old) ? verdicts.before.object(old.id) : null;
  const second = verdicts.now.object(given.id);
  verdicts.replace(old, given);
  if (first === second) return;
  const [one, other] = [packetOf(bytes, first), packetOf(bytes, second)];
  if (one === null || other === null || !sameMetadata(one, other)) verdicts.blame('metadata', given.id);
}

function packetOf(bytes: Buffer, object: PdfObject | null): Uint8Array | null {
  const { stream = null, value = null } = object ?? {};
  return stream === null || !isA('dict', value) ? null : unpackStream(value, bytes.subarray(stream.start, stream.end));
}

/** So may the information about the file. */
function judgeInformation({ trailer }: Held, verdicts: Verdicts): void {
  const place = trailer.entries.get('Info');
  const [old, given] = [verdicts.before.dict(place), verdicts.now.dict(place)];
  if (given === null || !isA('reference', place)) return;
  verdicts.allowed.add(place.id);
  if (verdicts.differing(old, given).some((key) => key !== 'Producer' && key !== 'ModDate'))
    verdicts.blame('metadata', place.id);
}

/** On a page only fields for signatures may be new. */
function judgePage({ id, value: old }: PdfObject, added: ReadonlySet<number>, verdicts: Verdicts): void {
  const page = verdicts.now.object(id)?.value;
  if (!isA('dict', page) || !isA('dict', old)) return;
  verdicts.allowed.add(id);
  const keys = verdicts.differing(old, page).filter((key) => key !== 'Annots');
  if (keys.length > 0) verdicts.blame('page', id);
  const place = page.entries.get('Annots');
  verdicts.replace(old.entries.get('Annots'), place);
  const had = verdicts.before.items(old.entries.get('Annots')).map(textOf);
  const has = verdicts.now.items(place);
  const kept = has.filter((item) => !(isA('reference', item) && added.has(item.id))).map(textOf);
  if (kept.join(' ') !== had.join(' ')) verdicts.blame('annotation', id);
}

const isPage = ({ value }: PdfObject): boolean => isA('dict', value) && nameIn(value, 'Type') === 'Page';

const types: Readonly<Record<string, Touch>> = {
  Pages: 'pages',
  Page: 'page',
  Font: 'font',
  FontDescriptor: 'font',
  Annot: 'annotation',
  Action: 'script',
  Metadata: 'metadata',
  Catalog: 'catalog',
};

/** What an object is, as far as people have a word for it. */
function kindOf({ value, stream }: PdfObject): Touch {
  if (!isA('dict', value)) return 'object';
  const type = types[nameIn(value, 'Type') ?? ''];
  if (type !== undefined) return type;
  if (value.entries.has('JS')) return 'script';
  const subtype = nameIn(value, 'Subtype');
  if (subtype === 'Image') return 'picture';
  if (stream === null) return 'object';
  return value.entries.has('Length1') ? 'font' : 'content';
}
