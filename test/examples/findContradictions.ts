import type { Document } from '../../src/publication/document/Document.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import type { Locale } from '../../src/publication/locale/Locale.ts';
import { isRecord, runsWithPlace } from './runsOf.ts';

/** One quantity that is printed with two values, wherever it stands. */
export function findContradictions(document: Document, proposal: Proposal, locale: Locale): readonly string[] {
  const printed = new Map<string, Map<string, string>>();
  for (const { value, source, place } of runsWithPlace(document)) {
    if (source === null) continue;
    const quantity = quantityOf(source, proposal);
    const values = printed.get(quantity) ?? new Map<string, string>();
    values.set(comparable(value, locale), place);
    printed.set(quantity, values);
  }
  return [...printed]
    .filter(([, values]) => values.size > 1)
    .map(([quantity, values]) => `${quantity}: ${[...values.keys()].join(' and ')}`);
}

/** Digits are what counts: neither grouping, nor empty decimals, nor the currency or a capital beside them. */
function comparable(value: string, locale: Locale): string {
  const western = value.replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660));
  const { group, decimal, minus } = locale.numbers;
  const number = new RegExp(`${minus}?\\d[\\d${group}]*(?:[${decimal}]\\d+)?`, 'u').exec(western)?.[0];
  const letters = value.replace(/[^\p{L}]/gu, '').length;
  if (number === undefined || letters > 12) return value.toLocaleLowerCase(locale.id);
  return String(Number(number.replaceAll(group, '').replace(decimal, '.').replace(minus, '-')));
}

/** What a path tells: the copies of a figure are one quantity, and so are a result and the end of its curve. */
function quantityOf(source: string, { figures, case: made, ...proposal }: Proposal): string {
  const copied = /^(.*\.figure)\.(.*)$/.exec(source);
  if (copied) {
    const copy = at({ figures, ...proposal }, copied[1] ?? '');
    const id = Object.entries(figures).find(([, figure]) => JSON.stringify(figure) === JSON.stringify(copy))?.[0];
    if (id !== undefined) return `figures.${id}.${copied[2] ?? ''}`;
  }
  const last = Number(made?.years.number ?? 0);
  const curve = /^case\.(low|expected|high)\.cumulative\[(\d+)\]$/.exec(source);
  if (curve && Number(curve[2]) === last) return `case.${curve[1] ?? ''}.net`;
  return source === `case.waterfall[${(made?.waterfall.length ?? 0) - 1}].amount` ? 'case.expected.net' : source;
}

const at = (root: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), root);
