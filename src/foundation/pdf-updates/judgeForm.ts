import { isA, nameIn, textOf, type PdfDict, type PdfValue } from '../pdf/PdfValue.ts';
import { judgeSignature } from './judgeSignature.ts';
import type { Verdicts } from './Verdicts.ts';

/** What of our own fields is filled in: the value, how it looks in its place, and that it is closed. */
const filledIn: ReadonlySet<string> = new Set(['V', 'AP', 'AS', 'DA', 'MK', 'BS', 'M', 'Ff', 'Lock']);

/** What of a form may be another, besides its fields: whether there are signatures, and who draws what is filled in. */
const ofForm: ReadonlySet<string> = new Set(['Type', 'Fields', 'SigFlags', 'NeedAppearances']);

/** What a field for a signature may say. */
const ofSignature: ReadonlySet<string> = new Set([
  ...['Type', 'Subtype', 'FT', 'T', 'TU', 'TM', 'F', 'Ff', 'P', 'Rect', 'V', 'AP', 'DA', 'M', 'NM'],
  ...['Lock', 'SV', 'MK', 'Border', 'BS', 'StructParent'],
]);

/** The form before and after an update. Gives the fields that are new: they may stand on a page. */
export function judgeForm(
  given: PdfValue | undefined,
  old: PdfValue | undefined,
  verdicts: Verdicts,
): ReadonlySet<number> {
  const { before, now } = verdicts;
  const [form, own] = [now.dict(given), before.dict(old)];
  if (form === null) {
    if (own !== null) verdicts.blame('field');
    return new Set();
  }
  verdicts.replace(old, given);
  verdicts.replace(own?.entries.get('Fields'), form.entries.get('Fields'));
  for (const key of verdicts.differing(own, form)) {
    if (ofForm.has(key)) continue;
    if (key === 'DR' && keeps(own?.entries.get('DR'), form.entries.get('DR'), verdicts))
      verdicts.allow(form.entries.get('DR'));
    else if (key !== 'DA' || own !== null) verdicts.blame('field');
  }
  return judgeFields(form, own, verdicts);
}

function judgeFields(form: PdfDict, own: PdfDict | null, verdicts: Verdicts): ReadonlySet<number> {
  const { before, now } = verdicts;
  const fields = now.items(form.entries.get('Fields'));
  const old = new Set(before.items(own?.entries.get('Fields')).map(textOf));
  const left = fields.filter((field) => old.has(textOf(field)));
  if (left.length !== old.size) verdicts.blame('field');
  for (const field of left) if (isA('reference', field)) judgeOwn(field.id, verdicts);
  const added = new Set<number>();
  for (const field of fields) {
    if (old.has(textOf(field))) continue;
    if (!isA('reference', field) || before.has(field.id)) verdicts.blame('field');
    else {
      judgeNew(field.id, verdicts);
      added.add(field.id);
    }
  }
  return added;
}

/** A field that the file came with: only what is filled in may be another. */
function judgeOwn(id: number, verdicts: Verdicts): void {
  const { before, now } = verdicts;
  const [old, field] = [before.object(id)?.value, now.object(id)?.value];
  if (!isA('dict', old) || !isA('dict', field)) {
    verdicts.blame('field', id);
    return;
  }
  verdicts.allowed.add(id);
  const keys = verdicts.differing(old, field);
  if (keys.some((key) => !filledIn.has(key))) verdicts.blame('field', id);
  if (nameIn(old, 'FT') === 'Sig') judgeSignature(field.entries.get('V'), field, verdicts);
  else verdicts.allow(field.entries.get('V'));
  verdicts.allow(field.entries.get('AP'));
  verdicts.allow(field.entries.get('Lock'));
  for (const look of looksOf(old, verdicts)) redrawn(look, verdicts);
}

/** Objects that draw a field: nothing else uses them. */
function looksOf(field: PdfDict, { before }: Verdicts): readonly number[] {
  const states = before.dict(field.entries.get('AP'))?.entries.get('N');
  const all = isA('dict', states) ? [...states.entries.values()] : [states];
  return all.flatMap((look) => (isA('reference', look) ? [look.id] : []));
}

/** What draws a field may be drawn anew: a viewer fits it into the field's own rectangle (12.5.5). */
function redrawn(id: number, verdicts: Verdicts): void {
  const { value = null, stream = null } = verdicts.now.object(id) ?? {};
  if (!isA('dict', value) || stream === null || nameIn(value, 'Subtype') !== 'Form') return;
  verdicts.allowed.add(id);
  verdicts.allow(value);
}

/** A new field: one for a signature, that covers nothing of a page. */
function judgeNew(id: number, verdicts: Verdicts): void {
  const field = verdicts.now.object(id)?.value;
  if (
    !isA('dict', field) ||
    nameIn(field, 'FT') !== 'Sig' ||
    [...field.entries.keys()].some((key) => !ofSignature.has(key))
  ) {
    verdicts.blame('field', id);
    return;
  }
  verdicts.allowed.add(id);
  if (!isEmpty(verdicts.now.items(field.entries.get('Rect')))) verdicts.blame('overlay', id);
  judgeSignature(field.entries.get('V'), field, verdicts);
  for (const key of ['AP', 'Lock', 'SV', 'MK', 'BS']) verdicts.allow(field.entries.get(key));
}

/** Whether a rectangle has no area, so that nothing is drawn in it. */
function isEmpty(rectangle: readonly PdfValue[]): boolean {
  const [left, bottom, right, top] = rectangle;
  return rectangle.length === 0 || (rectangle.length === 4 && (left === right || bottom === top));
}

/** Whether resources still have all that they had, as it was. */
function keeps(old: PdfValue | undefined, given: PdfValue | undefined, { before, now }: Verdicts): boolean {
  const [own, all] = [before.dict(old), now.dict(given)];
  if (own === null) return true;
  return [...own.entries].every(([kind, value]) => {
    const [had, has] = [before.dict(value), now.dict(all?.entries.get(kind))];
    if (had === null || has === null) return textOf(value) === textOf(all?.entries.get(kind));
    return [...had.entries].every(([name, one]) => textOf(one) === textOf(has.entries.get(name)));
  });
}
