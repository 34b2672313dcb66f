import { schema } from '../../src/app/schema.ts';

/** A field as the JSON Schema of the dossier describes it. */
export interface Field {
  /** `offer.lines[].qty`; `*` stands for the keys of a map. */
  readonly pattern: string;
  readonly description: string;
  /** What one writes there, in a word or two. */
  readonly form: string;
  /** As it is written in YAML; empty where there is none. */
  readonly byDefault: string;
  readonly examples: readonly string[];
  /** Whether other fields stand under it. */
  readonly isGroup: boolean;
}

const idPattern = '^[A-Za-z0-9][A-Za-z0-9_-]*$';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const groupsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The forms that a node may take: itself, or its alternatives, however deep they lie; nothing that stands for emptiness. */
function formsOf(node: Json): readonly Json[] {
  const inner = [...groupsOf(node.anyOf), ...groupsOf(node.oneOf)];
  return inner.length === 0 ? [node] : inner.flatMap(formsOf).filter(({ type }) => type !== 'null');
}

/** A text by language: a map whose keys are codes of languages. */
const isByLanguage = ({ propertyNames }: Json): boolean =>
  isJson(propertyNames) && typeof propertyNames.pattern === 'string' && propertyNames.pattern.startsWith('^[a-z]{2,3}');

/** What stands under one form of a node: fields of a group, entries of a list, values of a map. */
function under(form: Json, pattern: string): readonly Field[] {
  if (isByLanguage(form)) return [];
  const fields = Object.entries(isJson(form.properties) ? form.properties : {}).flatMap(([name, node]) =>
    isJson(node) ? fieldsOf(node, pattern === '' ? name : `${pattern}.${name}`) : [],
  );
  const entries = isJson(form.items) ? formsOf(form.items).flatMap((item) => under(item, `${pattern}[]`)) : [];
  const map = form.additionalProperties;
  const values = isJson(map) ? formsOf(map).flatMap((value) => under(value, `${pattern}.*`)) : [];
  return [...fields, ...entries, ...values];
}

function fieldsOf(node: Json, pattern: string): readonly Field[] {
  const forms = formsOf(node);
  const inside = unite(forms.flatMap((form) => under(form, pattern)));
  const field: Field = {
    pattern,
    description: typeof node.description === 'string' ? node.description : '',
    form: [...new Set(forms.map(nameOf))].join(', or '),
    byDefault: defaultOf(node.default),
    examples: textsOf(node.examples),
    isGroup: inside.length > 0,
  };
  return [field, ...inside];
}

/** A field that several forms of its group have is one field. */
const unite = (fields: readonly Field[]): readonly Field[] =>
  [...new Map(fields.toReversed().map((field) => [field.pattern, field])).values()].toReversed();

const defaultOf = (value: unknown): string =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    ? ''
    : JSON.stringify(value).replace(/^"(.*)"$/u, '$1');

function nameOf(form: Json): string {
  if (Array.isArray(form.enum)) return form.enum.map((word) => `\`${String(word)}\``).join(' · ');
  if (form.const !== undefined) return `\`${JSON.stringify(form.const)}\``;
  if (isByLanguage(form)) return 'by language';
  const types = typeof form.type === 'string' ? [form.type] : textsOf(form.type);
  const example = textsOf(form.examples)[0] ?? '';
  if (form.format === 'date') return 'date';
  if (types.includes('array')) return `list of ${entriesOf(form)}`;
  if (types.includes('object')) return form.additionalProperties === false ? 'group' : 'map';
  if (types.includes('integer')) return 'whole number';
  if (types.includes('boolean')) return '`true` · `false`';
  if (form.pattern === idPattern) return 'id';
  const examples = textsOf(form.examples);
  if (examples.some((one) => one.startsWith('milestone:'))) return 'date, or milestone:<id>';
  if (examples.some((one) => /^\d{4}-\d{2}-\d{2}$/u.test(one))) return 'number, or date';
  return types.includes('number') && /^\d/u.test(example) ? 'number' : 'text';
}

const entriesOf = ({ items }: Json): string => {
  const names = isJson(items) ? [...new Set(formsOf(items).map(nameOf))] : [];
  return names
    .map((name) => ({ text: 'texts', group: 'groups', number: 'numbers', date: 'dates', id: 'ids' })[name] ?? name)
    .join(', or ');
};

const whole: unknown = JSON.parse(schema('dossier'));

/** Every field of the dossier in the order of its schema. */
export const dossierFields: readonly Field[] = isJson(whole) ? unite(under(whole, '')) : [];
