const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xmp = 'http://ns.adobe.com/xap/1.0/';

/** What every program writes that saves a file: when, and its own name. */
const ofSaving: ReadonlySet<string> = new Set([
  `${xmp}ModifyDate`,
  `${xmp}MetadataDate`,
  `${xmp}CreatorTool`,
  'http://ns.adobe.com/pdf/1.3/Producer',
  'adobe:ns:meta/xmptk',
]);

/** Whether two packets of metadata say the same, in whatever form, but for who saved the file and when. */
export function sameMetadata(one: Uint8Array, other: Uint8Array): boolean {
  const [first, second] = [saidIn(one), saidIn(other)];
  return first !== null && second !== null && first.join('\n') === second.join('\n');
}

/** An instruction, a tag with its attributes, or text. Comments, entities of its own and bare data are none: no program writes them here. */
const token =
  /<\?[^?]*\?>|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[A-Za-z][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An element that is open: the property that it stands for, the prefixes that hold in it, and its text. */
interface Open {
  readonly name: string;
  readonly property: string;
  readonly prefixes: ReadonlyMap<string, string>;
  text: string;
}

type Put = (property: string, value: string) => void;

/** Properties with their values, sorted; null where it is no XML of that kind. */
function saidIn(bytes: Uint8Array): readonly string[] | null {
  const text = new TextDecoder().decode(bytes);
  const said: string[] = [];
  const put: Put = (property, value) => {
    const plain = unescaped(value.trim());
    if (plain !== '' && !ofSaving.has(property)) said.push(JSON.stringify([property, plain]));
  };
  const open: Open[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return null;
    const [, closes = '', name, attributes = '', isEmpty = '', words] = found;
    const last = open.at(-1);
    if (words !== undefined && last !== undefined) last.text += words;
    if (name === undefined) continue;
    if (closes === '') open.push(opened(name, attributes, last, put));
    if (closes === '' && isEmpty === '') continue;
    const closed = open.pop();
    if (closed?.name !== name) return null;
    put(closed.property, closed.text);
  }
  return open.length === 0 ? said.toSorted() : null;
}

/** Opens an element; an attribute says what an element inside would. */
function opened(name: string, attributes: string, above: Open | undefined, put: Put): Open {
  const all = [...attributes.matchAll(attribute)].map(
    ([, key = '', first, second]) => [key, first ?? second ?? ''] as const,
  );
  const declared = all.flatMap(([key, value]) => (key.startsWith('xmlns:') ? [[key.slice(6), value] as const] : []));
  const prefixes = new Map([...(above?.prefixes ?? []), ...declared]);
  const whole = wholeName(name, prefixes);
  const property = whole.startsWith(rdf) ? (above?.property ?? '') : whole;
  for (const [key, value] of all) {
    if (/^xml(ns)?(:|$)/.test(key)) continue;
    const said = wholeName(key, prefixes);
    if (said === `${rdf}resource`) put(property, value);
    else if (!said.startsWith(rdf)) put(said, value);
  }
  return { name, property, prefixes, text: '' };
}

/** A name with its namespace; in these packets an attribute without a prefix is of its element. */
function wholeName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? name : `${prefixes.get(prefix) ?? `${prefix}:`}${local}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[String(name)] ?? whole);
  });
