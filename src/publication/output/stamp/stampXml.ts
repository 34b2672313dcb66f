import { Buffer } from 'node:buffer';
import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import { stampProperties, type Stamp } from './Stamp.ts';
import { stampNamespace } from './stampNamespace.ts';

export const stampPrefix = 'kamp';

const declared = `xmlns:${stampPrefix}="${stampNamespace}"`;

type Property = keyof Stamp;
const isProperty = (name: string): name is Property => Object.hasOwn(stampProperties, name);
const properties: readonly Property[] = Object.keys(stampProperties).filter(isProperty);

/** The stamp as the children of an element that declares its namespace. */
const propertiesOf = (stamp: Stamp): string => {
  const values: Readonly<Record<Property, string | null>> = { ...stamp, draft: stamp.draft ? 'yes' : 'no' };
  return properties
    .flatMap((name) => {
      const value = values[name];
      return value === null ? [] : [`<${stampPrefix}:${name}>${escapeXml(value)}</${stampPrefix}:${name}>`];
    })
    .join('\n');
};

/** A stamp as XML; `element` is what it is called where it stands, with its attributes. */
export const stampXml = (stamp: Stamp, element = `${stampPrefix}:proposal`): string =>
  `<${element} ${declared}>\n${propertiesOf(stamp)}\n</${element.split(' ')[0] ?? element}>`;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescapeXml = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** More than any stamp has: client and title come from a dossier of at most 1 MB. */
const longest = 4 * 1024 * 1024;

/**
 * The stamp of a file in which it stands as clear text; null where it has none, or one that is not whole. A value that
 * is there twice makes it doubtful, and so none.
 */
export function readStamp(bytes: Uint8Array): Stamp | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.lastIndexOf(declared);
  if (start < 0) return null;
  const text = buffer.subarray(start, start + longest).toString('utf8');
  const value = (name: Property): string | null => {
    const [, only, another] = text.split(`<${stampPrefix}:${name}>`);
    const end = only?.indexOf(`</${stampPrefix}:${name}>`) ?? -1;
    return only === undefined || another !== undefined || end < 0 ? null : unescapeXml(only.slice(0, end));
  };
  const [revision, client, title] = [value('revision'), value('client'), value('title')];
  const [language, draft, total] = [value('language'), value('draft'), value('total')];
  const [issued, expires, digest] = [value('issued'), value('expires'), value('digest')];
  if (revision === null || client === null || title === null || language === null || total === null) return null;
  if (issued === null || expires === null || !isDigest(digest)) return null;
  const number = value('number');
  return { number, revision, client, title, language, draft: draft !== 'no', issued, expires, total, digest };
}

const isDigest = (value: string | null): value is string => value !== null && /^[0-9a-f]{64}$/.test(value);
