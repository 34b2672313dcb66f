import { checkContent } from './checkContent.ts';
import { isDictionary, type Dictionary, type PdfFile, type PdfValue } from './parsePdf.ts';

const nothing: Dictionary = new Map();

const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value);
const numberOf = (value: PdfValue | undefined): number => (typeof value === 'number' ? value : -1);

/** Which parents a structure type may have. */
const parents: Readonly<Record<string, readonly string[]>> = {
  '/TR': ['/THead', '/TBody', '/Table'],
  '/TH': ['/TR'],
  '/TD': ['/TR'],
  '/LI': ['/L'],
  '/LBody': ['/LI'],
  '/Lbl': ['/LI'],
  '/THead': ['/Table'],
  '/TBody': ['/Table'],
};

/** Checks what PDF/UA-1 asks of the structure, as far as it can be read from the file; an empty list is good. */
export function checkTags(file: PdfFile): readonly string[] {
  const faults: string[] = [];
  const need = (good: boolean, fault: string): void => {
    if (!good) faults.push(fault);
  };
  const resolve = (value: PdfValue | undefined): PdfValue =>
    typeof value === 'object' && value !== null && 'ref' in value
      ? (file.objects.get(value.ref)?.value ?? null)
      : (value ?? null);
  const dictionary = (value: PdfValue | undefined): Dictionary => {
    const found = resolve(value);
    return isDictionary(found) ? found : nothing;
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolve(value);
    return isList(found) ? found : found === null ? [] : [value ?? null];
  };
  const refOf = (value: PdfValue | undefined): number =>
    typeof value === 'object' && value !== null && 'ref' in value ? value.ref : -1;

  const catalog = dictionary(file.trailer.get('/Root'));
  need(catalog.has('/Lang'), 'no language');
  need(dictionary(catalog.get('/MarkInfo')).get('/Marked') === true, 'not marked');
  need(dictionary(catalog.get('/ViewerPreferences')).get('/DisplayDocTitle') === true, 'the title is not displayed');
  const root = dictionary(catalog.get('/StructTreeRoot'));

  const numbers = list(dictionary(root.get('/ParentTree')).get('/Nums'));
  const parentTree = new Map(
    numbers.flatMap((key, i) => (i % 2 === 0 ? [[key, numbers[i + 1] ?? null] as const] : [])),
  );

  const marked = new Set<string>();
  const pages = list(dictionary(catalog.get('/Pages')).get('/Kids'));
  pages.forEach((reference, i) => {
    const page = dictionary(reference);
    const content = file.objects.get(refOf(page.get('/Contents')))?.stream?.toString('latin1') ?? '';
    const { mcids, faults: found } = checkContent(content, i + 1);
    faults.push(...found);
    mcids.forEach((mcid) => marked.add(`${refOf(reference)} ${mcid}`));
    need(page.get('/Tabs') === '/S', `page ${i + 1}: tabs do not follow the structure`);
    const owners = list(parentTree.get(page.get('/StructParents') ?? null));
    need(owners.length === mcids.length && owners.every((owner) => owner !== null), `page ${i + 1}: parent tree`);
    for (const annotation of list(page.get('/Annots')).map(dictionary)) {
      const isField = annotation.get('/Subtype') === '/Widget';
      const says = isField ? annotation.get('/TU') : annotation.get('/Contents');
      need(typeof says === 'string' && says.length > 2, `page ${i + 1}: a link or a field without words`);
      const owner = dictionary(parentTree.get(annotation.get('/StructParent') ?? null));
      need(owner.get('/S') === (isField ? '/Form' : '/Link'), `page ${i + 1}: an annotation outside a Link or a Form`);
      need(annotation.get('/F') === 4, `page ${i + 1}: a link or a field that does not print`);
    }
  });

  const heads = (table: Dictionary): number =>
    list(table.get('/K')).filter((kid) => dictionary(kid).get('/S') === '/THead').length;

  const owned = new Set<string>();
  let lastHeading = 0;
  const visit = (reference: PdfValue, parent: string, inherited: number): void => {
    const element = dictionary(reference);
    const role = element.get('/S');
    if (typeof role !== 'string') {
      faults.push(`an empty child in ${parent}`);
      return;
    }
    const page = element.has('/Pg') ? refOf(element.get('/Pg')) : inherited;
    const allowed = parents[role];
    need(allowed === undefined || allowed.includes(parent), `${role} in ${parent}`);
    if (role === '/Figure') need(element.has('/Alt'), 'a Figure without Alt');
    if (role === '/Table') need(heads(element) === 1, 'a Table without one THead');
    if (role === '/TH') need(dictionary(element.get('/A')).has('/Scope'), 'a TH without Scope');
    const level = /^\/H(\d)$/u.exec(role)?.[1];
    if (level !== undefined) {
      need(Number(level) <= lastHeading + 1, `a heading skips from ${lastHeading} to ${level}`);
      lastHeading = Number(level);
    }
    for (const kid of list(element.get('/K'))) {
      if (typeof kid === 'number') owned.add(`${page} ${kid}`);
      else if (isDictionary(kid) && kid.get('/Type') === '/MCR')
        owned.add(`${refOf(kid.get('/Pg'))} ${numberOf(kid.get('/MCID'))}`);
      else if (isDictionary(kid)) {
        const annotations = list(dictionary(kid.get('/Pg')).get('/Annots')).map(refOf);
        need(annotations.includes(refOf(kid.get('/Obj'))), 'an annotation on another page than it says');
      } else visit(kid, role, page);
    }
  };
  for (const kid of list(root.get('/K'))) visit(kid, 'root', -1);
  for (const mark of marked) need(owned.has(mark), `content ${mark} belongs to no element`);
  for (const mark of owned) need(marked.has(mark), `an element has content ${mark} that is not there`);

  for (const { value } of file.objects.values()) {
    if (!isDictionary(value)) continue;
    if (value.get('/Subtype') === '/Type0') need(value.has('/ToUnicode'), 'a font without ToUnicode');
    if (value.get('/Type') === '/FontDescriptor') need(value.has('/FontFile2'), 'a font that is not embedded');
  }
  return faults;
}
